import type { Area } from "../../host/workbook/model";

/** What a person did in the grid. Rows and columns count from 0. */
export type GridEdit =
  | { readonly kind: "cells"; readonly sheetId: string; readonly cells: readonly EditedCell[] }
  | { readonly kind: "number-formats"; readonly sheetId: string; readonly formats: readonly EditedNumberFormat[] }
  | { readonly kind: "insert" | "delete"; readonly what: "rows" | "columns"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "rename"; readonly sheetId: string; readonly name: string }
  | { readonly kind: "add-sheet"; readonly name: string }
  | { readonly kind: "remove-sheet"; readonly sheetId: string }
  | { readonly kind: "show-sheet"; readonly sheetId: string; readonly isShown: boolean }
  /** Counted among the sheets the grid has. */
  | { readonly kind: "move-sheet"; readonly sheetId: string; readonly position: number }
  | { readonly kind: "select"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "activate"; readonly sheetId: string }
  /** Something the stand-in Excel does not do: the grid goes back to the model. */
  | { readonly kind: "unsupported" }; // prettier-ignore

export interface EditedCell {
  readonly row: number;
  readonly column: number;
  /** With "="; null: a plain value. */
  readonly formula: string | null;
  /** A text is one, also where it looks like a number or a formula. Undefined: emptied. */
  readonly value: string | number | boolean | undefined;
  /** As pasted with it; takes only where the cell has none of its own. */
  readonly numberFormat: string | null;
}

export interface EditedNumberFormat {
  readonly area: Area;
  readonly numberFormat: string;
  /** False: it came with a typed 50% or date, and takes only where the cell has none of its own, as in Excel. */
  readonly isForced: boolean;
}
