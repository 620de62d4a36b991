import type { Sourced } from "../../evaluation/cell-ref";
import type { Finding } from "../../evaluation/finding";
import type { Quantity } from "../../evaluation/quantity";
import { cellQuantity } from "../quantity/cell-quantity";
import {
  besideFindings,
  contextOf,
  signBefore,
  unitCells,
  type BesideValue,
} from "../columns/beside-value";
import { isBlank, readQuantity, type QuantityContext } from "../quantity/read-quantity";
import type { Cell } from "../grid/sheet";
import { blocksOf, type TableField } from "../columns/table-field";
import { unreadable } from "../quantity/unreadable";
import { yesNoOutcome } from "../quantity/yes-no";

/**
 * The target of a row, its sign and unit cells joined to it: "≥" | "735" | "人次" has the text "≥735人次". 定性 in the sign
 * cell makes it a phrase and is not joined.
 */
export function readTarget(
  field: TableField,
  beside: BesideValue,
  findings: Finding[]
): Sourced<Quantity> {
  // prettier-ignore
  const bare = readField(field, {});
  if (bare.value.kind === "blank") return bare;
  const context = contextOf(beside);
  const read = readField(field, context);
  note(read, "target", findings);
  noteSeveral(field, findings);
  findings.push(...besideFindings(beside, bare.value));
  if (read.value.kind !== "number" && read.value.kind !== "range") return read;
  const before = signBefore(beside, bare.text);
  const hasUnit = "unit" in bare.value && bare.value.unit !== "";
  const after = hasUnit ? [] : unitCells(beside);
  const besides = [...(before?.cells ?? []), ...after];
  return {
    value: read.value,
    text: [before?.word ?? "", bare.text, ...after.map(({ text }) => text)].join(""),
    cells: [...bare.cells, ...besides.map(({ ref }) => ref)],
  };
}

/**
 * The actual value of a row, with the unit of the unit column where it names none; its text stays the cell's own.
 * 是 and 否 are judged by the target: where 否 is wanted, 否 is met.
 */
export function readActual(
  field: TableField,
  beside: BesideValue,
  targetText: string,
  findings: Finding[]
): Sourced<Quantity> {
  const unit = contextOf(beside).unit;
  const read = readField(field, unit === undefined ? {} : { unit });
  note(read, "actual", findings);
  noteSeveral(field, findings);
  const inherits = "unit" in read.value && read.value.unit !== "" && unit !== undefined && !read.text.includes(read.value.unit); // prettier-ignore
  const cells = inherits ? [...read.cells, ...unitCells(beside).map(({ ref }) => ref)] : read.cells; // prettier-ignore
  const judged = yesNoOutcome(targetText, read.text);
  return judged ? { ...read, value: judged } : { ...read, cells };
}

function readField(field: TableField, context: QuantityContext): Sourced<Quantity> {
  const cells = valueCells(field);
  const [only] = cells;
  const text = cells.map((cell) => cell.text).join("");
  if (!only) return { value: { kind: "blank" }, text: "", cells: [field.place] };
  const value = cells.length === 1 ? cellQuantity(only, context) : readQuantity(text, context);
  return { value, text, cells: cells.map(({ ref }) => ref) };
}

/**
 * The cells that make up one value: words and a number may be split over cells under one header ("≥" | "735"), but two
 * numbers are two values, of which the first is taken.
 */
function valueCells(field: TableField): readonly Cell[] {
  const cells = withText(blocksOf(field));
  const several = severalIn(cells);
  return several.length > 1 ? several.slice(0, 1) : cells;
}

/** Two numbers, or two texts of the same words: a target and an actual value under one header. */
function severalIn(cells: readonly Cell[]): readonly Cell[] {
  const numbers = numbersIn(cells);
  const [first, second] = cells;
  const isTwice = numbers.length === 0 && cells.length === 2 && first?.key === second?.key && !isBlank(first?.text ?? ""); // prettier-ignore
  return isTwice ? cells : numbers;
}

/** A dash beside words or a number adds nothing to them; alone it is what the field holds. */
function withText(cells: readonly Cell[]): readonly Cell[] {
  const filled = cells.filter(({ text }) => !isBlank(text));
  return filled.length > 0 ? filled : cells;
}

function numbersIn(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter(({ text }) => /\d/u.test(text));
}

/** Two values under one header are told, never joined into one. */
function noteSeveral(field: TableField, findings: Finding[]): void {
  const several = severalIn(blocksOf(field));
  const [used, ...others] = several;
  if (!used || others.length === 0) return;
  findings.push({
    code: "several-values",
    severity: "warning",
    cells: several.map(({ ref }) => ref),
    values: { used: used.text, others: others.map(({ text }) => text).join("、") },
  });
}

function note(read: Sourced<Quantity>, what: "target" | "actual", findings: Finding[]): void {
  if (read.value.kind === "unreadable") findings.push(unreadable(what, read.text, read.cells));
}
