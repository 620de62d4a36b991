import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbook } from "../../src/host/workbook/create-workbook";
import type { CellContent, SheetModel } from "../../src/host/workbook/model";
import { formatCells, putCells } from "../../src/host/workbook/put-cells";
import { saveWorkbook } from "../../src/host/workbook/save-workbook";
import { columnLetters, parseAddress } from "../../src/evaluation/a1";
import { settled } from "../host/protocol/excel-session";
import type { SheetGrid } from "../../src/reading/sheet-grid";

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

/** Writes grids as a workbook file: values, number formats and merges as they are. */
export function writeGrids(path: string, grids: readonly SheetGrid[]): string {
  const model = createWorkbook(grids[0]?.name);
  grids.forEach((grid, index) => {
    const sheet = index === 0 ? model.sheets[0] : model.addSheet(grid.name);
    if (sheet !== undefined) fill(sheet, grid);
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
