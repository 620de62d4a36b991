import { readable, whyUncomputed } from "../../../src/host/calculation/univer/computable";

const known = new Set(["SUM", "IF", "ROWS", "DATE", "SUMPRODUCT"]);

it.each([
  ["=SUM([1]Sheet1!A1)", "link"],
  ["=SUM('[帐.xlsx]表 1'!A1)", "link"],
  ["=SUM(表1[分值])", "link"],
  ["=NOSUCH(A1)", "function"],
  ["=SUM(A1:B2 B1:C3)", "operator"],
  ["=6/--A1", "operator"],
  ["=ROWS(A:A)", "whole-size"],
  ["=SUM(A1:A3) + IF( A1 > 0 , 1 , 2 )", null],
  ['=IF(A1="[1] --NOSUCH(",1,2)', null],
  ["=SUM('表 1'!A1:B2)", null],
  ["=DATE(2023,1,1)", null],
])("%s: %s", (formula, expected) => {
  expect(whyUncomputed(formula, (name) => known.has(name), false)).toBe(expected);
});

it("days of the 1904 system are left alone", () => {
  expect(whyUncomputed("=DATE(2023,1,1)", () => true, true)).toBe("date-1904");
});

it.each([
  ["=SUMPRODUCT(--(A1:A9>5))", "=SUMPRODUCT(1*(A1:A9>5))"],
  ['=--"--3"', '=1*"--3"'],
  ["=SUM(#REF!A1:B2)", "=SUM(#REF!)"],
  ['="#REF!A1"', '="#REF!A1"'],
])("%s is read as %s", (formula, expected) => {
  expect(readable(formula)).toBe(expected);
});
