import { guardedFormula } from "../../../src/excel/formula-text/guarded-formula";

describe("bare arguments in which a blank means something else than a 0 are guarded", () => {
  test.each([
    ["a score", "=PERF.SCORE(D5,E5,F5)", '=PERF.SCORE(IF(D5="","",D5),IF(E5="","",E5),IF(F5="","",F5))'],
    ["what is written out stays", '=PERF.SCORE("≤5天",E5,10)', '=PERF.SCORE("≤5天",IF(E5="","",E5),10)'],
    ["rule and scheme stay", "=PERF.SCORE(D5,E5,F5,C5,$A$1)", '=PERF.SCORE(IF(D5="","",D5),IF(E5="","",E5),IF(F5="","",F5),C5,$A$1)'],
    ["absolute references", "=PERF.SCORE($D5,E$5,$F$5)", '=PERF.SCORE(IF($D5="","",$D5),IF(E$5="","",E$5),IF($F$5="","",$F$5))'],
    ["other sheets", "=PERF.COMPLETION('表 1,2'!D5,数据!E5)", `=PERF.COMPLETION(IF('表 1,2'!D5="","",'表 1,2'!D5),IF(数据!E5="","",数据!E5))`],
    ["another workbook", "=PERF.GRADE([1]表!A1)", '=PERF.GRADE(IF([1]表!A1="","",[1]表!A1))'],
    ["ranges, worked out cell by cell", "=PERF.SCORE(D5:D9,E5:E9,10)", '=PERF.SCORE(IF(D5:D9="","",D5:D9),IF(E5:E9="","",E5:E9),10)'],
    ["whole columns", "=PERF.GRADE(A:A)", '=PERF.GRADE(IF(A:A="","",A:A))'],
    ["what a formula spills to", "=PERF.GRADE(G2#)", '=PERF.GRADE(IF(G2#="","",G2#))'],
    ["a table's column", "=PERF.GRADE(表1[总分])", '=PERF.GRADE(IF(表1[总分]="","",表1[总分]))'],
    ["a table's cell of this row", "=PERF.GRADE([@总分])", '=PERF.GRADE(IF([@总分]="","",[@总分]))'],
    ["a name", "=PERF.GRADE(总分)", '=PERF.GRADE(IF(总分="","",总分))'],
    ["a name of a sheet", "=PERF.GRADE(表1!总分)", '=PERF.GRADE(IF(表1!总分="","",表1!总分))'],
    ["points of 1 reckoned to 100", "=PERF.SCORE(\"≥1\",2,F5*100)", '=PERF.SCORE("≥1",2,IF(F5="","",F5*100))'],
    ["brackets, signs and percent", "=PERF.EXECRATE((D5),-E5*50%)", '=PERF.EXECRATE(IF(D5="","",(D5)),IF(E5="","",-E5*50%))'],
    ["what is looked up", "=PERF.GRADE(VLOOKUP(A1,总表!A:G,7,0))", '=PERF.GRADE(IF(VLOOKUP(A1,总表!A:G,7,0)="","",VLOOKUP(A1,总表!A:G,7,0)))'],
    ["a grade and its scale", "=PERF.GRADE(G9,$J$2:$K$5)", '=PERF.GRADE(IF(G9="","",G9),IF($J$2:$K$5="","",$J$2:$K$5))'],
    ["the weights of counts", "=PERF.SATISFACTION(B2:F2,B$1:F$1)", '=PERF.SATISFACTION(B2:F2,IF(B$1:F$1="","",B$1:F$1))'],
    ["a text, not its unit", "=PERF.QUANTITY(A1,B1)", '=PERF.QUANTITY(IF(A1="","",A1),B1)'],
    ["the execution rate's score", "=PERF.EXECSCORE(D2,C2,E2)", '=PERF.EXECSCORE(IF(D2="","",D2),IF(C2="","",C2),IF(E2="","",E2))'],
    ["a sentence", "=PERF.EXPLAIN(D5,E5,10)", '=PERF.EXPLAIN(IF(D5="","",D5),IF(E5="","",E5),10)'],
    ["a table, whose place tells the rows", "=PERF.REVIEW(A4:H20)", '=PERF.REVIEW(IF(A4:H20="","",A4:H20),A4:H20)'],
    ["a table with its place", "=PERF.REVIEW(A4:H20,A4:H20)", '=PERF.REVIEW(IF(A4:H20="","",A4:H20),A4:H20)'],
    ["a table for a text", "=PERF.NARRATE(A4:H20,J1)", '=PERF.NARRATE(IF(A4:H20="","",A4:H20),J1)'],
    ["calls within other functions", "=IFERROR(ROUND(PERF.SCORE(D5,E5,F5)+A1,1),0)", '=IFERROR(ROUND(PERF.SCORE(IF(D5="","",D5),IF(E5="","",E5),IF(F5="","",F5))+A1,1),0)'],
    ["calls within each other", "=PERF.GRADE(PERF.TOTAL(G2:G8,PERF.SCORE(D9,E9,10)))", '=PERF.GRADE(PERF.TOTAL(G2:G8,PERF.SCORE(IF(D9="","",D9),IF(E9="","",E9),10)))'],
    ["blanks in the formula", "=perf.score( D5 , E5,10 )", '=perf.score( IF(D5="","",D5) , IF(E5="","",E5),10 )'],
    ["a look-up within which another call stands", "=PERF.GRADE(INDEX(PERF.SCORE(D5,E5,10),1))", '=PERF.GRADE(IF(INDEX(PERF.SCORE(IF(D5="","",D5),IF(E5="","",E5),10),1)="","",INDEX(PERF.SCORE(IF(D5="","",D5),IF(E5="","",E5),10),1)))'],
    ["the results of a choice", "=PERF.GRADE(IF(A1>3,G5,G6))", '=PERF.GRADE(IF(A1>3,IF(G5="","",G5),IF(G6="","",G6)))'],
    ["of a choice the result that was not asked about", '=PERF.GRADE(IF(G5<>"",G5,G6))', '=PERF.GRADE(IF(G5<>"",G5,IF(G6="","",G6)))'],
    ["a choice that asks about something else", "=PERF.GRADE(IF(G5<3,G5,1))", '=PERF.GRADE(IF(G5<3,IF(G5="","",G5),1))'],
    ["a choice that asks about a neighbour", '=PERF.GRADE(IF(AG5="",G5,1))', '=PERF.GRADE(IF(AG5="",IF(G5="","",G5),1))'],
    ["a choice within a choice", "=PERF.GRADE(IFERROR(IF(A1,G5,1),G6))", '=PERF.GRADE(IFERROR(IF(A1,IF(G5="","",G5),1),IF(G6="","",G6)))'],
    ["what may be an error", '=PERF.GRADE(IFERROR(VLOOKUP(A1,B:C,2,0),"") )', '=PERF.GRADE(IFERROR(IF(VLOOKUP(A1,B:C,2,0)="","",VLOOKUP(A1,B:C,2,0)),"") )'],
    ["results by condition", "=PERF.GRADE(IFS(A1>1,G5,TRUE,90))", '=PERF.GRADE(IFS(A1>1,IF(G5="","",G5),TRUE,90))'],
    ["results by value", "=PERF.GRADE(SWITCH(A1,A2,G5,G6))", '=PERF.GRADE(SWITCH(A1,A2,IF(G5="","",G5),IF(G6="","",G6)))'],
    ["what names of the formula's own lead to", "=PERF.GRADE(LET(x,A1,G5))", '=PERF.GRADE(LET(x,A1,IF(G5="","",G5)))'],
    ["a name of the formula's own", "=LET(x,G5,PERF.GRADE(x))", '=LET(x,G5,PERF.GRADE(IF(x="","",x)))'],
    ["one cell out of a range", "=PERF.GRADE(@G5:G9)", '=PERF.GRADE(IF(@G5:G9="","",@G5:G9))'],
    ["what is filtered", "=PERF.GRADE(FILTER(G5:G9,A5:A9=1))", '=PERF.GRADE(IF(FILTER(G5:G9,A5:A9=1)="","",FILTER(G5:G9,A5:A9=1)))'],
    ["a damaged call", "=[2]!_xldudf_PERF_SCORE(D5,E5,10)", '=PERF.SCORE(IF(D5="","",D5),IF(E5="","",E5),10)'],
  ])("%s", (_, bare, sound) => {
    expect(guardedFormula(bare)).toBe(sound);
    expect(guardedFormula(sound)).toBe(sound);
  }); // prettier-ignore

  test.each([
    "=PERF.SCORE()",
    '=PERF.SCORE(,,,,"caiyu-2020-10")',
    "=PERF.SUBTOTAL(A2:A9,G2:G9,A2)",
    "=PERF.TOTAL(G2:G9,G11)",
    "=PERF.SATISFACTION(B2:F2)",
    '=PERF.SCORE("≥1",2,10)',
    '=PERF.SCORE(D5&E5,IF(ISNUMBER(F5),F5*100&"%",F5&""),10)',
    "=PERF.EXECRATE(D2+D3,SUM(C2:C3))",
    "=PERF.COMPLETION({1;2},TRUE)",
    "=PERF.GRADE(INDEX(A:A,1)+B1)",
    "=PERF.GRADE('一月:三月'!A1)",
    "=PERF.GRADE(一月:三月!A1)",
    '=PERF.GRADE(IF(ISBLANK(G5),"",G5))',
    '=PERF.GRADE(IF(LEN(G5)=0,"",G5*1))',
    '="PERF.GRADE("&A1&")"',
    "=SUM(D5:F5)",
    "=PERF.GRADE(A1",
  ])("%s is left alone", (formula) => {
    expect(guardedFormula(formula)).toBe(formula);
  });
});
