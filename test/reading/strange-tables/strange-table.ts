import type { SheetGrid } from "../../../src/reading/grid/sheet-grid";
import { drawSheet } from "./draw-sheet";
import type { Told } from "./told";

/** A workbook in a layout or habit that no generator here draws, with what is true of it. */
export interface StrangeTable {
  readonly id: string;
  readonly grids: readonly SheetGrid[];
  readonly told: Told;
  /** Codes of the findings that are right; questions among them. Without any the table is read without a word. */
  readonly says?: readonly string[];
}

/** What a form has that does not say more: all of it absent. */
export const untold: Told = { project: "-", unit: "-", department: "-", year: "-", funds: "-", execution: "-", rows: [], total: "-", grade: "-" }; // prettier-ignore

/** A workbook of one sheet. */
export function table(
  id: string,
  text: string,
  told: Partial<Told>,
  says: readonly string[] = []
): StrangeTable {
  return { id, grids: [drawSheet("Sheet1", text)], told: { ...untold, ...told }, says };
}
