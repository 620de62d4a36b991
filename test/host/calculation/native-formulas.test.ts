import { createWorkbook } from "../../../src/host/workbook/create-workbook";
import { openCalculating, read, write } from "./open-calculating";

/**
 * The input of every formula below:
 *
 *     A 项目  B 分值  C 完成率  D 得分  E 备注
 */
const table = [
  ["项目", "分值", "完成率", "得分", "备注"],
  ["数量", 20, 1, 20, "达标"],
  ["质量", 15, 0.973, 14.595, ""],
  ["时效", 10, 0.8, 8, "延期"],
  ["成本", 5, 1.2, 5, true],
];

/** Formula and the value Excel gives it, as arithmetic. */
const cases: readonly (readonly [formula: string, expected: unknown])[] = [
  ["=1+2*3^2", 1 + 2 * 9],
  ["=-2^2", 4],
  ["=7/2", 3.5],
  ["=50%", 0.5],
  ["=10%*B2", 0.1 * 20],
  ["=0.1+0.2", 0.3],
  ["=1/3", Number((1 / 3).toPrecision(15))],
  ['="得分"&B2', "得分20"],
  ['=A2&"："&TEXT(C3,"0.0%")', "数量：97.3%"],
  ["=SUM(B2:B5)", 20 + 15 + 10 + 5],
  ["=SUM(B2:B3,D4,2)", 20 + 15 + 8 + 2],
  ["=SUM(A2:E5)", 20 + 15 + 10 + 5 + (1 + 0.973 + 0.8 + 1.2) + (20 + 14.595 + 8 + 5)],
  ["=AVERAGE(B2:B5)", 50 / 4],
  ["=COUNT(A1:E5)", 3 * 4],
  ["=COUNTA(A1:E5)", 25 - 1],
  ["=COUNTBLANK(A1:E5)", 1],
  ["=MAX(B2:B5)", 20],
  ["=MIN(B2:B5)", 5],
  ["=LARGE(B2:B5,2)", 15],
  ["=SMALL(B2:B5,2)", 10],
  ["=RANK(B4,B2:B5)", 3],
  ["=MEDIAN(B2:B5)", (10 + 15) / 2],
  ['=SUMIF(A2:A5,"质量",B2:B5)', 15],
  ['=SUMIF(B2:B5,">=10")', 20 + 15 + 10],
  ['=SUMIFS(D2:D5,B2:B5,">5",C2:C5,"<1")', 14.595 + 8],
  ['=COUNTIF(C2:C5,">=1")', 2],
  ['=COUNTIFS(B2:B5,">5",C2:C5,"<1")', 2],
  ['=AVERAGEIF(B2:B5,">5",D2:D5)', Number(((20 + 14.595 + 8) / 3).toPrecision(15))],
  ["=SUMPRODUCT(B2:B5,C2:C5)", 20 * 1 + 15 * 0.973 + 10 * 0.8 + 5 * 1.2],
  ["=SUMPRODUCT((C2:C5<1)*B2:B5)", 15 + 10],
  ["=ROUND(D3,2)", 14.6],
  ["=ROUND(2.345,2)", 2.35],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1234.5,-2)", 1200],
  ["=ROUNDUP(14.591,2)", 14.6],
  ["=ROUNDDOWN(14.599,2)", 14.59],
  ["=INT(-1.5)", -2],
  ["=TRUNC(-1.5)", -1],
  ["=MOD(-7,3)", 2],
  ["=ABS(-3)", 3],
  ["=SQRT(16)", 4],
  ["=POWER(2,10)", 1024],
  ["=CEILING(7,5)", 10],
  ["=FLOOR(7,5)", 5],
  ['=IF(C3>=1,"达标","未达标")', "未达标"],
  ["=IF(C2>=1,B2)", 20],
  ["=IF(FALSE,1)", false],
  ["=IFERROR(1/0,0)", 0],
  ['=IFNA(MATCH("无",A2:A5,0),-1)', -1],
  ['=IFS(C3>=1,"优",C3>=0.9,"良",TRUE,"差")', "良"],
  ["=AND(B2>0,C2>0)", true],
  ["=OR(B2<0,C2<0)", false],
  ["=NOT(TRUE)", false],
  ["=MIN(1,C5)*B5", 1 * 5],
  ['=VLOOKUP("质量",A2:D5,4,FALSE)', 14.595],
  ['=VLOOKUP("无",A2:D5,4,FALSE)', "#N/A"],
  ['=HLOOKUP("得分",A1:D5,3,FALSE)', 14.595],
  ['=INDEX(D2:D5,MATCH("时效",A2:A5,0))', 8],
  ["=INDEX(A1:E5,2,1)", "数量"],
  ['=XLOOKUP("成本",A2:A5,B2:B5)', 5],
  ["=MATCH(10,B2:B5,0)", 3],
  ["=CHOOSE(2,A2,A3)", "质量"],
  ["=SUM(OFFSET(B1,1,0,2,1))", 20 + 15],
  ['=SUM(INDIRECT("B2:B3"))', 20 + 15],
  ["=LEN(A2)", 2],
  ["=LEFT(A2,1)", "数"],
  ["=RIGHT(A2,1)", "量"],
  ['=MID("绩效自评",3,2)', "自评"],
  ['=FIND("自","绩效自评")', 3],
  ['=SUBSTITUTE("a-b-c","-","+")', "a+b+c"],
  ['=TRIM("  a  b ")', "a b"],
  ['=UPPER("perf")', "PERF"],
  ['=VALUE("12.5")', 12.5],
  ['=TEXT(1234.5,"#,##0.00")', "1,234.50"],
  ['=TEXT(DATE(2023,12,31),"yyyy-mm-dd")', "2023-12-31"],
  ["=CONCATENATE(A2,A3)", "数量质量"],
  ['=TEXTJOIN("、",TRUE,A2:A5)', "数量、质量、时效、成本"],
  ["=DATE(2023,12,31)", 45291],
  ["=YEAR(45291)", 2023],
  ["=MONTH(45291)", 12],
  ["=DAY(45291)", 31],
  ["=DATE(2023,12,31)-DATE(2023,1,1)", 364],
  ["=ISBLANK(F1)", true],
  ["=ISNUMBER(B2)", true],
  ["=ISTEXT(A2)", true],
  ["=ISERROR(1/0)", true],
  ["=F1", 0],
  ['=F1&""', ""],
  ["=1/0", "#DIV/0!"],
  ["=NA()", "#N/A"],
  ['="a"+1', "#VALUE!"],
  ["=SQRT(-1)", "#NUM!"],
  ['="1"+1', 2],
  ["=B2>B3", true],
  ['="A"="a"', true],
  ["=SUM($B$2:$B$5)/SUM($D$2:$D$5)", Number((50 / 47.595).toPrecision(15))],
  ["=SUBTOTAL(9,B2:B5)", 50],
  ["=LET(x,B2,x*2)", 40],
  ["=EOMONTH(DATE(2023,1,31),1)", 45291 - 306],
  ['=DATEDIF(DATE(2023,1,1),DATE(2023,12,31),"m")', 11],
  ["=NETWORKDAYS(DATE(2023,12,1),DATE(2023,12,31))", 21],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(2.675,2)", 2.68],
  ['=TEXT(45291,"yyyy年m月d日")', "2023年12月31日"],
  ['=TEXT(0.97345,"0.00%")', "97.35%"],
  ['=COUNTIF(A2:A5,"*量")', 2],
  ['=COUNTIF(A1:A6,"<>")', 5],
  ['=LOOKUP(85,{0,60,80,90},{"差","中","良","优"})', "良"],
  ['=VLOOKUP(95,{0,"差";60,"中";80,"良";90,"优"},2)', "优"],
  ["=SUM(B:B)", 50],
  ["=MAX(IF(C2:C5<1,B2:B5))", 15],
  ["=SUMPRODUCT(--(C2:C5<1),B2:B5)", 15 + 10],
  ['=--"3"', 3],
  ["=(0.1+0.2-0.3)=0", true],
  ["=INT(0.3/0.1)", 3],
  ['="90%"*1', 0.9],
  ["=1E+300*1E+300", "#NUM!"],
  ['=IF(F1="","空","有")', "空"],
  ["=INDEX(B2:B5,9)", "#REF!"],
];

