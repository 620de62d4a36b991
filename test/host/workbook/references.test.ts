import {
  absoluteAddress,
  areaAddress,
  columnIndex,
  columnLetters,
  parseArea,
} from "../../../src/host/workbook/a1";
import { filedFormula, shownFormula } from "../../../src/host/workbook/function-names";
import { SharedFormula } from "../../../src/host/workbook/shared-formula";
import {
  parseSheetReference,
  quoteSheetName,
  replaceSheet,
} from "../../../src/host/workbook/sheet-reference";

test("every column's letters lead back to it", () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
  for (let column = 0; column < 16384; column++)
    expect(columnIndex(columnLetters(column))).toBe(column);
});

test.each([
  ["B3", { top: 2, left: 1, bottom: 2, right: 1 }],
  ["$A$1:$B$3", { top: 0, left: 0, bottom: 2, right: 1 }],
  ["b3:a1", { top: 0, left: 0, bottom: 2, right: 1 }],
  ["B:C", { top: 0, left: 1, bottom: 1048575, right: 2 }],
  ["2:3", { top: 1, left: 0, bottom: 2, right: 16383 }],
  ["A0", null],
  ["XFE1", null],
  ["A1048577", null],
  ["A1:B", null],
  ["A", null],
  ["", null],
  ["Sheet!A1", null],
])("the area of %j", (address, area) => {
  expect(parseArea(address)).toEqual(area);
});

test("an area's address", () => {
  expect(areaAddress({ top: 2, left: 1, bottom: 2, right: 1 })).toBe("B3");
  expect(absoluteAddress({ top: 0, left: 0, bottom: 2, right: 27 })).toBe("$A$1:$AB$3");
});

test.each([
  ["=基础数据!$A$1:$B$2", "基础数据", "A1:B2"],
  ["'it''s (1)'!C3", "it's (1)", "C3"],
])("the reference %s", (reference, sheet, address) => {
  expect(parseSheetReference(reference)).toEqual({ sheet, area: parseArea(address) });
});

test.each(["=A1", "=SUM(S!A1)", "S!A1,S!B2", "=#REF!$A$1:A", "=[1]S!A1"])(
  "%s is no reference to an area of a sheet",
  (reference) => {
    expect(parseSheetReference(reference)).toBeNull();
  }
);

test.each([
  ["基础数据", "基础数据"],
  ["自评 2023", "'自评 2023'"],
  ["it's", "'it''s'"],
  ["A1", "'A1'"],
  ["R1C1", "'R1C1'"],
  ["2023", "'2023'"],
])("sheet %s is written %s", (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
});

test.each([
  ["=旧!A1+旧!B2", "新 表", "='新 表'!A1+'新 表'!B2"],
  ["='旧'!A1", null, "=#REF!A1"],
  ['="旧!"&旧!A1', "新", '="旧!"&新!A1'],
  ["=很旧!A1", "新", "=很旧!A1"],
  ["=[1]旧!A1", "新", "=[1]旧!A1"],
  ["=A1", "新", "=A1"],
])("%s after sheet 旧 became %s", (formula, name, expected) => {
  expect(replaceSheet(formula, "旧", name)).toBe(expected);
});

test.each([
  ["A1*$B$1", 2, 0, "A3*$B$1"],
  ["SUM(A$1:$B2)", 1, 1, "SUM(B$1:$B3)"],
  ["LOG10(A1)+A1_x+x.A1", 1, 0, "LOG10(A2)+A1_x+x.A1"],
  ['A1&"A1"', 1, 0, 'A2&"A1"'],
  ["'A1'!A1+[1]基础!B2", 1, 0, "'A1'!A2+[1]基础!B3"],
  ["表1[[#This Row],[A1]]+A1", 1, 0, "表1[[#This Row],[A1]]+A2"],
  ["SUM(A:B)+SUM(1:2)+SUM($1:$2)", 1, 1, "SUM(B:C)+SUM(2:3)+SUM($1:$2)"],
  ["A1", -1, 0, "#REF!"],
  ["XFD1+$A1", 0, 1, "#REF!+$A1"],
])("%s moved by %i rows and %i columns", (formula, rows, columns, expected) => {
  expect(new SharedFormula(formula).at(rows, columns)).toBe(expected);
});

test.each([
  ["IFS(A1,1)", "_xlfn.IFS(A1,1)"],
  ["FILTER(A1:A2,B1:B2)", "_xlfn._xlws.FILTER(A1:A2,B1:B2)"],
  ["STDEV.S(A1:A2)+SUM(B1)", "_xlfn.STDEV.S(A1:A2)+SUM(B1)"],
  ["DEMO.ADD(1)", "_xldudf_DEMO_ADD(1)"],
  ["ERROR.TYPE(A1)", "ERROR.TYPE(A1)"],
  ["\"IFS(\"&'DEMO.ADD(1)'!A1", "\"IFS(\"&'DEMO.ADD(1)'!A1"],
])("%s is filed as %s, and shown again as before", (shown, filed) => {
  expect(filedFormula(shown)).toBe(filed);
  expect(shownFormula(filed)).toBe(shown);
});
