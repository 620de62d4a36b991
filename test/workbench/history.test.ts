import { createHost, type Host } from "../../src/host/protocol/host";
import { createWorkbook } from "../../src/host/workbook/create-workbook";
import type { SheetModel, WorkbookModel } from "../../src/host/workbook/model";
import { putCells } from "../../src/host/workbook/put-cells";
import { createHistory, type History } from "../../src/workbench/history";

let model: WorkbookModel;
let sheet: SheetModel;
let host: Host;
let history: History;

beforeEach(() => {
  model = createWorkbook("数据");
  [sheet = model.addSheet("x")] = model.sheets;
  putCells(sheet, "A1", [["甲", 1], ["乙", 2], ["丙", 3]]); // prettier-ignore
  host = createHost(model);
  history = createHistory(model, (state) => {
    host.person.putBack(state);
  });
});

const value = (row: number, column: number): unknown => sheet.cells.get(row, column)?.value;

const type = (row: number, column: number, input: string | number): void => {
  history.record(() => {
    const area = { top: row, left: column, bottom: row, right: column };
    host.person.type(sheet, area, [[input]]);
  });
};

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe("what a person did", () => {
  it("is undone and done again, step by step", async () => {
    type(0, 1, 10);
    await turn();
    type(1, 1, 20);
    await turn();
    expect([history.undo(), value(0, 1), value(1, 1)]).toEqual([true, 10, 2]);
    expect([history.undo(), value(0, 1), value(1, 1)]).toEqual([true, 1, 2]);
    expect(history.undo()).toBe(false);
    expect([history.redo(), history.redo(), history.redo()]).toEqual([true, true, false]);
    expect([value(0, 1), value(1, 1)]).toEqual([10, 20]);
  });

  it("is one step within a turn, and two where the first is ended", async () => {
    type(0, 1, 10);
    type(1, 1, 20);
    history.endStep();
    type(2, 1, 30);
    await turn();
    history.undo();
    expect([value(0, 1), value(1, 1), value(2, 1)]).toEqual([10, 20, 3]);
    history.undo();
    expect([value(0, 1), value(1, 1), value(2, 1)]).toEqual([1, 2, 3]);
  });

  it("cannot be done again once something else was done", async () => {
    type(0, 1, 10);
    await turn();
    history.undo();
    type(1, 1, 20);
    await turn();
    expect(history.redo()).toBe(false);
  });

  it("leaves what was written into other cells since", async () => {
    type(0, 1, 10);
    await turn();
    putCells(sheet, "C1", [["算出"]]);
    history.undo();
    expect([value(0, 1), value(0, 2)]).toEqual([1, "算出"]);
  });

  it("is forgotten where it is cleared", async () => {
    type(0, 1, 10);
    await turn();
    history.clear();
    expect([history.undo(), value(0, 1)]).toEqual([false, 10]);
  });

  it("leaves nothing of a step that is taken back", () => {
    type(0, 1, 10);
    history.takeBackStep();
    expect([value(0, 1), history.undo()]).toEqual([1, false]);
  });
});

describe("what hangs on rows, columns and sheets", () => {
  it("comes back with them: merges, heights, names, links, formulas elsewhere, the sheet in view", async () => {
    const other = model.addSheet("另表");
    putCells(other, "A1", [["=数据!B2"]]);
    sheet.merges.push({ top: 0, left: 2, bottom: 2, right: 2 });
    sheet.rows.set(1, { height: 40, hidden: false });
    sheet.hyperlinks.push({ area: { top: 2, left: 0, bottom: 2, right: 0 }, location: "另表!A1", address: null, screenTip: null });
    model.names.push({ name: "数", formula: "=数据!$B$2", visible: true, comment: "" });
    const all = (): unknown =>
      structuredClone([
        model.sheets.map(({ name, merges, rows, hyperlinks }) => [name, merges, [...rows], hyperlinks]),
        model.names,
        other.cells.get(0, 0)?.formula,
        value(1, 1),
        model.activeSheet,
      ]);
    const before = all();
    history.record(() => {
      host.person.deleteRows(sheet, 1, 1);
    });
    await turn();
    expect(other.cells.get(0, 0)?.formula).toBe("=数据!#REF!");
    history.record(() => {
      host.person.removeSheet(sheet);
    });
    await turn();
    expect(model.sheets).toEqual([other]);
    history.undo();
    history.undo();
    expect(all()).toEqual(before);
    history.redo();
    history.redo();
    expect(model.sheets).toEqual([other]);
  }); // prettier-ignore
});
