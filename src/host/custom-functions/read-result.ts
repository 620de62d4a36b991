import type { Matrix } from "../workbook/cell-place";
import type { CellContent } from "../workbook/model";

/** What a call of a custom function came to. */
export interface CallResult {
  readonly id: number;
  readonly values: Matrix;
  /** What Excel shows beside the cell for #VALUE! and #N/A; null if the function gave none. */
  readonly message: string | null;
}

/**
 * A result as the library sends it: an object (`SetInvocationResults`), or an array of id, success, value and error
 * code (`SetInvocationArrayResults`). Null in a result reads as 0, as Excel shows it.
 *
 * @example readResult([7, false, "无目标值", 1]) // { id: 7, values: [[{ error: "#N/A" }]], message: "无目标值" }
 */
export function readResult(sent: unknown): CallResult {
  const { id, failed, value, errorCode } = Array.isArray(sent) ? fromArray(sent) : fromObject(sent);
  if (!failed) {
    const rows = Array.isArray(value) ? (value as readonly unknown[]) : [[value]];
    const matrix = rows.map((row) => (Array.isArray(row) ? row : [row]) as readonly unknown[]);
    const isEmpty = matrix.length === 0 || matrix.some((row) => row.length === 0);
    const message = matrix.length === 1 && matrix[0]?.length === 1 ? messageIn(matrix[0][0]) : null;
    // Excel has no empty arrays.
    return isEmpty ? failure(id, "#CALC!", "") : { id, values: squared(matrix), message };
  }
  return failure(id, errorCodes[errorCode] ?? "#VALUE!", value);
}

function failure(id: number, error: string, message: unknown): CallResult {
  const isShown = (error === "#VALUE!" || error === "#N/A") && typeof message === "string";
  return { id, values: [[{ error }]], message: isShown && message !== "" ? message : null };
}

// Of the library's _getCustomFunctionResultErrorCodeFromErrorCode; 2 and 3: thrown and rejected; 9 and 10: not found.
const errorCodes: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

interface Sent {
  readonly id: number;
  readonly failed: boolean;
  readonly value: unknown;
  readonly errorCode: number;
}

function fromArray([id, ok, value, errorCode]: readonly unknown[]): Sent {
  return { id: Number(id), failed: ok !== true, value, errorCode: Number(errorCode) };
}

function fromObject(sent: unknown): Sent {
  const { id, failed, value, errorCode } = sent as Readonly<Record<string, unknown>>;
  return { id: Number(id), failed: failed === true, value, errorCode: Number(errorCode) };
}

/** Rows of unequal length are filled up with #N/A. */
function squared(rows: readonly (readonly unknown[])[]): Matrix {
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) =>
      column < row.length ? content(row[column]) : { error: "#N/A" }
    )
  );
}

function content(value: unknown): CellContent {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "number":
      return value;
    case "object":
      return value === null ? 0 : richContent(value);
    default:
      return 0;
  }
}

/** A `CustomFunctions.Error` in its JSON form, or a formatted number, of which the number stays. */
function richContent(value: object): CellContent {
  if ("code" in value && typeof value.code === "string") return { error: value.code };
  if ("basicValue" in value && "basicType" in value && value.basicType !== "Error")
    return content(value.basicValue);
  if ("basicValue" in value && typeof value.basicValue === "number") return value.basicValue;
  return { error: "#VALUE!" };
}

function messageIn(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("message" in value)) return null;
  return typeof value.message === "string" && value.message !== "" ? value.message : null;
}
