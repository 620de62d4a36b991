import { evaluateSheets } from "../../../src/excel/evaluate-sheets";
import { bareFormulas } from "../../../src/excel/formulas/bare-formulas";
import { guardedFormula } from "../../../src/excel/formula-text/guarded-formula";
import { repairFormulas } from "../../../src/excel/formulas/repair-formulas";
import { inWorkbook } from "../../../src/excel/in-workbook";
import { readSheets } from "../../../src/excel/read-sheets";
import type { CellValue } from "../../../src/reading/grid/sheet-grid";
import { defaultScheme } from "../../../src/scoring/schemes";
import { findingSentence } from "../../../src/strings/findings";
import { gridOf } from "../../reading/grid-of";
import { openRows } from "./formula-sheet";

const rows: readonly (readonly CellValue[])[] = [
  ["年度指标值", "实际完成值", "分值", "得分"],
  ["≤5天", "", 10, 10],
  ["≤5天", "8天", 10, 6.25],
  ["≤5天", 0, 10, 10],
];

/** The finding about a sheet with these formulas, "cells; first blank"; null for none. */
function found(formulas: Readonly<Record<string, string>>, ...others: ReturnType<typeof gridOf>[]) {
  const [finding] = bareFormulas([gridOf("表", rows, { formulas }), ...others]);
  if (!finding) return null;
  return `${finding.cells.map(({ address }) => address).join()}; ${finding.values["blank"] ?? ""}`;
}

