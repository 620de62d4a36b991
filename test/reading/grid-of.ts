import type { CellValue, SheetGrid } from "../../src/reading/grid/sheet-grid";

export interface GridOptions {
  readonly merges?: readonly string[];
  /** A1 address -> number format code. */
  readonly formats?: Readonly<Record<string, string>>;
  /** A1 address -> formula. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly hidden?: boolean;
}

/** A grid from rows of values, the first at A1; shorter rows are filled up with empty cells. */
export function gridOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  { merges = [], formats = {}, formulas = {}, hidden = false }: GridOptions = {}
): SheetGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  const address = (row: number, column: number): string => `${letter(column)}${row + 1}`;
  return {
    name,
    hidden,
    rowIndex: 0,
    columnIndex: 0,
    values,
    formulas: values.map((line, row) =>
      line.map((value, column) => formulas[address(row, column)] ?? value)
    ),
    numberFormats: values.map((line, row) =>
      line.map((_, column) => formats[address(row, column)] ?? "General")
    ),
    merges,
  };
}

/** Column letter, A to Z. */
export function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
