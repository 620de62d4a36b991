import type { FunctionMetadata } from "../../../src/host/custom-functions/function-metadata";
import { loadOfficeJs } from "../../../src/host/node/load-office-js";
import { hostProfiles } from "../../../src/host/profile";
import { createWorkbook } from "../../../src/host/workbook/create-workbook";
import { openCalculating, read, write } from "../calculation/open-calculating";
import { sheetOf } from "../protocol/excel-session";

const any = (name: string, more: object = {}) => ({ name, type: "any", ...more });
const number = (name: string, more: object = {}) => ({ name, type: "number", ...more });
const matrix = { dimensionality: "matrix" };
const optional = { optional: true };

/** What the functions below are told, as the add-in would read it. */
const functions: readonly FunctionMetadata[] = [
  { id: "ADD", name: "ADD", parameters: [number("a"), number("b")] },
  { id: "ECHO_ID", name: "ECHO", parameters: [any("value", optional), any("other", optional)] },
  { id: "SHAPE", name: "SHAPE", parameters: [any("cells", matrix)] },
  {
    id: "JOIN",
    name: "JOIN",
    parameters: [any("first"), any("rest", { repeating: true, ...optional })],
  },
  { id: "GRID", name: "GRID", parameters: [number("rows"), number("columns")] },
  { id: "FAIL", name: "FAIL", parameters: [any("kind")] },
  { id: "WHERE", name: "WHERE", parameters: [any("cell")], options: { requiresAddress: true } },
  { id: "LATER", name: "LATER", parameters: [number("value")] },
  { id: "ROW", name: "ROWSUM", parameters: [], options: { requiresAddress: true } },
  { id: "NOBODY", name: "NOBODY", parameters: [] },
];

/** Arguments of each call but the invocation. */
let calls: unknown[][] = [];

beforeAll(() => {
  loadOfficeJs();
  const noted =
    <Result>(work: (...args: never[]) => Result) =>
    (...args: unknown[]): Result => {
      calls.push(args.slice(0, -1));
      return work(...(args as never[]));
    };
  CustomFunctions.associate({
    ADD: noted((a: number, b: number) => a + b),
    ECHO_ID: noted((value: unknown, other: unknown) => JSON.stringify([value, other])),
    SHAPE: noted((cells: unknown[][]) => JSON.stringify(cells)),
    JOIN: noted((first: unknown, rest: unknown[] | null) => JSON.stringify([first, rest])),
    GRID: noted((rows: number, columns: number) =>
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => row * 10 + column)
      )
    ),
    FAIL: noted((kind: string) => {
      if (kind === "message") throw fault(CustomFunctions.ErrorCode.notAvailable, "没有目标值");
      if (kind === "number") throw fault(CustomFunctions.ErrorCode.invalidNumber, "不显示");
      if (kind === "returned")
        return [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "第2格")]];
      throw new Error("a fault of the add-in");
    }),
    WHERE: noted((_: unknown, invocation: CustomFunctions.Invocation) => invocation.address),
    LATER: noted((value: number) => Promise.resolve(value * 2)),
    ROW: noted((invocation: CustomFunctions.Invocation) =>
      Excel.run(async (context) => {
        const [sheet = "", cell = ""] = (invocation.address ?? "").split("!");
        const row = cell.replace(/\D/g, "");
        const range = context.workbook.worksheets.getItem(sheet).getRange(`A${row}:B${row}`);
        range.load("values");
        await context.sync();
        return (range.values as number[][]).flat().reduce((sum, value) => sum + value, 0);
      })
    ),
  } as never);
});

/** The library's class is an Error, which its type does not say. */
const fault = (code: CustomFunctions.ErrorCode, message: string): Error =>
  new CustomFunctions.Error(code, message) as CustomFunctions.Error & Error;

beforeEach(() => {
  calls = [];
});

const open = (allowErrors = false) => openCalculating(createWorkbook("表"), functions, allowErrors);

