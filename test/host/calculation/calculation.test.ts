import { unzipSync, zipSync } from "fflate";
import type { CalculatedCell } from "../../../src/host/calculation/calculation";
import type { FunctionMetadata } from "../../../src/host/custom-functions/function-metadata";
import { loadOfficeJs } from "../../../src/host/node/load-office-js";
import { createWorkbook } from "../../../src/host/workbook/create-workbook";
import type { CellModel, WorkbookModel } from "../../../src/host/workbook/model";
import { openWorkbook } from "../../../src/host/workbook/open-workbook";
import { putCells } from "../../../src/host/workbook/put-cells";
import { saveWorkbook } from "../../../src/host/workbook/save-workbook";
import { sheetOf } from "../protocol/excel-session";
import { openCalculating, read, valueAt, write } from "./open-calculating";

const functions: readonly FunctionMetadata[] = [
  { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "value", type: "number" }] },
  { id: "COLUMN", name: "DOWN", parameters: [{ name: "rows", type: "number" }] },
];

let doubled: number[] = [];

beforeAll(() => {
  loadOfficeJs();
  CustomFunctions.associate({
    DOUBLE: (value: number) => {
      doubled.push(value);
      return value * 2;
    },
    COLUMN: (rows: number) => Array.from({ length: rows }, (_, row) => [row + 1]),
  } as never);
});

beforeEach(() => {
  doubled = [];
});

/** Writes a cell with a cached value, as a file brings it. */
function putCached(
  model: WorkbookModel,
  row: number,
  column: number,
  cell: Omit<CellModel, "format">
): void {
  const sheet = sheetOf(model, 0);
  sheet.cells.set(row, column, { ...cell, format: sheet.formatAt(row, column) });
}

/** Writes a value straight into the model and lets the host see it with the next request. */
const calculate = (kind: "Recalculate" | "Full"): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.application.calculate(kind);
    await context.sync();
  });

describe("a formula", () => {
  it("is calculated after it is written, and again when a cell it uses changes", async () => {
    const host = openCalculating(createWorkbook("表"));
    await write(host, "A1:B2", [
      [1, "=A1+A2"],
      [2, "=B1*10"],
    ]);
    expect(await read("B1:B2")).toEqual([[1 + 2], [(1 + 2) * 10]]);
    await write(host, "A1", [[5]]);
    expect(await read("B1:B2")).toEqual([[5 + 2], [(5 + 2) * 10]]);
  });

  it("may use other sheets, names of the workbook and of a sheet, and follows when these change", async () => {
    const model = createWorkbook("表");
    const other = model.addSheet("基础 数据");
    putCells(other, "A1", [[7]]);
    model.names.push({ name: "目标", formula: "='基础 数据'!$A$1", visible: true, comment: "" });
    sheetOf(model, 0).names.push({ name: "系数", formula: "=3", visible: true, comment: "" });
    const host = openCalculating(model);
    await write(host, "A1:A3", [["='基础 数据'!A1+1"], ["=目标*2"], ["=目标*系数"]]);
    expect(await read("A1:A3")).toEqual([[7 + 1], [7 * 2], [7 * 3]]);
    await write(host, "A1:B1", [[8, 100]], "基础 数据");
    expect(await read("A1:A3")).toEqual([[8 + 1], [8 * 2], [8 * 3]]);
    const [name] = model.names;
    if (name !== undefined) name.formula = "='基础 数据'!$B$1";
    await calculate("Recalculate");
    await host.settled();
    expect(await read("A1:A3")).toEqual([[8 + 1], [100 * 2], [100 * 3]]);
  });

  it("follows inserted rows, renamed and removed sheets", async () => {
    const model = createWorkbook("表");
    putCells(model.addSheet("二"), "A1", [[7]]);
    const host = openCalculating(model);
    await write(host, "A1:A3", [[1], [2], ["=SUM(A1:A2)+二!A1"]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.getRange("2:2").insert("Down");
      context.workbook.worksheets.getItem("二").name = "贰";
      await context.sync();
    });
    await host.settled();
    await write(host, "A2", [[10]]);
    expect(await read("A4")).toEqual([[1 + 10 + 2 + 7]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("贰").delete();
      await context.sync();
    });
    await host.settled();
    expect(await read("A4")).toEqual([["#REF!"]]);
  });

  it("that was never calculated is, as soon as anything is", async () => {
    const model = createWorkbook("表");
    putCells(sheetOf(model, 0), "A1", [[2, "=A1*2", "=B1*2"]]);
    const host = openCalculating(model);
    await write(host, "D1", [["=C1+1"]]);
    expect(await read("B1:D1")).toEqual([[4, 8, 8 + 1]]);
  });
});

