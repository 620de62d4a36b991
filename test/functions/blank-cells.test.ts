import { guardedFormula } from "../../src/excel/formula-text/guarded-formula";
import { olderExcel, recentExcel } from "../../src/host/profile";
import { createWorkbook } from "../../src/host/workbook/create-workbook";
import { putCells } from "../../src/host/workbook/put-cells";
import type { CellContent } from "../../src/host/workbook/model";
import { loadFunctions, openWithFunctions } from "../excel/formulas/open-with-functions";
import { sheetOf } from "../host/protocol/excel-session";

beforeAll(loadFunctions);

/** What Excel says of itself. */
function sayExcelApi(version: number): void {
  const { requirements } = Office.context;
  jest
    .spyOn(requirements, "isSetSupported")
    .mockImplementation((name, wanted) => name === "ExcelApi" && Number(wanted) <= version);
}

afterEach(() => {
  jest.restoreAllMocks();
});

/** Of the score cells one differs from its row's; of the actual values one is blank. */
const table: CellContent[][] = [
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"],
  ["产出指标", "数量指标", "改造户数", "≥100户", "100户", 20, 20, ""],
  ["", "质量指标", "合格率", "≥90%", 0.81, 20, 20, ""],
  ["", "时效指标", "逾期天数", "≤5天", "", 20, "", ""],
  ["效益指标", "社会效益", "事故", "0起", 0, 40, 40, ""],
];

const na = { error: "#N/A" };

/** A5:H9 holds the table, J1 and J2 are blank, J3 is 0, K1:L2 is a scale of which one limit is blank, M1:O3 are counts and weights. */
const cases: readonly (readonly [what: string, formula: string, right: unknown, asZero: unknown])[] = [
  ["an actual value kept below its limit", '=PERF.SCORE("≤5天",J1,10)', na, 10],
  ["a target", '=PERF.SCORE(J1,0,10)', na, 10],
  ["points", '=PERF.SCORE("≥100户","98户",J1)', na, 0],
  ["an actual value that is 0", '=PERF.SCORE("≤5天",J3,10)', 10, 10],
  ["the completion's actual value", '=PERF.COMPLETION("≥100户",J1)', na, 0],
  ["a sentence's actual value", '=LEFT(PERF.EXPLAIN("≤5天",J1,10),3)', na, "完成率"],
  ["the executed amount", "=PERF.EXECRATE(J1,100)", na, 0],
  ["the executed amount's score", "=PERF.EXECSCORE(J1,100)", na, 0],
  ["the points of the rate, which are then the scheme's", "=PERF.EXECSCORE(50,100,J1)", (10 * 50) / 100, 0],
  ["a total", "=PERF.GRADE(J1)", na, "差"],
  ["a total that is 0", "=PERF.GRADE(J3)", "差", "差"],
  ["a limit of the scale", "=PERF.GRADE(50,K1:L2)", { error: "#VALUE!" }, "优"],
  ["a text with a number", "=PERF.QUANTITY(J1)", na, 0],
  ["a rule", '=PERF.SCORE("≥100户","98户",10,J1)', 9.8, 9.8],
  ["a scheme", '=PERF.SCORE("≥100户","98户",10,,J1)', 9.8, 9.8],
  ["a unit", '=PERF.QUANTITY("5万",J1)', 50000, 50000],
  ["a scale", "=PERF.GRADE(95,J1)", "优", "优"],
  ["level names below the first", '=PERF.SUBTOTAL(A6:A9,G6:G9,"产出指标")', 40, 40],
  ["the level wanted", "=PERF.SUBTOTAL(A6:A9,G6:G9,J1)", na, na],
  ["scores added up", "=PERF.TOTAL(G6:G9)", 80, 80],
  ["counts of an option", "=PERF.SATISFACTION(M1:O1)", 1, 1],
  ["a weight of an option chosen", "=PERF.SATISFACTION(M2:N2,M3:N3)", { error: "#VALUE!" }, 0.5],
  ["the part of a narrative", "=PERF.NARRATE(A5:H9,J1)", na, na],
]; // prettier-ignore

