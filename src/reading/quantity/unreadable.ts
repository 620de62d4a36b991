import type { CellRef } from "../../evaluation/cell-ref";
import type { Finding } from "../../evaluation/finding";
import { isErrorValue } from "./read-quantity";

/** What a cell was expected to hold. */
export type Expected =
  "target" | "actual" | "points" | "score" | "deduction" | "total" | "amount" | "rate";

/**
 * The Finding for a cell that does not hold what was expected: `target-unreadable` and so on, or `cell-error` where it
 * holds an error value such as #DIV/0!.
 */
export function unreadable(expected: Expected, text: string, cells: readonly CellRef[]): Finding {
  return isErrorValue(text)
    ? cellError(text, cells)
    : { code: `${expected}-unreadable`, severity: "error", cells, values: { text } };
}

/** The Finding for a cell with an error value. */
export function cellError(text: string, cells: readonly CellRef[]): Finding {
  return { code: "cell-error", severity: "error", cells, values: { text } };
}