describe("a formula that hands a blank cell to a PERF function", () => {
  test.each([
    ["beside a blank", { D2: "=PERF.SCORE(A2,B2,C2)" }, "D2; B2"],
    ["of several, those beside blanks", { D2: "=PERF.SCORE(A2,B2,C2)", D3: "=PERF.SCORE(A3,B3,C3)", D4: "=PERF.COMPLETION(A4,B4)" }, "D2; B2"],
    ["over a range with a blank in it", { D2: "=PERF.SCORE($A$2:$A$4,$B$2:$B$4,C2:C4)" }, "D2; B2"],
    ["to the right of all that is filled in", { D2: "=PERF.GRADE(Z9)" }, "D2; Z9"],
    ["within other functions", { D2: "=IFERROR(ROUND(PERF.SCORE(A2,B2,10),1),0)" }, "D2; B2"],
    ["damaged", { D2: "=_xldudf_PERF_SCORE(A2,B2,C2)" }, "D2; B2"],
    ["reckoning points from a blank", { D2: "=PERF.SCORE(A3,B3,E3*100)" }, "D2; E3"],
  ])("%s is named with both cells", (_, formulas, expected) => {
    expect(found(formulas)).toBe(expected);
  }); // prettier-ignore

  test.each([
    ["guarded", { D2: '=PERF.SCORE(IF(A2="","",A2),IF(B2="","",B2),C2)' }],
    ["beside a 0", { D4: "=PERF.SCORE(A4,B4,C4)" }],
    ["beside a formula that shows nothing", { B2: '=""', D2: "=PERF.SCORE(A2,B2,C2)" }],
    ["where a blank adds nothing, as a 0", { D2: "=PERF.TOTAL(B2:B9)" }],
    ["where the blank is the rule", { D3: "=PERF.SCORE(A3,B3,C3,E3)" }],
    ["no PERF function's", { D2: "=SUM(A2:C2)" }],
    ["a text", { D2: '="PERF.GRADE("&B2&")"' }],
  ])("%s is none", (_, formulas) => {
    expect(found(formulas)).toBeNull();
  });

  test("is named by the sheet of the blank cell; of a sheet that was not read nothing is known", () => {
    const other = gridOf("底稿 1", [["", 5]]);
    expect(found({ D2: "=PERF.EXECRATE('底稿 1'!A1,'底稿 1'!B1)" }, other)).toBe("D2; '底稿 1'!A1");
    expect(found({ D2: "=PERF.EXECRATE('底稿 1'!b1,1)" }, other)).toBeNull();
    expect(found({ D2: "=PERF.EXECRATE('底稿 2'!A1,1)" }, other)).toBe("D2; '底稿 2'!A1");
  });

  // Where nobody can tell what is blank, what 修复公式 guards is what is found.
  test.each([
    ["a name", "=PERF.SCORE(A3,完成值,10)", "完成值"],
    ["a name of a sheet", "=PERF.GRADE(表!总分)", "表!总分"],
    ["a table's column", "=PERF.SCORE(A3,表1[完成值],10)", "表1[完成值]"],
    ["a table's cell of this row", "=PERF.SCORE(A3,[@完成值],10)", "[@完成值]"],
    ["a spill", "=PERF.GRADE(A1#)", "A1#"],
    ["a whole column", "=PERF.GRADE(A:A)", "A:A"],
    ["another workbook", "=PERF.GRADE([1]表!A1)", "[1]表!A1"],
    ["a place beyond what was read", "=PERF.GRADE(A6001)", "A6001"],
    ["a look-up", "=PERF.SCORE(A3,VLOOKUP(A3,底稿!A:C,3,0),10)", "VLOOKUP(A3,底稿!A:C,3,0)"],
    [
      "one with its Excel's prefix",
      "=PERF.SCORE(A3,_xlfn.XLOOKUP(A3,A:A,B:B),10)",
      "_xlfn.XLOOKUP(A3,A:A,B:B)",
    ],
    ["a place reckoned with", "=PERF.SCORE(A3,OFFSET(A3,0,1),10)", "OFFSET(A3,0,1)"],
    ["one of several", "=PERF.SCORE(A3,CHOOSE(2,B3,B2),10)", "CHOOSE(2,B3,B2)"],
    ["a choice", "=PERF.SCORE(A3,IF(C3>5,B2,B3),10)", "B2"],
    ["a choice in case of an error", '=PERF.SCORE(A3,IFERROR(INDEX(B:B,9),""),10)', "INDEX(B:B,9)"],
    ["a name of the formula's own", "=LET(x,B2,PERF.SCORE(A3,x,10))", "x"],
    ["a call within a call", "=PERF.GRADE(PERF.TOTAL(PERF.SCORE(A3,B2,10)))", "B2"],
  ])("by %s is found until it is repaired", (_, formula, blank) => {
    expect(found({ D3: formula })).toBe(`D3; ${blank}`);
    expect(found({ D3: guardedFormula(formula) })).toBeNull();
  });

  test.each([
    ["a choice of filled cells", "=PERF.SCORE(A3,IF(C3>5,B3,B4),10)"],
    ["a choice that asks for a blank", '=PERF.SCORE(A3,IF(ISBLANK(B2),"",B2),10)'],
    ["a choice that asks for a number", '=PERF.SCORE(A3,IF(ISNUMBER(B2),B2,""),10)'],
    ["an array written out", '=PERF.SCORE({"≥1";"≥2"},{1;2},10)'],
    ["cells of several sheets, which no function takes", "=PERF.GRADE('一月:三月'!A1)"],
    ["what is worked out", "=PERF.GRADE(SUM(B2:B9))"],
  ])("%s is none", (_, formula) => {
    expect(found({ D3: formula })).toBeNull();
  });

  test("is a warning of the workbook that names 修复公式, after which it is gone", async () => {
    const row = ["产出指标", "时效指标", "办结时间", "≤5天", "", 10] as const;
    const { sheet } = openRows([[...row, { formula: "=PERF.SCORE(D2,E2,F2)", value: 10 }]]);
    expect(sheet.name).toBe("表");
    const warnings = async () => {
      const sheets = await inWorkbook(readSheets);
      return evaluateSheets(sheets, defaultScheme).findings.filter(({ code }) => code === "blank-as-zero"); // prettier-ignore
    };
    const [warning, ...others] = await warnings();
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ severity: "warning", cells: [{ sheet: "表", address: "G2" }] });
    const sentence = warning ? findingSentence(warning, "zh-CN") : "";
    expect(sentence).toContain("E2");
    expect(sentence).toContain("修复公式");
    await repairFormulas();
    expect(await warnings()).toEqual([]);
  });
});
