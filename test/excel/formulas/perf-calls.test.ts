import { maskedFormula, sheetsIn, spelling } from "../../../src/excel/formula-text/masked-formula";
import { callsPerf, repairedFormula } from "../../../src/excel/formula-text/perf-calls";

describe("formulas that call a function of this add-in", () => {
  test.each([
    ["=PERF.SCORE(D5,E5,F5)", true],
    ["=perf.score(D5,E5,F5)", true],
    ["=IF(A1>0,PERF.SCORE(D5,E5,F5),0)", true],
    ["=_xldudf_PERF_SCORE(D5,E5,F5)", true],
    ["=[2]!_xldudf_PERF_SCORE(D5,E5,F5)", true],
    ['="PERF.SCORE("&A1', false],
    ["='PERF.SCORE('!A1", false],
    ["=SUM(表1[PERF.SCORE(])", false],
    ["=MYPERF.SCORE(1)", false],
    ["=X.PERF.SCORE(1)", false],
    ["=PERFDEV.SCORE(1)", false],
    ["=PERF.SCORE", false],
    ["=SUM(A1:A3)", false],
  ])("%s: %s", (formula, calls) => {
    expect(callsPerf(formula)).toBe(calls);
  });
});

describe("damaged calls are mended", () => {
  test.each([
    ["not installed", "=_xldudf_PERF_SCORE(D5,E5,F5)", "=PERF.SCORE(D5,E5,F5)"],
    ["a numbered link", "=[2]!_xldudf_PERF_SCORE(D5,E5,F5)", "=PERF.SCORE(D5,E5,F5)"],
    ["a numbered link to the sound name", "=[13]!PERF.GRADE(A1)", "=PERF.GRADE(A1)"],
    ["a path", "='C:\\某局\\[插件.xlam]Sheet1'!PERF.SCORE(D5,E5,F5)", "=PERF.SCORE(D5,E5,F5)"],
    ["a path with a quote", "='C:\\it''s\\x.xlsm'!_xldudf_PERF_TOTAL(A1)", "=PERF.TOTAL(A1)"],
    ["a file's bare name", "=book.xlsm!PERF.SCORE(1,1,1)", "=PERF.SCORE(1,1,1)"],
    ["a file and a sheet", "=[book.xlsx]表1!PERF.SCORE(1,1,1)", "=PERF.SCORE(1,1,1)"],
    ["a web address", "='https://a/[b.xlsx]c'!PERF.SCORE(1,1,1)", "=PERF.SCORE(1,1,1)"],
    ["Excel's prefix for the unknown", "=_xludf.PERF.SCORE(1,1,1)", "=PERF.SCORE(1,1,1)"],
    [
      "two calls, one sound",
      "=PERF.TOTAL(_xldudf_PERF_SCORE(A1,B1,C1),[1]!PERF.SCORE(A2,B2,C2))",
      "=PERF.TOTAL(PERF.SCORE(A1,B1,C1),PERF.SCORE(A2,B2,C2))",
    ],
    [
      "texts and cells of other files stay",
      '="[2]!_xldudf_PERF_X("&[2]Sheet1!$A$1&_xldudf_PERF_EXPLAIN(A1,"a""PERF.X(",C1)',
      '="[2]!_xldudf_PERF_X("&[2]Sheet1!$A$1&PERF.EXPLAIN(A1,"a""PERF.X(",C1)',
    ],
    ["after an operator", "=1+[2]!PERF.SCORE(1,1,1)", "=1+PERF.SCORE(1,1,1)"],
  ])("%s", (_, damaged, sound) => {
    expect(repairedFormula(damaged)).toBe(sound);
    expect(repairedFormula(sound)).toBe(sound);
  });

  test.each([
    "=[2]!OTHER.SCORE(1)",
    "=_xldudf_PERFDEV_SCORE(1)",
    "=SUM('[2]PERF.X('!A1)",
    "=表1[[#This Row],[_xldudf_PERF_X(]]",
    "=perf.score(a1,b1,c1)",
  ])("%s is left alone", (formula) => {
    expect(repairedFormula(formula)).toBe(formula);
  });
});

describe("the syntax of a formula", () => {
  test("the insides of texts, names and brackets are masked, the length stays", () => {
    expect(maskedFormula('=A1&"PERF.X("')).toBe(`=A1&"${"\u0001".repeat(7)}"`);
    const formula = "='a''b'!A1&\"x\"\"y\"&表[[#All],[']]";
    expect(maskedFormula(formula)).toHaveLength(formula.length);
  });

  test("spelling tells nothing but capitals and blanks outside texts apart", () => {
    expect(spelling('=sum( a1 ) & "a b"')).toBe('=SUM(A1)&"a b"');
  });

  test("sheets a formula refers to, without those of other files", () => {
    const formula = "='表 1'!A1+表2!B3&\"表3!A1\"+[1]表4!A1+'[1]表5'!A1+'it''s'!A1+A1";
    expect(sheetsIn(formula)).toEqual(["表 1", "表2", "it's"]);
  });
});
