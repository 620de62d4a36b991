import { functionsHere } from "../../../src/excel/pane/functions-here";

/** A sheet 表 whose cells from B2 to the right hold these formulas and show these values. */
function aSheet(...cells: readonly (readonly [formula: string, value: string | number])[]) {
  return {
    name: "表",
    hidden: false,
    rowIndex: 1,
    columnIndex: 1,
    values: [cells.map(([, value]) => value)],
    formulas: [cells.map(([formula]) => formula)],
    numberFormats: [cells.map(() => "General")],
    merges: [],
  };
}

const call = "=PERF.EXECRATE(1,2)";

test("formulas without the functions are named with their cells", () => {
  const sheet = aSheet([call, "#NAME?"], ["=SUM(X)", "#NAME?"], ["=_xldudf_PERF_SCORE(A1)", "#NAME?"]); // prettier-ignore
  expect(functionsHere([sheet], true)).toEqual({
    state: "missing",
    cells: [
      { sheet: "表", address: "B2" },
      { sheet: "表", address: "D2" },
    ],
  });
});

test("formulas that wait are told from those that are not known", () => {
  expect(functionsHere([aSheet([call, 0.5], [call, "#BUSY!"])], true)).toEqual({
    state: "waiting",
    cells: [{ sheet: "表", address: "C2" }],
  });
});

test("a value proves the functions, whatever Excel says of itself", () => {
  expect(functionsHere([aSheet([call, 0.5])], false).state).toBe("works");
  expect(functionsHere([aSheet([call, "#VALUE!"], [call, ""])], true).state).toBe("unknown");
});

test("without a formula Excel's own word counts, and a text that looks like a call is none", () => {
  expect(functionsHere([aSheet(["PERF.SCORE(1)", "#NAME?"])], true).state).toBe("unknown");
  expect(functionsHere([], false).state).toBe("unsupported");
});
