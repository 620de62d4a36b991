import { hostProfiles } from "../../src/host/profile";
import { createWorkbook } from "../../src/host/workbook/create-workbook";
import { putCells } from "../../src/host/workbook/put-cells";
import { guardedFormula } from "../../src/excel/formula-text/guarded-formula";
import { loadFunctions, openWithFunctions } from "../excel/formulas/open-with-functions";
import { sheetOf } from "../host/protocol/excel-session";

beforeAll(loadFunctions);

const [na, value] = [{ error: "#N/A" }, { error: "#VALUE!" }];

/** A1 is blank, A2 full-width digits, A3 a percent text, A4 TRUE, A5 an error, A6 a text with a unit. */
const cases: readonly (readonly [formula: string, right: unknown])[] = [
  ['=PERF.SCORE("≥100户",A1,10)', na],
  ['=PERF.SCORE("≥100户",IF(1=1,A1,0),10)', na],
  ['=PERF.SCORE("≤5天",INDEX(A1:A3,1),10)', na],
  ['=PERF.SCORE("≥100",A2,10)', (10 * 90) / 100],
  ['=PERF.SCORE("≥100%",A3,10)', (10 * 90) / 100],
  ['=PERF.SCORE("≥100户",A4,10)', value],
  ['=PERF.SCORE("≥100户",98,-1)', value],
  ["=PERF.EXECRATE(A3,100)", value],
  ["=PERF.EXECRATE(A1,100)", na],
  ["=PERF.EXECSCORE(A2,100)", (10 * 90) / 100],
  ["=PERF.GRADE(0.95)", value],
  ["=PERF.GRADE(A2)", "优"],
  ["=PERF.TOTAL(A1:A2)", 90],
  ["=PERF.TOTAL(A4)", value],
  ['=PERF.QUANTITY(A6,"平方米")', 140500],
  ["=PERF.SATISFACTION(A2:A3)", value],
]; // prettier-ignore

test.each(hostProfiles)(
  "odd cells give the right figure or an error where $name",
  async (profile) => {
    const model = createWorkbook("表");
    putCells(sheetOf(model, 0), "A1", [[""], ["９０"], ["90%"], [true], [{ error: "#DIV/0!" }], ["14.05万平方米"]]); // prettier-ignore
    const host = openWithFunctions(model, profile);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(`C1:C${cases.length}`);
      range.formulas = cases.map(([formula]) => [guardedFormula(formula)]);
      await context.sync();
    });
    await host.settled();
    const found = cases.map(([formula], row) => [formula, sheetOf(model, 0).cells.get(row, 2)?.value]); // prettier-ignore
    expect(found).toEqual(cases.map((each) => [...each]));
  }
);