describe("values of a file", () => {
  const wrong = { formula: "=A1*2", value: 999 };

  it("stand until something they depend on changes", async () => {
    const model = createWorkbook("表");
    putCells(sheetOf(model, 0), "A1", [[1]]);
    putCached(model, 0, 1, wrong);
    putCached(model, 0, 2, { formula: "=B1+D1", value: 1000 });
    const host = openCalculating(model);
    await write(host, "D1", [[5]]);
    expect(await read("B1:C1")).toEqual([[999, 999 + 5]]);
    await write(host, "A1", [[3]]);
    expect(await read("B1:C1")).toEqual([[3 * 2, 3 * 2 + 5]]);
  });

  it("are all calculated anew by application.calculate", async () => {
    const model = createWorkbook("表");
    putCells(sheetOf(model, 0), "A1", [[1]]);
    putCached(model, 0, 1, wrong);
    const host = openCalculating(model);
    await calculate("Recalculate");
    await host.settled();
    expect(await read("B1")).toEqual([[999]]);
    await calculate("Full");
    await host.settled();
    expect(await read("B1")).toEqual([[2]]);
  });

  it("stand while calculation is manual", async () => {
    const host = openCalculating(createWorkbook("表"));
    await write(host, "A1:B1", [[1, "=A1*2"]]);
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = Excel.CalculationMode.manual;
      context.workbook.worksheets.getFirst().getRange("A1").values = [[4]];
      await context.sync();
    });
    await host.settled();
    expect(await read("B1")).toEqual([[1 * 2]]);
    await calculate("Recalculate");
    await host.settled();
    expect(await read("B1")).toEqual([[4 * 2]]);
  });

  it.each([
    ["another file", "=[1]Sheet1!A1*A1"],
    ["a table's column", "=SUM(表1[分值])+A1"],
    ["an unknown function", "=IFERROR(NOSUCH(A1),0)"],
    ["a function Univer is wrong about", "=EDATE(A1,1)"],
    ["an intersection", "=SUM(A1:B1 A1:A9)"],
  ])("stand if the formula needs %s, and are listed", async (_, formula) => {
    const model = createWorkbook("表");
    putCells(sheetOf(model, 0), "A1", [[1]]);
    putCached(model, 0, 2, { formula, value: 77 });
    const host = openCalculating(model);
    await write(host, "D1", [["=C1+A1"]]);
    await write(host, "A1", [[2]]);
    expect(await read("C1:D1")).toEqual([[77, 77 + 2]]);
    expect(host.calculation?.uncomputed.map(({ row, column }) => [row, column])).toEqual([[0, 2]]);
  });

  it("are missing, not 0, where a new formula cannot be calculated", async () => {
    const host = openCalculating(createWorkbook("表"));
    await write(host, "A1:B1", [["=NOSUCH(1)", "=A1+1"]]);
    expect(await read("A1:B1")).toEqual([["", "#NAME?"]]);
  });
});

describe("formulas of a file that share one text", () => {
  it("are calculated each for its own cell", async () => {
    const model = createWorkbook("表");
    putCells(sheetOf(model, 0), "A1", [
      [1, 2],
      [2, 4],
      [3, 6],
    ]);
    const parts = unzipSync(saveWorkbook(model));
    const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
    const shared = ["B1", "B2", "B3"].reduce(
      (text, cell, index) =>
        text.replace(
          `<c r="${cell}">`,
          `<c r="${cell}"><f t="shared" si="0"${index === 0 ? ' ref="B1:B3">A1*2' : ">"}</f>`
        ),
      sheet
    );
    parts["xl/worksheets/sheet1.xml"] = new TextEncoder().encode(shared);
    const host = openCalculating(openWorkbook(zipSync(parts)));
    await write(host, "A2:A3", [[10], [20]]);
    expect(await read("B1:B3")).toEqual([[1 * 2], [10 * 2], [20 * 2]]);
  });
});

