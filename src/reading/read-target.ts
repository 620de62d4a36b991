import type { Sourced } from "../evaluation/cell-ref";
import type { Finding } from "../evaluation/finding";
import type { Quantity } from "../evaluation/quantity";
import { cellQuantity } from "./cell-quantity";
import { halfWidth } from "./half-width";
import { readQuantity, type QuantityContext } from "./read-quantity";
import { blocksOf, type TableField } from "./table-field";
import { unreadable } from "./unreadable";
import { directionSigns, qualitativeSigns } from "./terms/quantity-words";

/** Cells of the row that hold the sign (指标性质) and the unit (度量单位) of its values. */
export interface BesideValue {
  readonly sign: TableField | null;
  readonly unit: TableField | null;
}

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
  if (read.value.kind !== "number" && read.value.kind !== "range") return read;
  const signCells = isJoinedSign(beside, bare.text) ? blocksOf(beside.sign) : [];
  const hasUnit = "unit" in bare.value && bare.value.unit !== "";
  const unitCells = hasUnit ? [] : blocksOf(beside.unit);
  return {
    value: read.value,
    text: [...signCells.map(({ text }) => text), bare.text, ...unitCells.map(({ text }) => text)].join(""), // prettier-ignore
    cells: [...bare.cells, ...signCells.map(({ ref }) => ref), ...unitCells.map(({ ref }) => ref)],
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
  const inherits = "unit" in read.value && read.value.unit !== "" && unit !== undefined && !read.text.includes(read.value.unit); // prettier-ignore
  const cells = inherits ? [...read.cells, ...blocksOf(beside.unit).map(({ ref }) => ref)] : read.cells; // prettier-ignore
  if (targetText === "否" && (read.text === "是" || read.text === "否"))
    return { ...read, value: { kind: "phrase", outcome: read.text === "否" ? "met" : "unmet" } };
  return { ...read, cells };
}

function readField(field: TableField, context: QuantityContext): Sourced<Quantity> {
  const cells = blocksOf(field);
  const [only] = cells;
  const text = cells.map((cell) => cell.text).join("");
  if (!only) return { value: { kind: "blank" }, text: "", cells: [field.place] };
  const value = cells.length === 1 ? cellQuantity(only, context) : readQuantity(text, context);
  return { value, text, cells: cells.map(({ ref }) => ref) };
}

function contextOf({ sign, unit }: BesideValue): QuantityContext {
  const signText = textOf(sign);
  const unitText = textOf(unit);
  const usable = readQuantity(unitText).kind === "blank" ? "" : unitText;
  return {
    ...(signText !== "" && { sign: directionSigns[signText] ?? signText }),
    ...(usable !== "" && { unit: usable }),
  };
}

function textOf(field: TableField | null): string {
  return (field?.covering?.text ?? field?.text ?? "").trim();
}

function isJoinedSign({ sign }: BesideValue, valueText: string): boolean {
  const text = textOf(sign);
  return (
    !qualitativeSigns.includes(text) &&
    directionSigns[text] === undefined &&
    /^[\d.-]/u.test(halfWidth(valueText))
  );
}

function note(read: Sourced<Quantity>, what: "target" | "actual", findings: Finding[]): void {
  if (read.value.kind === "unreadable") findings.push(unreadable(what, read.text, read.cells));
}
