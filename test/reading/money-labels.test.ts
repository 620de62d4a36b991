import type { Evaluation } from "../../src/evaluation/evaluation";
import { readEvaluation } from "../../src/reading/read-evaluation";
import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { gridOf } from "./grid-of";

type Rows = readonly (readonly CellValue[])[];

const table: Rows = [
  ["三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["改造户数", 100, 100, 100, 100],
];
const read = (...labels: Rows): Evaluation =>
  readEvaluation([
    gridOf("自评表", [["项目名称", "农村饮水安全巩固提升工程"], ...labels, ...table]),
  ]);
const amountsOf = ({ budget }: Evaluation): unknown =>
  budget && [budget.initial, budget.fullYear, budget.received, budget.executed].map((money) => money?.value.toNumber() ?? null); // prettier-ignore
const findingsOf = ({ findings }: Evaluation): unknown =>
  findings.filter(({ code }) => code.startsWith("amount")).map(({ code, cells }) => [code, cells[0]?.address]); // prettier-ignore

describe("amounts beside labels that are no known words", () => {
  test("计划投资额, 实际到位资金 and 实际使用情况 in one row", () => {
    const reading = read(["计划投资额（万元）", 570, "实际到位资金（万元）", 398.88, "实际使用情况（万元）", 395.86]); // prettier-ignore
    expect(amountsOf(reading)).toEqual([null, 570, 398.88, 395.86]);
    expect(findingsOf(reading)).toEqual([["amount-by-wording", "E2"]]);
  });

  test.each<readonly [string, CellValue, readonly (number | null)[]]>([
    ["年度本级预算金额", "250万", [null, 250, null, null]],
    ["年度预算资金总额（万元）", 250, [null, 250, null, null]],
    ["年度到位资金", "398.88万元", [null, null, 398.88, null]],
    ["项目累计支出金额（万元）", "1,234.5", [null, null, null, 1234.5]],
    ["全年实际支付金额", "120.5万元", [null, null, null, 120.5]],
    ["年初部门预算金额（元）", 2500000, [2500000, null, null, null]],
  ])("%s | %s", (label, value, amounts) => {
    const reading = read([label, value]);
    expect(amountsOf(reading)).toEqual(amounts);
    expect(findingsOf(reading)).toEqual([["amount-by-wording", "A2"]]);
  });

  test("in one cell", () => {
    expect(amountsOf(read(["年度本级预算金额：250万"]))).toEqual([null, 250, null, null]);
  });

  test("several in one line, the first of them not understood", () => {
    const reading = read(["项目总投资：570万元；到位资金：398.88万元；实际支出：395.86万元"]);
    expect(amountsOf(reading)).toEqual([null, null, 398.88, 395.86]);
  });

  test("known words come first", () => {
    const reading = read(["项目累计支出金额（万元）", 90, "全年执行数（万元）", 95]);
    expect(amountsOf(reading)).toEqual([null, null, null, 95]);
    expect(reading.findings.map(({ code }) => code)).toContain("budget-conflict");
  });

  test("levels of government side by side are parts of a whole that nobody says", () => {
    const reading = read(["年度省级预算金额（万元）", 200, "年度县级预算金额（万元）", 50]);
    expect(amountsOf(reading)).toBeNull();
    expect(findingsOf(reading)).toEqual([["amount-of-a-level", "A2"], ["amount-of-a-level", "C2"]]); // prettier-ignore
  });

  test("words, sources of funds and plain numbers are no amounts", () => {
    expect(amountsOf(read(["实际使用情况", "已全部用于管网改造"]))).toBeNull();
    expect(amountsOf(read(["财政拨款（万元）", 300]))).toBeNull();
    expect(amountsOf(read(["年度计划", 12]))).toBeNull();
  });

  test("beside a funds block nothing is guessed", () => {
    const reading = read(
      ["项目累计支出金额（万元）", 90],
      ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数"],
      ["年度资金总额", 500, 480, 456]
    );
    expect([amountsOf(reading), findingsOf(reading)]).toEqual([[500, 480, null, 456], []]);
  });
});
