import type { Area, CellContent } from "../../host/workbook/model";

/** What a person did in the grid. Rows and columns count from 0. */
export type GridEdit =
  | { readonly kind: "cells"; readonly sheetId: string; readonly cells: readonly EditedCell[] }
  | { readonly kind: "insert" | "delete"; readonly what: "rows" | "columns"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "rename"; readonly sheetId: string; readonly name: string }
  | { readonly kind: "add-sheet"; readonly name: string }
  | { readonly kind: "remove-sheet"; readonly sheetId: string }
  | { readonly kind: "select"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "activate"; readonly sheetId: string }
  /** Something the stand-in Excel does not do: the grid goes back to the model. */
  | { readonly kind: "unsupported" }; // prettier-ignore

export interface EditedCell {
  readonly row: number;
  readonly column: number;
  /** With "="; null: a plain value. */
  readonly formula: string | null;
  /** Undefined: emptied. */
  readonly value: CellContent | undefined;
  /** As typed, such as 50%; null: as it was. */
  readonly numberFormat: string | null;
}
