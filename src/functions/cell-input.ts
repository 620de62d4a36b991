import { isErrorValue } from "../reading/quantity/read-quantity";

/**
 * What one cell of an argument holds. Null: blank. Excel hands over no number formats, so a percent cell of 97% is the
 * number 0.97 and a date cell its day number.
 */
export type CellInput = null | number | string | CellError;

/** An error cell, by the text it shows: "#DIV/0!". */
export class CellError {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** An argument's cells, row by row; a single value is one row of one. */
export type Matrix = readonly (readonly CellInput[])[];

/**
 * An argument as Excel passes it: a matrix for a range, sometimes the bare value for one cell.
 *
 * @example matrixOf([["≥90%", ""]]) // [["≥90%", null]]
 */
export function matrixOf(argument: unknown): Matrix {
  if (!Array.isArray(argument)) return [[cellInput(argument)]];
  return argument.map((row: unknown) =>
    Array.isArray(row) ? row.map(cellInput) : [cellInput(row)]
  );
}

/** True for an argument that the formula leaves out; a reference to a blank cell is not left out. */
export function isOmitted(argument: unknown): boolean {
  return argument === null || argument === undefined;
}

/** One value of a cell: numbers, texts, TRUE/FALSE, error values; of Excel's data types what they show. */
export function cellInput(value: unknown): CellInput {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? value : new CellError("#NUM!");
    case "string":
      return textInput(value);
    case "boolean":
      return value ? "TRUE" : "FALSE";
    case "object":
      return value === null ? null : objectInput(value);
    default:
      return null;
  }
}

function textInput(text: string): CellInput {
  if (text.trim() === "") return null;
  return text.startsWith("#") && isErrorValue(text) ? new CellError(text.trim()) : text;
}

/** An error of the custom functions runtime has a `code`; a data type has a text or a basic value. */
function objectInput(value: object): CellInput {
  const code: unknown = Reflect.get(value, "code");
  if (typeof code === "string") return new CellError(code);
  const basic: unknown = Reflect.get(value, "basicValue");
  if (Reflect.get(value, "type") === "Error")
    return new CellError(typeof basic === "string" ? basic : "#VALUE!");
  const text: unknown = Reflect.get(value, "text");
  return typeof text === "string" ? textInput(text) : cellInput(basic ?? null);
}
