import { carriedFormula } from "../../../src/host/old-files/carried-formula";

const sheets = new Set(["甲", "乙 表", "it's", "Sheet1"]);

test.each([
  "SUM(B1:B9)",
  "B1+C1*2%",
  "$B$1-B$2/$B3",
  'IF(B1>=90,"优","良")',
  "甲!A1&'乙 表'!B2",
  "'it''s'!A1",
  "ROUND(B1/3,2)",
  "SUM(A:A)+SUM(1:3)",
  "IF(TRUE,1E-3,#N/A)",
  "SUM({1,2;3,4})",
  '"[1]其他!A1 ("',
])("%s is carried over as it is", (formula) => {
  expect(carriedFormula(formula, sheets)).toBe(`=${formula}`);
});

test.each([
  ["[1]Sheet1!A1", "another workbook"],
  ["'[预算.xls]Sheet1'!A1", "another workbook"],
  ["丙!A1", "a sheet that is not there"],
  ["税率*2", "a name"],
  ["MYFUNCTION.X(1)", "a function of an add-in"],
  ["_xlfn.IFS(A1,1)", "a function the file only announces"],
  ["undefined(A1)", "what the library could not word"],
  ["Sheet1:甲!A1", "a range of sheets"],
  ["SUM(A1", "an open bracket"],
  ["A1)+(A2", "a bracket closed first"],
  ["", "nothing"],
  [`1${"+1".repeat(5000)}`, "more than Excel allows"],
])("%.20s is not: %s", (formula) => {
  expect(carriedFormula(formula, sheets)).toBeNull();
});

test("a long formula that fails at its end takes no more than a look at each character", () => {
  expect(carriedFormula(`${"'".repeat(4000)}${"A".repeat(4000)}`, sheets)).toBeNull();
});
