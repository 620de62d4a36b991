import type { DefinedName } from "../../workbook/model";
import { absoluteReference } from "../areas/address";
import { text } from "../objects/argument";
import { targetOf } from "../objects/excel-object";
import { areaOfRange } from "../objects/range-area";
import type { Session } from "../objects/session";
import type { NameScope } from "../objects/targets";

/** The names of one scope, in the model's own list: what is added or removed there is so in the workbook. */
export const namesOf = (scope: NameScope, { model }: Session): DefinedName[] =>
  scope === null ? model.names : scope.names;

/** A name of a scope in any case; undefined if it has none. `InvalidArgument` for a key that is no text. */
export const findName = (
  scope: NameScope,
  key: unknown,
  session: Session
): DefinedName | undefined =>
  namesOf(scope, session).find(({ name }) => name.toLowerCase() === text(key).toLowerCase());

/**
 * Whether Excel takes a text for a name: a letter, "_" or "\" first, no blanks, and nothing that reads as a cell.
 *
 * @example isName("A1") // false
 */
export const isName = (name: string): boolean =>
  /^(?![a-z]{1,3}\d+$)(?!r\d*(c\d*)?$|c\d*$)[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/iu.test(name);

/**
 * What a name stands for, from the argument of `names.add`: a range, or a formula as it is; other text, a number or a
 * truth value becomes a constant, as in Excel.
 *
 * @example nameFormula(0.5) // "=0.5"
 */
export function nameFormula(reference: unknown): string {
  const range = targetOf(reference, "Range");
  if (range !== undefined) return `=${absoluteReference(range.sheet.name, areaOfRange(range))}`;
  if (typeof reference === "number" || typeof reference === "boolean") {
    return `=${String(reference).toUpperCase()}`;
  }
  const formula = text(reference);
  return formula.startsWith("=") ? formula : `="${formula.replaceAll('"', '""')}"`;
}
