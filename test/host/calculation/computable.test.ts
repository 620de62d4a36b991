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

it.each([
  // The address, where Excel shows the text.
  ['=HYPERLINK("https://a.example","详见")', "function"],
  ['=hyperlink(A1,"详见")', "function"],
  ['=IF(A1>0,"见"&HYPERLINK(A2,A3),"")', "function"],
  // Chinese numerals and words, which come out as the format's own letters.
  ['=TEXT(A1,"[DBNum1]")', "function"],
  ['=TEXT(A1,"[dbnum2]G/通用格式")&"元整"', "function"],
  ['=IF(A1="","",text(A1,"G/通用格式"))', "function"],
  ['=TEXT(A1,"[DBNum2][$-804]G/通用格式")', "function"],
  ['=TEXT(A1,"[$-804]yyyy年m月")', "function"],
  ['=TEXT(A1,"aaaa")', "function"],
  ['=TEXT(A1,"上午/下午h时")', "function"],
  // A format that is no text of the formula.
  ["=TEXT(A1,B1)", "function"],
  ['=TEXT(A1,B1)&"元"', "function"],
  ['=TEXT(A1,"0.00")&TEXT(A2,B1)', "function"],
  // Excel keeps 15 digits.
  ["=1234567890123456+A1", "digits"],
  ["=A1*0.1234567890123456", "digits"],
  ["=123456789.01234567", "digits"],
  ['="410101199001011234"*1', "digits"],
  // Not these.
  ['=TEXT(A1,"0.00")', null],
  ['=TEXT(SUM(A1:A3),"#,##0.00")&"万元"', null],
  ['=TEXT(A1,"yyyy年m月d日")', null],
  ['="通用格式 [DBNum1]"&A1', null],
  ["=123456789012345+A1", null],
  ["=0.123456789012345*A1", null],
  ["=A1234567+B1048576", null],
  ['=IF(A1="HYPERLINK(","是","否")', null],
])("what Univer gives otherwise than Excel, %s: %s", (formula, expected) => {
  expect(whyUncomputed(formula, () => true, false)).toBe(expected);
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
