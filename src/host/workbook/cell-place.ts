import type { CellContent, SheetModel } from "./model";

/** One cell. */
export interface CellPlace {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** Rows × columns; undefined: an empty cell. */
export type Matrix = readonly (readonly (CellContent | undefined)[])[];