it("usual native formulas have the values Excel gives them", async () => {
  const host = openCalculating(createWorkbook("表"));
  await write(host, "A1:E5", table);
  await write(
    host,
    `H1:H${cases.length}`,
    cases.map(([formula]) => [formula])
  );
  const values = await read(`H1:H${cases.length}`);
  const got = cases.map(([formula], index) => [formula, values[index]?.[0]]);
  expect(got).toEqual(cases.map(([formula, expected]) => [formula, rounded(expected)]));
  expect(host.calculation?.uncomputed).toEqual([]);
});

/** Excel's 15 digits. */
const rounded = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(15)) : value;

it("a 0 is neither a blank nor an empty text, and a text no number, however often they are compared", async () => {
  const host = openCalculating(createWorkbook("表"));
  await write(host, "A1:A4", [[0], [""], ['=""'], ["'90"]]);
  const asked: readonly (readonly [formula: string, expected: unknown])[] = [
    ['=A1=""', false],
    ['=IF(A1="","空",A1)', 0],
    ['=IF(A2="","空",A2)', "空"],
    ['=IF(A3="","空",A3)', "空"],
    ['=IF(A1:A1="","空",A1)', 0],
    ["=A2=0", true],
    ["=A4=90", false],
    ['=A4="90"', true],
    ['=SUM(IF(A1:A4="",1,0))', 2],
  ];
  await write(host, `C1:C${asked.length}`, asked.map(([formula]) => [formula])); // prettier-ignore
  const values = await read(`C1:C${asked.length}`);
  expect(asked.map(([formula], row) => [formula, values[row]?.[0]])).toEqual(asked);
});