/** Results of formulas in Q1, Q2 … of a workbook with those cells. */
async function results(formulas: readonly string[], profile = recentExcel) {
  const model = createWorkbook("表");
  const sheet = sheetOf(model, 0);
  putCells(sheet, "A5", table);
  putCells(sheet, "J3", [[0]]);
  putCells(sheet, "K1", [["优", ""], ["良", 80]]); // prettier-ignore
  putCells(sheet, "M1", [[60, 40, ""], [50, 50, ""], [100, "", ""]]); // prettier-ignore
  const host = openWithFunctions(model, profile);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(`Q1:Q${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
  const before = { ...host.counts };
  await host.settled();
  const valueAt = (row: number, column: number) => sheet.cells.get(row, column)?.value;
  return {
    values: formulas.map((_, row) => valueAt(row, 16)),
    rows: (from: number) => Array.from({ length: 12 }, (_, down) => [16, 17, 18].map((column) => valueAt(from + down, column))), // prettier-ignore
    cellsRead: host.counts.cellsRead - before.cellsRead,
  };
}

const bare = cases.map(([, formula]) => formula);
const right = cases.map(([what, , value]) => [what, value]);
const told = (values: readonly unknown[]) => cases.map(([what], index) => [what, values[index]]);

describe("a blank cell is never a 0", () => {
  test.each([
    ["the Excel tells them apart", recentExcel, 1.14, bare],
    ["the Excel tells them apart, in guarded formulas", recentExcel, 1.14, bare.map(guardedFormula)],
    ["it does not, in guarded formulas", olderExcel, 1.14, bare.map(guardedFormula)],
    ["it does not and may be asked", olderExcel, 1.19, bare],
    ["it does not and may be asked, in guarded formulas", olderExcel, 1.19, bare.map(guardedFormula)],
  ])("where %s", async (_, profile, version, formulas) => {
    sayExcelApi(version);
    expect(told((await results(formulas, profile)).values)).toEqual(right);
  }); // prettier-ignore

  test("below ExcelApi 1.19 nothing is read behind the person's back, and a bare formula takes the 0 it is given", async () => {
    sayExcelApi(1.18);
    const { values, cellsRead } = await results(bare, olderExcel);
    expect(told(values)).toEqual(cases.map(([what, , , value]) => [what, value]));
    expect(cellsRead).toBe(0);
  });
});

describe("a whole table", () => {
  const review = "=PERF.REVIEW(A5:H9)";
  const narrate = ['=PERF.NARRATE(A5:H9,"产出指标")', '=PERF.NARRATE(A5:H9,"效益指标")'];

  test.each([
    ["the Excel tells them apart", recentExcel, 1.14, review],
    ["it does not, guarded", olderExcel, 1.14, guardedFormula(review)],
    ["it does not and may be asked", olderExcel, 1.19, review],
  ])("is reviewed as it stands in the sheet where %s", async (_, profile, version, formula) => {
    sayExcelApi(version);
    const { rows } = await results([formula], profile);
    const found = rows(0).filter(([code]) => code !== undefined);
    // 0.81 of 90% is 18 of 20 points; the blank actual value has no score.
    expect(found.map(([code, row]) => [code, row])).toEqual(
      expect.arrayContaining([
        ["actual-blank", 8],
        ["score-differs", 7],
      ])
    );
    expect(found).toEqual((await results([review], recentExcel)).rows(0).filter(([code]) => code !== undefined)); // prettier-ignore
  }); // prettier-ignore

  test.each([
    ["the Excel tells them apart", recentExcel, 1.14, narrate],
    ["it does not, guarded", olderExcel, 1.14, narrate.map(guardedFormula)],
    ["it does not and may be asked", olderExcel, 1.19, narrate],
  ])("is told as it stands in the sheet where %s", async (_, profile, version, formulas) => {
    sayExcelApi(version);
    const [output, effect] = (await results(formulas, profile)).values;
    expect(output).toContain("分值60分");
    expect(output).toContain("合格率");
    expect(effect).toMatch(/^该部分分值40分，自评得分40分/u);
    expect(output).toBe((await results(narrate, recentExcel)).values[0]);
  });
});
