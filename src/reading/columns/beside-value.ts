import type { Finding } from "../../evaluation/finding";
import type { Quantity } from "../../evaluation/quantity";
import { halfWidth } from "../words/half-width";
import { isBlank, type QuantityContext } from "../quantity/read-quantity";
import { mostTelling, signIn, type Sign } from "../quantity/sign-words";
import type { Cell } from "../grid/sheet";
import { blocksOf, type TableField } from "./table-field";
import { officeEndings } from "../words/terms/quantity-words";

/** Cells of the row that hold the signs (指标性质, 指标方向) and the unit (度量单位) of its values. */
export interface BesideValue {
  readonly signs: readonly TableField[];
  readonly unit: TableField | null;
}

/** What the sign and the unit cells of a row say; a text that is no sign or no unit says nothing. */
export function contextOf({ signs, unit }: BesideValue): QuantityContext {
  const sign = tellingSign(signs)?.sign ?? "";
  const unitText = textOf(unit);
  return {
    ...(sign !== "" && { sign }),
    ...(hasText(unitText) && looksLikeUnit(unitText) && { unit: unitText }),
  };
}

/** What a sign cell says, and the cell. */
export type SignField = Sign & { readonly field: TableField };

/** The most telling of a row's signs: of 正向 beside 小于等于 it is 小于等于. Null where none says anything. */
export function tellingSign(signs: readonly TableField[]): SignField | null {
  return mostTelling(signFields(signs).filter(({ kind }) => kind !== "none"));
}

/**
 * The comparator's word with its cells, where it belongs before a value that begins with a number: as the cell has it,
 * but of "正向（≥）" the comparator alone.
 */
export function signBefore(
  { signs }: BesideValue,
  valueText: string
): { readonly word: string; readonly cells: readonly Cell[] } | null {
  const sign = tellingSign(signs);
  if (sign?.kind !== "comparator" || !/^[\d.-]/u.test(halfWidth(valueText))) return null;
  const cells = blocksOf(sign.field);
  const isWhole = textOf(sign.field) === sign.sign;
  return { word: isWhole ? cells.map(({ text }) => text).join("") : sign.sign, cells };
}

/** The unit cell, if it holds a unit. */
export function unitCells({ unit }: BesideValue): readonly Cell[] {
  return looksLikeUnit(textOf(unit)) ? blocksOf(unit) : [];
}

/**
 * Findings for a sign or a unit cell that holds neither a known word nor a dash, for comparators of one row that differ,
 * the value's own among them, and for 介于 beside a single number.
 *
 * @param own - the target as its own cell has it, without the cells beside.
 */
export function besideFindings({ signs, unit }: BesideValue, own: Quantity): readonly Finding[] {
  const unitText = textOf(unit);
  const unknown = signs.filter((field) => signIn(textOf(field)) === null);
  return [
    ...unknown.map((field) => unreadableAt("sign-unreadable", field)),
    ...signsDiffer(signFields(signs), own),
    ...(unit === null || looksLikeUnit(unitText) ? [] : [unreadableAt("unit-unreadable", unit)]),
  ];
}

function signsDiffer(said: readonly SignField[], own: Quantity): readonly Finding[] {
  const compared = said.filter(({ kind }) => kind === "comparator");
  const named = new Set(compared.flatMap((sign) => (sign.kind === "comparator" ? sign.comparator : []))); // prettier-ignore
  if (own.kind === "number" && own.comparator !== null) named.add(own.comparator);
  const wantsRange = own.kind === "number" && tellingSign(said.map(({ field }) => field))?.kind === "range"; // prettier-ignore
  const doubted = wantsRange ? said.filter(({ kind }) => kind === "range") : named.size > 1 ? compared : []; // prettier-ignore
  if (doubted.length === 0) return [];
  const cells = doubted.flatMap(({ field }) => blocksOf(field).map(({ ref }) => ref));
  const text = doubted.map(({ field }) => textOf(field)).join("、");
  return [{ code: wantsRange ? "sign-wants-range" : "signs-differ", severity: "warning", cells, values: { text } }]; // prettier-ignore
}

function signFields(signs: readonly TableField[]): readonly SignField[] {
  return signs.flatMap((field): SignField[] => {
    const sign = signIn(textOf(field));
    return sign ? [{ ...sign, field }] : [];
  });
}

function unreadableAt(code: string, field: TableField): Finding {
  const cells = blocksOf(field).map(({ ref }) => ref);
  return { code, severity: "warning", cells, values: { text: textOf(field) } };
}

/** "≥", "定性", "正向", a dash or nothing. */
export function isKnownSign(text: string): boolean {
  return signIn(text) !== null;
}

/** A short word such as 人次 or 元/人·月, a dash or nothing; not an office ("县水利局"). */
export function looksLikeUnit(text: string): boolean {
  const word = compact(text);
  return !hasText(word) || (unitShape.test(word) && !office.test(word));
}

const unitShape = /^\(?(?:每|\d{0,2}(?=\p{L}))?[\p{L}\p{So}²³℃°%‰/·.、*\-×"′″$¥Ωμ]{1,10}[23]?\)?$/u;
/** 个部门 and 家公司 are counted, 县财政局 is not. */
const office = new RegExp(`^(?![个家所间处]).{2,}(?:${officeEndings.join("|")})$`, "u");

/** "县财政局", "某镇人民政府"; not "个部门". */
export function isOffice(text: string): boolean {
  return office.test(compact(text).replace(/\([^()]*\)$/u, ""));
}

function hasText(text: string): boolean {
  return !isBlank(text);
}

function textOf(field: TableField | null): string {
  return compact(field?.covering?.text ?? field?.text ?? "");
}

function compact(text: string): string {
  return halfWidth(text).replace(/\s/gu, "");
}
