/** A place in the workbook: sheet name as shown on its tab, and an A1 address without `$`: "E5" or "E5:F7". */
export interface CellRef {
  readonly sheet: string;
  readonly address: string;
}

/**
 * A value with the text the sheet shows for it and the cells it came from.
 * `cells[0]` is the cell that holds the value itself; sign and unit cells follow.
 */
export interface Sourced<T> {
  readonly value: T;
  readonly text: string;
  readonly cells: readonly CellRef[];
}
