import type { FUniver, IRange } from "@univerjs/presets";

/** Empty rows and columns below and right of what a sheet holds or a person selects: room for typing. */
export const spareRows = 60;
export const spareColumns = 12;

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** As far as a person can go where the workbook itself does not reach further: more than is ever read of a sheet. */
const farthest: Size = { rows: 10_000, columns: 256 };

/**
 * Draws more of a sheet where a selection comes near its end or lies beyond; whole rows and columns are near no
 * end.
 *
 * @returns how far the sheet can be drawn where it lies beyond that; null where it does not.
 */
export function makeRoom(api: FUniver, sheetId: string, range: IRange): Size | null {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(sheetId);
  if (!workbook || !sheet) return null;
  const drawn = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const isWholeColumn = range.startRow === 0 && range.endRow >= drawn.rows - 1;
  const isWholeRow = range.startColumn === 0 && range.endColumn >= drawn.columns - 1;
  const rows = isWholeColumn ? 0 : range.endRow + 1;
  const columns = isWholeRow ? 0 : range.endColumn + 1;
  const most = {
    rows: Math.max(drawn.rows, farthest.rows),
    columns: Math.max(drawn.columns, farthest.columns),
  };
  if (rows > most.rows || columns > most.columns) return most;
  const place = { unitId: workbook.getId(), subUnitId: sheetId };
  if (rows + spareRows / 2 > drawn.rows)
    api.syncExecuteCommand("sheet.mutation.set-worksheet-row-count", {
      ...place,
      rowCount: Math.min(rows + spareRows, most.rows),
    });
  if (columns + spareColumns / 2 > drawn.columns)
    api.syncExecuteCommand("sheet.mutation.set-worksheet-column-count", {
      ...place,
      columnCount: Math.min(columns + spareColumns, most.columns),
    });
  return null;
}
