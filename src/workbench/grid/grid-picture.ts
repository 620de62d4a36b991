import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { gridData } from "./grid-data";
import type { WorkbookModel } from "../../host/workbook/model";

/** What the grid shows, taken apart so that a later picture can be compared with it. */
export interface GridPicture {
  readonly data: IWorkbookData;
  /** Everything but the cells, as text: sheets, merges, sizes. */
  readonly frame: string;
  /** Cells as text, by sheet id and "row column". */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export function takePicture(model: WorkbookModel): GridPicture {
  const data = gridData(model);
  const sheets = Object.values(data.sheets);
  const frames = sheets.map((sheet) => ({ ...sheet, cellData: null, rowCount: 0, columnCount: 0 }));
  const cells = Object.entries(data.sheets).map(([id, sheet]) => [id, cellTexts(sheet.cellData)] as const);
  return { data, frame: JSON.stringify(frames), cells: new Map(cells) };
} // prettier-ignore

/**
 * The cells that differ, by sheet id, as Univer wants them set; null where more than cells differs and the grid must
 * take the new picture whole.
 */
export function changedCells(
  before: GridPicture,
  after: GridPicture
): ReadonlyMap<string, CellMatrix> | null {
  if (before.frame !== after.frame) return null;
  const changed = new Map<string, CellMatrix>();
  for (const [id, cells] of after.cells) {
    const old = before.cells.get(id) ?? new Map<string, string>();
    const matrix: CellMatrix = {};
    for (const place of new Set([...old.keys(), ...cells.keys()])) {
      if (old.get(place) === cells.get(place)) continue;
      const [row = 0, column = 0] = place.split(" ").map(Number);
      (matrix[row] ??= {})[column] = wholeCell(after.data, id, row, column);
    }
    if (Object.keys(matrix).length > 0) changed.set(id, matrix);
  }
  return changed;
}

type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** Null clears the cell. */
function wholeCell({ sheets }: IWorkbookData, id: string, row: number, column: number): ICellData | null {
  const cell = sheets[id]?.cellData?.[row]?.[column];
  return cell ? { ...cell, p: null } : null;
} // prettier-ignore

function cellTexts(cells: Partial<IWorksheetData>["cellData"]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const matrix = (cells ?? {}) as Readonly<Record<string, Readonly<Record<string, ICellData>>>>;
  for (const [row, line] of Object.entries(matrix))
    for (const [column, { s, ...content }] of Object.entries(line))
      texts.set(`${row} ${column}`, JSON.stringify(content) + styleText(s as IStyleData));
  return texts;
}

function styleText(style: IStyleData): string {
  const text = styleTexts.get(style) ?? JSON.stringify(style);
  styleTexts.set(style, text);
  return text;
}

/** Styles are shared by many cells, so each is written out once. */
const styleTexts = new WeakMap<IStyleData, string>();