describe("custom functions are called through the library", () => {
  it("with scalars, by id, and native formulas take up their results", async () => {
    const host = open();
    await write(host, "A1:C3", [
      [1, 2, "=DEMO.ADD(A1,B1)"],
      [3, 4, "=demo.add(A2,B2)"],
      ["", "", "=SUM(C1:C2)*10"],
    ]);
    expect(await read("C1:C3")).toEqual([[1 + 2], [3 + 4], [(1 + 2 + 3 + 4) * 10]]);
    expect(calls).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it("only where an argument changed", async () => {
    const host = open();
    await write(host, "A1:B3", [
      [1, "=DEMO.ADD(A1,1)"],
      [2, "=DEMO.ADD(A2,1)"],
      ["", "=B1+B2"],
    ]);
    calls = [];
    await write(host, "A2", [[5]]);
    expect(calls).toEqual([[5, 1]]);
    expect(await read("B1:B3")).toEqual([[2], [6], [2 + 6]]);
    calls = [];
    await write(host, "D9", [["不相关"]]);
    expect(calls).toEqual([]);
  });

  it("all of one calculation at once, one level of dependency after another", async () => {
    const host = open();
    const rows = Array.from({ length: 200 }, (_, index) => [index, `=DEMO.ADD(A${index + 1},1)`]);
    await write(host, "A1:B200", rows);
    await write(host, "C1:C2", [["=DEMO.ADD(B1,B200)"], ["=DEMO.ADD(C1,1)"]]);
    expect(await read("C1:C2")).toEqual([[1 + 200], [1 + 200 + 1]]);
    expect(calls).toHaveLength(200 + 2);
  });

  it.each([
    ["=DEMO.ECHO()", "[null,null]"],
    ['=DEMO.ECHO(,"x")', '[null,"x"]'],
    ["=DEMO.ECHO(B1,TRUE)", '["字",true]'],
    ["=DEMO.ECHO(E9,1)", "[null,1]"],
    ["=DEMO.SHAPE(A1:B2)", '[[1,"字"],[2,null]]'],
    ["=DEMO.SHAPE(A1)", "[[1]]"],
    ["=DEMO.SHAPE(A1:A2*2)", "[[2],[4]]"],
    ["=DEMO.JOIN(1)", "[1,null]"],
    ["=DEMO.JOIN(1,A1,A2)", "[1,[1,2]]"],
    ["=DEMO.WHERE(1)", "表!D1"],
    ["=DEMO.LATER(21)", 42],
    ['=DEMO.ADD("4",TRUE)', 4 + 1],
    ["=DEMO.ADD(E9,2)", 0 + 2],
  ])("%s", async (formula, expected) => {
    const host = open();
    await write(host, "A1:B2", [
      [1, "字"],
      [2, ""],
    ]);
    await write(host, "D1", [[formula]]);
    expect(await read("D1")).toEqual([[expected]]);
  });

  it("with the empty text of a formula, which is no blank, also of one calculated before it", async () => {
    const host = open();
    await write(host, "A1:C2", [
      ['=""', '=IF(A1="","",1)', ""],
      ["=DEMO.SHAPE(A1:C1)", "=DEMO.ECHO(B1)", "=DEMO.ECHO(C1)"],
    ]);
    expect(await read("A2:C2")).toEqual([['[["","",null]]', '["",null]', "[null,null]"]]);
  });

  it.each(hostProfiles)("with blank cells as the Excel has them: $name", async (profile) => {
    const host = openCalculating(createWorkbook("表"), functions, false, profile);
    await write(host, "A1:B1", [[0, ""]]);
    await write(host, "A2:D2", [
      [
        "=DEMO.ECHO(B1)",
        "=DEMO.SHAPE(A1:B1)",
        '=DEMO.SHAPE(IF(A1:B1="","",A1:B1))',
        "=DEMO.ECHO()",
      ],
    ]);
    const blank = JSON.stringify(profile.blankArgument);
    expect(await read("A2:D2")).toEqual([
      [`[${blank},null]`, `[[0,${blank}]]`, '[[0,""]]', "[null,null]"],
    ]);
  });

  it("and may read cells themselves while they are calculated", async () => {
    const host = open();
    await write(host, "A1:C1", [[3, "=A1*2", "=DEMO.ROWSUM()"]]);
    expect(await read("C1")).toEqual([[3 + 3 * 2]]);
  });
});

describe("errors", () => {
  it.each([
    ['=DEMO.ADD("字",1)', "#VALUE!"],
    ["=DEMO.ADD(1)", "#VALUE!"],
    ["=DEMO.ADD(1,2,3)", "#VALUE!"],
    ["=DEMO.ADD(A1:A2,1)", "#VALUE!"],
    ["=DEMO.ADD(1/0,1)", "#VALUE!"],
    ["=DEMO.SHAPE(A1:A3)", "#VALUE!"],
  ])("%s is not called and gives %s", async (formula, expected) => {
    const host = open();
    await write(host, "A1:A3", [[1], [2], ["=NA()"]]);
    await write(host, "D1", [[formula]]);
    expect(await read("D1")).toEqual([[expected]]);
    expect(calls).toEqual([]);
  });

  it("are arguments where the metadata allows them", async () => {
    const host = open(true);
    await write(host, "A1:A2", [[1], ["=NA()"]]);
    await write(host, "D1:D2", [["=DEMO.ECHO(A2,2)"], ["=DEMO.SHAPE(A1:A2)"]]);
    const [[one], [two]] = calls as [[{ code: string }], [[[number], [{ code: string }]]]];
    expect(one).toBeInstanceOf(CustomFunctions.Error);
    expect([one.code, two[1][0].code]).toEqual(["#N/A", "#N/A"]);
    expect(two[0]).toEqual([1]);
  });

  it.each([
    ['=DEMO.FAIL("message")', "#N/A", "没有目标值"],
    ['=DEMO.FAIL("number")', "#NUM!", null],
    ['=DEMO.FAIL("thrown")', "#VALUE!", null],
    ["=DEMO.NOBODY()", "#VALUE!", null],
  ])("%s gives %s and says %s", async (formula, expected, message) => {
    const model = createWorkbook("表");
    const host = openCalculating(model, functions);
    await write(host, "D1:D2", [[formula], ["=ISERROR(D1)"]]);
    expect(await read("D1:D2")).toEqual([[expected], [true]]);
    const at = { sheet: sheetOf(model, 0), row: 0, column: 3 };
    expect(host.calculation?.messageAt(at)).toBe(message);
  });

  it("stand in their place in a result of several cells", async () => {
    const host = open();
    await write(host, "D1", [['=DEMO.FAIL("returned")']]);
    expect(await read("D1:E1")).toEqual([[1, "#VALUE!"]]);
  });
});

describe("results of several cells", () => {
  it("spill, shrink with their arguments, and are used by other formulas", async () => {
    const host = open();
    await write(host, "A1:B1", [[3, 2]]);
    await write(host, "D1", [["=DEMO.GRID(A1,B1)"]]);
    await write(host, "H1", [["=SUM(D1:E3)"]]);
    expect(await read("D1:E3")).toEqual([
      [0, 1],
      [10, 11],
      [20, 21],
    ]);
    expect(await read("H1")).toEqual([[0 + 1 + 10 + 11 + 20 + 21]]);
    await write(host, "A1", [[2]]);
    expect(await read("D1:E3")).toEqual([
      [0, 1],
      [10, 11],
      ["", ""],
    ]);
    expect(await read("H1")).toEqual([[0 + 1 + 10 + 11]]);
  });

  it("give #SPILL! while a cell is in the way, and come back", async () => {
    const host = open();
    await write(host, "D3", [["占"]]);
    await write(host, "D1", [["=DEMO.GRID(3,1)"]]);
    expect(await read("D1:D3")).toEqual([["#SPILL!"], [""], ["占"]]);
    await write(host, "D3", [[""]]);
    expect(await read("D1:D3")).toEqual([[0], [10], [20]]);
    await write(host, "D2", [["占"]]);
    expect(await read("D1:D3")).toEqual([["#SPILL!"], ["占"], [""]]);
  });

  it("make room for another formula that comes together with a name", async () => {
    const host = open();
    await write(host, "D1", [["=DEMO.GRID(3,1)"]]);
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem("表");
      names.add("名", sheet.getRange("A1"));
      sheet.getRange("D1").formulas = [["=DEMO.GRID(2,1)"]];
      await context.sync();
    });
    await host.settled();
    expect(await read("D1:D3")).toEqual([[0], [10], [""]]);
  });

  it("go with their formula", async () => {
    const host = open();
    await write(host, "D1", [["=DEMO.GRID(3,1)"]]);
    await write(host, "D1", [["没有公式"]]);
    expect(await read("D1:D3")).toEqual([["没有公式"], [""], [""]]);
  });
});
