/** What a cell holds: text, a number, TRUE/FALSE, or "" for an empty one. An error cell holds its text, "#N/A". */
export type CellValue = string | number | boolean;

/**
 * A sheet's used range as Excel hands it over. All matrices are `rowCount × columnCount`, row by row.
 * `values[0][0]` is the cell at (`rowIndex`, `columnIndex`), both counted from 0.
 */
export interface SheetGrid {
  readonly name: string;
  readonly hidden: boolean;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly CellValue[])[];
  /** A formula as text with "=" where the cell has one, else its value. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** en-US number format codes, "General" where none. */
  readonly numberFormats: readonly (readonly string[])[];
  /** A1 addresses of the merged blocks, without sheet name: "A5:A9". */
  readonly merges: readonly string[];
}
