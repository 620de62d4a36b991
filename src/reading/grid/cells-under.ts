import type { Cell, Sheet } from "./sheet";

/** The cells with text that begin in a column under a header, in the first rows: more would tell no more. */
export function cellsUnder(sheet: Sheet, bodyRow: number, column: number): readonly Cell[] {
  const length = Math.min(sheet.rowCount - bodyRow, sampledRows);
  const rows = Array.from({ length: Math.max(length, 0) }, (_, step) => bodyRow + step);
  return rows.flatMap((row) => sheet.own(row, column) ?? []);
}

/** How many rows are looked at to tell what a column holds. */
export const sampledRows = 300;
