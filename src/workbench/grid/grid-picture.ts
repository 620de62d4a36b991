import type { ICellData } from "@univerjs/core";
import type { CellModel, SheetModel, WorkbookModel } from "../../host/workbook/model";
import { cellData } from "./cell-data";
import { sheetFrame, sheetsInGrid } from "./grid-data";

/** What the grid shows, so that a later picture can be compared with it. */
export interface GridPicture {
  /** Everything but the cells, as text: sheets, merges, sizes. */
  readonly frame: string;
  /** By sheet id and "row column". Cells are never changed in place, so the same object is the same cell. */
  readonly cells: ReadonlyMap<string, SheetCells>;
}

type SheetCells = ReadonlyMap<string, CellModel>;

export function takePicture(model: WorkbookModel): GridPicture {
  const sheets = sheetsInGrid(model);
  return {
    frame: JSON.stringify(sheets.map((sheet) => sheetFrame(sheet, model))),
    cells: new Map(sheets.map((sheet) => [sheet.id, cellsOf(sheet)])),
  };
}

/**
 * The cells that differ, by sheet id, as Univer wants them set; null where more than cells differs and the grid must
 * take the workbook over whole.
 */
export function changedCells(
  before: GridPicture,
  after: GridPicture
): ReadonlyMap<string, CellMatrix> | null {
  if (before.frame !== after.frame) return null;
  const changed = new Map<string, CellMatrix>();
  for (const [id, cells] of after.cells) {
    const old = before.cells.get(id) ?? new Map<string, CellModel>();
    const matrix: CellMatrix = {};
    for (const place of new Set([...old.keys(), ...cells.keys()])) {
      const cell = cells.get(place);
      if (old.get(place) === cell) continue;
      const [row = 0, column = 0] = place.split(" ").map(Number);
      (matrix[row] ??= {})[column] = cell ? { ...cellData(cell), p: null } : null;
    }
    if (Object.keys(matrix).length > 0) changed.set(id, matrix);
  }
  return changed;
}

/** Null clears the cell. */
export type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** The picture with cells whose look in the grid is not known, so that the next comparison sets them. */
export function withUnknownCells(
  picture: GridPicture,
  sheetId: string,
  places: readonly { readonly row: number; readonly column: number }[]
): GridPicture {
  const cells = new Map(picture.cells.get(sheetId));
  for (const { row, column } of places) cells.set(`${row} ${column}`, unknown);
  return { ...picture, cells: new Map(picture.cells).set(sheetId, cells) };
}

const unknown = {} as CellModel;

function cellsOf(sheet: SheetModel): SheetCells {
  const cells = new Map<string, CellModel>();
  sheet.cells.forEach((row, column, cell) => cells.set(`${row} ${column}`, cell));
  return cells;
}
