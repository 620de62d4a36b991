import { createHost, type Host } from "../../src/host/protocol/host";
import { createWorkbook } from "../../src/host/workbook/create-workbook";
import type { SheetModel, WorkbookModel } from "../../src/host/workbook/model";
import { putCells } from "../../src/host/workbook/put-cells";
import { applyEdit } from "../../src/workbench/grid/apply-edit";
import type { EditedCell, GridEdit } from "../../src/workbench/grid/grid-edit";

let model: WorkbookModel;
let sheet: SheetModel;
let host: Host;

beforeEach(() => {
  model = createWorkbook("数据");
  [sheet = model.addSheet("x")] = model.sheets;
  putCells(sheet, "A1", [["甲", 1], ["乙", 2]]); // prettier-ignore
  host = createHost(model);
});

const apply = (edit: GridEdit): void => {
  applyEdit(edit, model, host.person);
};

const cell = (row: number, column: number, rest: Partial<EditedCell>): EditedCell => ({
  row,
  column,
  formula: null,
  value: undefined,
  numberFormat: null,
  ...rest,
});

const type = (...cells: EditedCell[]): void => {
  apply({ kind: "cells", sheetId: sheet.id, cells });
};

describe("cells that a person changed", () => {
  it.each([
    ["a number", { value: 12.5 }, { value: 12.5 }],
    ["a text that looks like a formula", { value: "=HYPERLINK(1)" }, { value: "=HYPERLINK(1)" }],
    ["a text that looks like a number", { value: "001" }, { value: "001" }],
    ["a truth value", { value: true }, { value: true }],
    ["an error's name", { value: "#N/A" }, { value: { error: "#N/A" } }],
  ])("take %s as it is", (_, typed, expected) => {
    type(cell(4, 4, typed));
    expect(sheet.cells.get(4, 4)).toMatchObject(expected);
    expect(sheet.cells.get(4, 4)?.formula).toBeUndefined();
  });

  it("take formulas, and are emptied with their format kept", () => {
    type(cell(0, 2, { formula: "=B1*2" }), cell(1, 1, {}));
    expect(sheet.cells.get(0, 2)?.formula).toBe("=B1*2");
    expect(sheet.cells.get(1, 1)?.value).toBeUndefined();
    expect(sheet.cells.get(1, 0)?.value).toBe("乙");
  });

  it("take a number format that was typed only where they have none", () => {
    const formats = [{ area: { top: 0, left: 1, bottom: 0, right: 1 }, numberFormat: "0%", isForced: false }];
    apply({ kind: "number-formats", sheetId: sheet.id, formats });
    expect(sheet.cells.get(0, 1)?.format.numberFormat).toBe("0%");
    const again = formats.map((each) => ({ ...each, numberFormat: "0.00" }));
    apply({ kind: "number-formats", sheetId: sheet.id, formats: again });
    expect(sheet.cells.get(0, 1)?.format.numberFormat).toBe("0%");
    apply({ kind: "number-formats", sheetId: sheet.id, formats: again.map((each) => ({ ...each, isForced: true })) });
    expect(sheet.cells.get(0, 1)?.format.numberFormat).toBe("0.00");
  }); // prettier-ignore
});

describe("rows and columns", () => {
  const area = { top: 1, left: 1, bottom: 1, right: 1 };

  it("are inserted and deleted", () => {
    apply({ kind: "insert", what: "rows", sheetId: sheet.id, area });
    expect(sheet.cells.get(2, 0)?.value).toBe("乙");
    apply({ kind: "delete", what: "rows", sheetId: sheet.id, area });
    expect(sheet.cells.get(1, 0)?.value).toBe("乙");
    apply({ kind: "insert", what: "columns", sheetId: sheet.id, area });
    expect(sheet.cells.get(0, 2)?.value).toBe(1);
    apply({ kind: "delete", what: "columns", sheetId: sheet.id, area });
    expect(sheet.cells.get(0, 1)?.value).toBe(1);
  });
});

describe("sheets", () => {
  const names = (): string[] => model.sheets.map(({ name }) => name);

  it("are added and turned to, renamed, moved, hidden and removed", () => {
    apply({ kind: "add-sheet", name: "二" });
    expect(names()).toEqual(["数据", "二"]);
    expect(model.activeSheet).toBe(1);
    const added = model.sheets[1];
    if (!added) throw new Error("no sheet");
    apply({ kind: "rename", sheetId: added.id, name: "贰" });
    apply({ kind: "move-sheet", sheetId: added.id, position: 0 });
    expect(names()).toEqual(["贰", "数据"]);
    apply({ kind: "show-sheet", sheetId: added.id, isShown: false });
    expect(added.visibility).toBe("Hidden");
    apply({ kind: "remove-sheet", sheetId: added.id });
    expect(names()).toEqual(["数据"]);
  });

  it("refuse what Excel refuses", () => {
    expect(() => {
      apply({ kind: "remove-sheet", sheetId: sheet.id });
    }).toThrow(expect.objectContaining({ code: "InvalidOperation" }) as Error);
    expect(() => {
      apply({ kind: "rename", sheetId: sheet.id, name: "a/b" });
    }).toThrow(expect.objectContaining({ code: "InvalidArgument" }) as Error);
  });

  it("hold the selection, which the add-in hears of", () => {
    apply({ kind: "select", sheetId: sheet.id, area: { top: 1, left: 0, bottom: 1, right: 1 } });
    expect(host.person.selected()).toMatchObject({ sheet, area: { top: 1, left: 0 } });
  });
});

it("leaves the workbook alone for what is not supported, and for sheets that are gone", () => {
  apply({ kind: "unsupported" });
  apply({ kind: "cells", sheetId: "gone", cells: [cell(0, 0, { value: 9 })] });
  expect(sheet.cells.get(0, 0)?.value).toBe("甲");
});
