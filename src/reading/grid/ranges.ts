/** Rows of a sheet, `to` not among them. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Columns of a sheet, `to` not among them. */
export interface ColumnRange {
  readonly from: number;
  readonly to: number;
}
