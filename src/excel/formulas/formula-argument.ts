import type { CellInput } from "../../functions/cell-input";
import { cellQuantity, isPercentFormat } from "../../reading/quantity/cell-quantity";
import { exactNumber } from "../../reading/quantity/exact-number";
import type { Cell } from "../../reading/grid/sheet";
import { guarded } from "../formula-text/guarded-formula";

/** A piece of a formula and what it is worth now. */
export interface FormulaArgument {
  readonly text: string;
  readonly value: CellInput;
}

/**
 * The cells of one value as an argument, "" while they are blank. Functions get cells without their number formats, so a
 * percent cell beside anything but another percent cell, and a date cell, are turned into the text they show, with all their
 * digits; a text or a blank in such a cell stays what it is.
 *
 * @param units - cells to be joined behind it; alone they are no value.
 * @param besidePercent - the other value is a percent cell too: the plain numbers compare alike.
 * @example for E5 with 90 and F5 with 人次: 'IF(E5="","",E5&F5)', now "90人次"
 */
export function argumentOf(
  cells: readonly Cell[],
  units: readonly Cell[],
  besidePercent = false
): FormulaArgument {
  const [only, ...others] = cells;
  if (only === undefined) return { text: '""', value: null };
  if (others.length + units.length === 0) return single(only, besidePercent);
  const places = cells.map(({ ref }) => ref.address);
  const parts = [...cells, ...units].map((cell) => piece(cell, false));
  const isBlank = cells.every((cell) => plainValue(cell) === null);
  return {
    text: guarded(places.join("&"), parts.map(({ text }) => text).join("&")),
    value: isBlank ? null : parts.map(({ value }) => asText(value)).join(""),
  };
}

/**
 * A number with the unit that stands in a cell of its own; a text or a blank stays what it is.
 *
 * @example for G5 with 93 and F5 with %: 'IF(ISNUMBER(G5),G5&F5,G5&"")', now "93%"
 */
export function withUnit(number: Cell, unit: Cell): FormulaArgument {
  const [place, beside] = [number.ref.address, unit.ref.address];
  const value = plainValue(number);
  const isNumber = typeof value === "number";
  return {
    text: numberAs(place, `${place}&${beside}`),
    value: isNumber ? asText(value) + unit.text : value,
  };
}

/** True for a cell that shows, or once filled in will show, a number as a percentage. */
export function isPercentCell({ value, numberFormat }: Cell): boolean {
  return (typeof value === "number" || value === "") && isPercentFormat(numberFormat);
}

function single(cell: Cell, besidePercent: boolean): FormulaArgument {
  const { text, value } = piece(cell, besidePercent);
  return { text: text === cell.ref.address ? guarded(text) : text, value };
}

/** A cell as what it shows. */
function piece(cell: Cell, besidePercent: boolean): FormulaArgument {
  const place = cell.ref.address;
  if (isPercentCell(cell) && !besidePercent)
    return { text: numberAs(place, `${place}*100&"%"`), value: percentOf(cell) };
  const date = dateFormat(cell);
  if (date !== null)
    return { text: numberAs(place, `TEXT(${place},"${date}")`), value: dateOf(cell) };
  return { text: place, value: plainValue(cell) };
}

const numberAs = (place: string, text: string): string =>
  `IF(ISNUMBER(${place}),${text},${place}&"")`;

function percentOf(cell: Cell): CellInput {
  return typeof cell.value === "number"
    ? `${exactNumber(cell.value).times(100).toString()}%`
    : plainValue(cell);
}

/** "yyyy年m月d日", of which the cell's own format may show less; null for cells that are no dates. */
function dateFormat(cell: Cell): string | null {
  if (typeof cell.value !== "number" && cell.value !== "") return null;
  const parts = dateParts(cell.value === "" ? { ...cell, value: anyDay } : cell);
  if (parts === null) return null;
  const [year, month, day] = parts;
  return `${year === null ? "" : "yyyy年"}${month === null ? "" : "m月"}${day === null ? "" : "d日"}`;
}

const anyDay = 45_000;

function dateParts(cell: Cell): readonly [number | null, number | null, number | null] | null {
  const quantity = cellQuantity(cell);
  if (quantity.kind !== "date") return null;
  const { year, month, day } = quantity.to;
  return [year, month, day];
}

function dateOf(cell: Cell): CellInput {
  if (typeof cell.value !== "number") return plainValue(cell);
  const [year = null, month = null, day = null] = dateParts(cell) ?? [];
  const part = (number: number | null, unit: string): string =>
    number === null ? "" : `${number}${unit}`;
  return part(year, "年") + part(month, "月") + part(day, "日");
}

/** What a function gets of a cell. */
export function plainValue({ value }: Cell): CellInput {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === "" ? null : value;
}

function asText(value: CellInput): string {
  if (typeof value === "number") return exactNumber(value).toString();
  return typeof value === "string" ? value : "";
}
