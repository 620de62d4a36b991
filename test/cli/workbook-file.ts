import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbook } from "../../src/host/workbook/create-workbook";
import type { CellContent, SheetModel } from "../../src/host/workbook/model";
import { formatCells, putCells } from "../../src/host/workbook/put-cells";
import { saveWorkbook } from "../../src/host/workbook/save-workbook";
import { columnLetters, parseAddress } from "../../src/evaluation/a1";
import { settled } from "../host/protocol/excel-session";
import type { SheetGrid } from "../../src/reading/grid/sheet-grid";

/** A folder that is gone after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "perf-"));
  afterAll(async () => {
    await settled();
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Writes a workbook file of plain rows, one sheet a name. */
export function writeRows(
  path: string,
  sheets: Readonly<Record<string, readonly (readonly CellContent[])[]>>
): string {
  const model = createWorkbook(Object.keys(sheets)[0]);
  Object.entries(sheets).forEach(([name, rows], index) => {
    const sheet = index === 0 ? model.sheets[0] : model.addSheet(name);
    if (sheet !== undefined) putCells(sheet, "A1", rows);
  });
  writeFileSync(path, saveWorkbook(model));
  return path;
}

/** What a file hides, besides the grids that are hidden. */
export interface FileHiding {
  /** Names of sheets that the menu does not show. */
  readonly veryHidden?: readonly string[];
  /** Whether a row of a grid, counted from 0 in its used range, is hidden. */
  readonly hidesRow?: (grid: SheetGrid, row: number) => boolean;
}

/** Writes grids as a workbook file: values, number formats, merges and hidden sheets as they are. */
export function writeGrids(
  path: string,
  grids: readonly SheetGrid[],
  { veryHidden = [], hidesRow = () => false }: FileHiding = {}
): string {
  const model = createWorkbook(grids[0]?.name);
  grids.forEach((grid, index) => {
    const sheet = index === 0 ? model.sheets[0] : model.addSheet(grid.name);
    if (sheet === undefined) return;
    fill(sheet, grid);
    if (grid.hidden) sheet.visibility = veryHidden.includes(grid.name) ? "VeryHidden" : "Hidden";
    grid.values.forEach((_, row) => {
      if (hidesRow(grid, row)) sheet.rows.set(grid.rowIndex + row, { height: null, hidden: true });
    });
  });
  writeFileSync(path, saveWorkbook(model));
  return path;
}

function fill(sheet: SheetModel, grid: SheetGrid): void {
  const { rowIndex, columnIndex, values, numberFormats, merges } = grid;
  values.forEach((row, down) => {
    row.forEach((value, right) => {
      if (value === "") return;
      const address = `${columnLetters(columnIndex + right)}${rowIndex + down + 1}`;
      putCells(sheet, address, [[value]]);
      formatCells(sheet, address, { numberFormat: numberFormats[down]?.[right] ?? "General" });
    });
  });
  for (const merge of merges) {
    const area = parseAddress(merge);
    if (area !== null) sheet.merges.push(area);
  }
}
