import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IRange,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { sheetSize as sheetLimits } from "../../host/protocol/areas/area";
import { columnPoints } from "../../host/protocol/ranges/column-width";
import type { Area, SheetModel, WorkbookModel } from "../../host/workbook/model";
import { cellData } from "./cell-data";
import { spareColumns, spareRows } from "./room";

/** The whole model as the grid takes it. */
export function gridData(model: WorkbookModel, id: string): IWorkbookData {
  const shown = sheetsInGrid(model);
  const sheets = Object.fromEntries(
    shown.map((sheet) => [sheet.id, { ...sheetFrame(sheet, model), ...sheetSize(sheet), cellData: cellMatrix(sheet) }])
  );
  return {
    id,
    name: id,
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: shown.map(({ id }) => id),
    sheets,
  };
} // prettier-ignore

/** Very hidden sheets are left out, hidden ones are marked. */
export const sheetsInGrid = ({ sheets }: WorkbookModel): readonly SheetModel[] =>
  sheets.filter(({ visibility }) => visibility !== "VeryHidden");

/** Rows and columns that hold something. */
export function usedSize(sheet: SheetModel): { readonly rows: number; readonly columns: number } {
  const used = sheet.cells.usedArea(false);
  const bottom = Math.max(used?.bottom ?? 0, ...sheet.merges.map((area) => area.bottom));
  const right = Math.max(used?.right ?? 0, ...sheet.merges.map((area) => area.right));
  return { rows: bottom + 1, columns: right + 1 };
}

function sheetSize(sheet: SheetModel): Pick<IWorksheetData, "rowCount" | "columnCount"> {
  const { rows, columns } = usedSize(sheet);
  return {
    rowCount: Math.min(rows + spareRows, sheetLimits.rows),
    columnCount: Math.min(columns + spareColumns, sheetLimits.columns),
  };
}

/** All of a sheet but its cells and its size. */
export function sheetFrame(sheet: SheetModel, model: WorkbookModel): Partial<IWorksheetData> {
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? "",
    hidden: flag(sheet.visibility !== "Visible"),
    defaultRowHeight: pixels(sheet.defaultRowHeight),
    defaultColumnWidth: pixels(columnPoints(sheet, lastColumn, model)),
    mergeData: sheet.merges.map(rangeOf),
    rowData: rowSizes(sheet),
    columnData: columnSizes(sheet, model),
    showGridlines: flag(sheet.showGridlines),
  };
} // prettier-ignore

/** A column that nobody has given a width: no file reaches it with one. */
const lastColumn = 16_383;

function cellMatrix(sheet: SheetModel): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  sheet.cells.forEach((row, column, cell) => {
    (rows[row] ??= {})[column] = cellData(cell);
  });
  return rows;
}

function rowSizes(sheet: SheetModel): IWorksheetData["rowData"] {
  const sizes = [...sheet.rows].map(([row, { height, hidden }]) => {
    const own = height === null ? {} : { h: pixels(height), ia: BooleanNumber.FALSE };
    return [row, { hd: flag(hidden), ...own }];
  });
  return Object.fromEntries(sizes) as IWorksheetData["rowData"];
}

function columnSizes(sheet: SheetModel, model: WorkbookModel): IWorksheetData["columnData"] {
  const sizes = [...sheet.columns].map(([column, { hidden }]) => {
    const width = pixels(columnPoints(sheet, column, model));
    return [column, { w: width, hd: flag(hidden) }];
  });
  return Object.fromEntries(sizes) as IWorksheetData["columnData"];
}

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** 96 dots an inch, 72 points an inch. */
const pixels = (points: number): number => Math.round((points * 96) / 72);

const rangeOf = ({ top, left, bottom, right }: Area): IRange => ({ startRow: top, startColumn: left, endRow: bottom, endColumn: right }); // prettier-ignore
