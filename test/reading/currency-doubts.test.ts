import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { readEvaluation } from "../../src/reading/read-evaluation";
import { gridOf } from "./grid-of";

type Rows = readonly (readonly CellValue[])[];

const read = (rows: Rows): ReturnType<typeof readEvaluation> =>
  readEvaluation([gridOf("自评表", rows)]);
const doubts = (rows: Rows): unknown =>
  read(rows)
    .findings.filter(({ code }) => /^currency|-unit$/u.test(code))
    .map(({ code, severity, cells }) => [code, severity, ...cells.map(({ address }) => address)]);

const block = (unit: string, amount: CellValue, executed: CellValue = amount): Rows => [
  [`项目资金（${unit}）`, "全年预算数", "全年执行数"],
  ["年度资金总额", amount, executed],
];

describe("an amount that is hardly in the unit of its heading", () => {
  test.each<readonly [string, CellValue]>([
    ["万元", 1_000_000],
    ["万元", 387664.62],
    ["亿元", 12],
    ["元", 387.66],
  ])("%s over %j is kept and asked about", (unit, amount) => {
    const rows = block(unit, amount);
    expect(doubts(rows)).toEqual([["currency-unit-doubtful", "warning", "B2", "C2"]]);
  });

  test.each<readonly [string, CellValue]>([
    ["万元", 99_999],
    ["万元", 772.85],
    ["元", 387664.62],
    ["元", 1_950_000_000],
    ["亿元", 9.8],
    ["元", "40万元"],
  ])("%s over %j raises nothing", (unit, amount) => {
    expect(doubts(block(unit, amount))).toEqual([]);
  });

  test("raises nothing where a text confirms it", () => {
    const rows = block("万元", 1_000_000);
    expect(doubts([["项目概况", "全省公路建设总投资100亿元。"], ...rows])).toEqual([]);
  });

  test("of a column with a unit of its own is held against that", () => {
    const rows: Rows = [
      ["项目资金（万元）", "全年预算数", "全年执行数（元）"],
      ["年度资金总额", 40, 400_000],
    ];
    expect(read(rows).budget?.executed?.value.toNumber()).toBe(400_000 / 10_000);
    expect(doubts(rows)).toEqual([]);
  });
});

describe("a text that names the same figure", () => {
  test("in 元 where the heading says 万元 is told with both cells", () => {
    const rows: Rows = [["项目概况", "投入资金50,000元用于维修"], ...block("万元", 50_000)];
    expect(doubts(rows)).toEqual([["currency-unit-text", "warning", "B3", "B1"]]);
  });

  test("in 万元 where the heading says 元 is told", () => {
    const rows: Rows = [["项目概况", "投入资金5000万元"], ...block("元", 5000)];
    expect(doubts(rows)).toEqual([["currency-unit-text", "warning", "B3", "B1"]]);
  });

  test("as a price per head says nothing", () => {
    const rows: Rows = [["项目概况", "每户补助50元，人均5000元/年"], ...block("万元", 50, 48)];
    expect(doubts(rows)).toEqual([]);
  });
});

describe("元 and 万元 mixed", () => {
  test("in a total and its parts", () => {
    const rows: Rows = [
      ["项目资金（万元）", "全年预算数", "全年执行数"],
      ["年度资金总额", 4, 3.8],
      ["其中：财政拨款", 40_000, 38_000],
    ];
    expect(doubts(rows)).toEqual([
      ["budget-total-unit", "warning", "B2", "B3"],
      ["budget-total-unit", "warning", "C2", "C3"],
    ]);
    expect(read(rows).budget?.fullYear?.value.toNumber()).toBe(4);
  });

  test("in two columns", () => {
    expect(doubts(block("万元", 4, 38_000))).toEqual([
      ["currency-unit-mixed", "warning", "B2", "C2"],
    ]);
  });

  test("is not suspected where hardly anything was spent", () => {
    expect(doubts(block("万元", 880, 0.5))).toEqual([]);
    expect(doubts(block("万元", 880, 0))).toEqual([]);
  });
});

test.each(["单位：万元", "金额单位:人民币万元", "万元"])("the note %s names the unit", (note) => {
  const rows: Rows = [
    ["项目支出绩效自评表", "", note],
    ["项目资金", "全年预算数", "全年执行数"],
    ["年度资金总额", 5_000_000, 5_000_000],
  ];
  expect(read(rows).budget?.currencyUnit).toBe("万元");
  expect(doubts(rows)).toEqual([["currency-unit-doubtful", "warning", "B3", "C3"]]);
});
