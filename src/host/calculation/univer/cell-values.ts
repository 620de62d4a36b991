import type { CellValueType, ICellData, Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { CellContent } from "../../workbook/model";

// Numbers: the enumeration itself would load Univer with this file.
/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment */
const text: CellValueType.STRING = 1;
const number: CellValueType.NUMBER = 2;
const boolean: CellValueType.BOOLEAN = 3;
/* eslint-enable @typescript-eslint/no-unsafe-enum-assignment */

/** A cell's value as Univer holds it; errors are texts there. */
export function toUniver(value: CellContent): ICellData {
  switch (typeof value) {
    case "number":
      return { v: value, t: number };
    case "boolean":
      return { v: value ? 1 : 0, t: boolean };
    case "string":
      return { v: value, t: text };
    default:
      return { v: value.error, t: text };
  }
}

/**
 * A result as Excel has it: nothing reads as 0, numbers have 15 significant digits.
 *
 * @example fromUniver({ v: 0.1 + 0.2, t: 2 }) // 0.3
 */
export function fromUniver(cell: Nullable<ICellData>): CellContent {
  const value = cell?.v ?? 0;
  if (cell?.t === boolean) return value === 1 || value === true;
  if (typeof value === "number") return excelNumber(value);
  if (typeof value === "string" && errors.has(value)) return { error: value };
  return value;
}

/** What a function of the add-in is given; undefined: an empty cell. */
export function fromValueObject(value: BaseValueObject | null): CellContent | undefined {
  if (value === null || value.isNull()) return undefined;
  if (value.isError()) return { error: errorOf(value) };
  const plain = value.getValue();
  return typeof plain === "number" ? excelNumber(plain) : plain;
}

const errorOf = (value: BaseValueObject & { getErrorType?: () => string }): string =>
  value.getErrorType?.() ?? "#VALUE!";

/** Errors Excel has too. */
const errors: ReadonlySet<string> = new Set([
  "#CALC!",
  "#DIV/0!",
  "#GETTING_DATA",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#SPILL!",
  "#VALUE!",
]);

/** Of Univer's own; a formula that ends so was not worked out. */
export const isEngineFault = (cell: Nullable<ICellData>): boolean =>
  cell?.v === "#CYCLE!" || cell?.v === "#ERROR!";

const excelNumber = (value: number): CellContent =>
  Number.isFinite(value) ? Number(value.toPrecision(15)) : { error: "#NUM!" };
