import { createWorkbook } from "../../src/host/workbook/create-workbook";
import { putCells } from "../../src/host/workbook/put-cells";
import type { SheetModel, WorkbookModel } from "../../src/host/workbook/model";
import { cellData } from "../../src/workbench/grid/cell-data";
import { gridData } from "../../src/workbench/grid/grid-data";
import { changedCells, takePicture, withUnknownCells } from "../../src/workbench/grid/grid-picture";
import { styleData } from "../../src/workbench/grid/style-data";

let model: WorkbookModel;
let sheet: SheetModel;

beforeEach(() => {
  model = createWorkbook("数据");
  [sheet = model.addSheet("x")] = model.sheets;
  putCells(sheet, "A1", [["项目", 400]]);
});

describe("a workbook as the grid takes it", () => {
  it("has the sheets in order, values with their kind, and room for typing", () => {
    const hidden = model.addSheet("藏");
    hidden.visibility = "Hidden";
    model.addSheet("深藏").visibility = "VeryHidden";
    const { sheetOrder, sheets } = gridData(model, "book");
    expect(sheetOrder).toEqual([sheet.id, hidden.id]);
    expect(sheets[hidden.id]?.hidden).toBe(1);
    const first = sheets[sheet.id];
    expect(first?.cellData?.[0]?.[0]).toMatchObject({ v: "项目", t: 1 });
    expect(first?.cellData?.[0]?.[1]).toMatchObject({ v: 400, t: 2 });
    expect(first?.rowCount).toBeGreaterThan(1);
  });

  it("shows merges, hidden columns and row heights in pixels", () => {
    sheet.merges.push({ top: 0, left: 0, bottom: 1, right: 2 });
    sheet.columns.set(3, { width: null, hidden: true });
    sheet.rows.set(2, { height: 30, hidden: false });
    const data = gridData(model, "book").sheets[sheet.id];
    expect(data?.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 2 }]);
    expect(data?.columnData?.[3]).toMatchObject({ hd: 1 });
    expect(data?.rowData?.[2]).toMatchObject({ h: (30 * 96) / 72 });
  });

  it("keeps a text that looks like a formula a text, and shows an error's name", () => {
    const format = model.defaultFormat;
    expect(cellData({ value: "=1+1", format })).toMatchObject({ v: "=1+1", t: 1, f: null });
    expect(cellData({ value: { error: "#N/A" }, format })).toMatchObject({ v: "#N/A", t: 1 });
    const cell = { value: 9.5, formula: "=PERF.SCORE(B1,C1,10)", format };
    expect(cellData(cell)).toEqual({
      v: 9.5,
      t: 2,
      f: "=PERF.SCORE(B1,C1,10)",
      s: styleData(format),
    });
  });

  it("says of every style what it has not, so that a refresh takes it away", () => {
    const filled = styleData({ ...model.defaultFormat, fill: "#DDEBF7", numberFormat: "0%" });
    expect(filled).toMatchObject({ bg: { rgb: "#DDEBF7" }, n: { pattern: "0%" } });
    expect(styleData(model.defaultFormat)).toMatchObject({ bg: null, n: null, pd: null });
  });
});

describe("what changed between two pictures", () => {
  it("is nothing where nothing changed", () => {
    expect(changedCells(takePicture(model), takePicture(model))).toEqual(new Map());
  });

  it("is the cells written, and null for those emptied", () => {
    const before = takePicture(model);
    putCells(sheet, "B1", [[500]]);
    sheet.cells.delete(0, 0);
    expect(changedCells(before, takePicture(model))).toEqual(
      new Map([
        [sheet.id, { 0: { 0: null, 1: expect.objectContaining({ v: 500, p: null }) as unknown } }],
      ])
    );
  });

  it("is a cell whose look in the grid is not known, though the model kept it", () => {
    const picture = takePicture(model);
    const unsure = withUnknownCells(picture, sheet.id, [
      { row: 0, column: 1 },
      { row: 9, column: 9 },
    ]);
    expect(changedCells(unsure, takePicture(model))).toEqual(
      new Map([
        [sheet.id, { 0: { 1: expect.objectContaining({ v: 400 }) as unknown }, 9: { 9: null } }],
      ])
    );
  });

  it.each([
    ["a sheet's name", () => (sheet.name = "另")],
    ["a merge", () => sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 1 })],
    ["a new sheet", () => model.addSheet("新")],
    ["a row's height", () => sheet.rows.set(0, { height: 40, hidden: false })],
  ])("is all of it after a change of %s", (_, change) => {
    const before = takePicture(model);
    change();
    expect(changedCells(before, takePicture(model))).toBeNull();
  });
});