describe("an engine", () => {
  it("is not opened for changes that no formula depends on", async () => {
    const model = createWorkbook("表");
    putCached(model, 0, 0, { formula: "=1+1", value: 2 });
    const host = openCalculating(model);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("报告").getRange("A1").values = [["文字"]];
      await context.sync();
    });
    await host.settled();
    expect(host.calculation?.isOpen).toBe(false);
    await write(host, "B1", [[1]]);
    expect(host.calculation?.isOpen).toBe(true);
  });

  it("that fails leaves all values and lists all formulas", async () => {
    const { createHost } = await import("../../../src/host/protocol/host");
    const { attachHost } = await import("../../../src/host/node/attach-host");
    const model = createWorkbook("表");
    putCached(model, 0, 1, { formula: "=A1", value: 5 });
    const openEngine = () => Promise.reject(new Error("没有引擎"));
    const host = createHost(model, { openEngine });
    attachHost(host);
    await write(host, "A1", [[1]]);
    expect(await read("B1")).toEqual([[5]]);
    expect(host.calculation?.uncomputed).toHaveLength(1);
    expect(host.calculation?.fault).toEqual(new Error("没有引擎"));
  });

  it("tells which values it changed, and from what", async () => {
    const host = openCalculating(createWorkbook("表"));
    await write(host, "A1:C1", [[1, "=A1*2", "=A1*0"]]);
    const told: CalculatedCell[] = [];
    host.calculation?.onCalculated((cells) => told.push(...cells));
    await write(host, "A1", [[4]]);
    expect(told.map(({ row, column, before, after }) => [row, column, before, after])).toEqual([
      [0, 1, 1 * 2, 4 * 2],
    ]);
  });

  it("comes to an end in a circle", async () => {
    const host = openCalculating(createWorkbook("表"), functions);
    await write(host, "A1:B1", [["=B1+1", "=A1+1"]]);
    await write(host, "D1", [["=DEMO.DOUBLE(D1+1)"]]);
    expect(host.calculation?.fault).toBe(null);
    expect(await read("D1")).toEqual([[""]]);
    expect(host.calculation?.uncomputed.map(({ row, column }) => [row, column])).toEqual([[0, 3]]);
  });
});

describe("a saved file", () => {
  it("holds the calculated values, and opens with them without calculating", async () => {
    const model = createWorkbook("表");
    const host = openCalculating(model, functions);
    await write(host, "A1:D1", [[4, "=DEMO.DOUBLE(A1)", "=SUM(A1:B1)", '=IF(C1>10,"合格","")']]);
    doubled = [];
    const reopened = openWorkbook(saveWorkbook(model));
    const host2 = openCalculating(reopened, functions);
    expect(await read("A1:D1")).toEqual([[4, 8, 4 + 8, "合格"]]);
    await host2.settled();
    expect(doubled).toEqual([]);
    expect(host2.calculation?.isOpen).toBe(false);
    await write(host2, "A1", [[5]]);
    expect(doubled).toEqual([5]);
    expect(valueAt(reopened, 0, 2)).toBe(5 + 5 * 2);
  });

  it("names functions of the add-in as Excel does", async () => {
    const model = createWorkbook("表");
    const host = openCalculating(model, functions);
    await write(host, "A1", [["=DEMO.DOUBLE(21)"]]);
    const part = unzipSync(saveWorkbook(model))["xl/worksheets/sheet1.xml"];
    const text = new TextDecoder().decode(part);
    expect(text).toContain("<f>_xldudf_DEMO_DOUBLE(21)</f><v>42</v>");
  });

  it("keeps results of several cells together", async () => {
    const model = createWorkbook("表");
    const host = openCalculating(model, functions);
    await write(host, "A1:B1", [[3, "=DEMO.DOWN(A1)"]]);
    const bytes = saveWorkbook(model);
    const part = unzipSync(bytes)["xl/worksheets/sheet1.xml"];
    expect(new TextDecoder().decode(part)).toContain('<f t="array" ref="B1:B3">');
    const reopened = openWorkbook(bytes);
    const host2 = openCalculating(reopened, functions);
    await write(host2, "A1", [[2]]);
    expect(await read("B1:B3")).toEqual([[1], [2], [""]]);
    await write(host2, "A1", [[4]]);
    expect(await read("B1:B4")).toEqual([[1], [2], [3], [4]]);
  });
});
