import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { readEvaluation } from "../../src/reading/read-evaluation";
import { gridOf, type GridOptions } from "./grid-of";

type Rows = readonly (readonly CellValue[])[];

const read = (rows: Rows, options?: GridOptions): ReturnType<typeof readEvaluation> =>
  readEvaluation([gridOf("自评表", rows, options)]);
const amountsOf = ({ budget }: ReturnType<typeof readEvaluation>): unknown =>
  [budget?.initial, budget?.fullYear, budget?.executed].map((money) => money?.value.toNumber() ?? null); // prettier-ignore
const codesOf = ({ findings }: ReturnType<typeof readEvaluation>): readonly string[] =>
  findings.map(({ code }) => code).filter((code) => code !== "project-name-missing" && code !== "no-indicator-table"); // prettier-ignore

describe("amounts under a header merged over several columns", () => {
  const merges = ["C1:E1", "F1:H1"];

  test("are taken from the column of the whole", () => {
    const evaluation = read(
      [
        ["项目资金（万元）", "", "全年预算数", "", "", "全年执行数", "", ""],
        ["", "", "财政资金", "其他资金", "小计", "财政资金", "其他资金", "小计"],
        ["", "年度资金总额", 300, 100, 400, 290, 90, 380],
      ],
      { merges }
    );
    expect(amountsOf(evaluation)).toEqual([null, 400, 380]);
    expect(codesOf(evaluation)).toEqual([]);
    expect(evaluation.budget?.sources.map(({ name, fullYear, executed }) => [name, fullYear?.value.toNumber(), executed?.value.toNumber()])).toEqual([
      ["财政资金", 300, 290],
      ["其他资金", 100, 90],
    ]); // prettier-ignore
  });

  test("are not taken where none is named the whole, and are named", () => {
    const evaluation = read(
      [
        ["项目资金（万元）", "", "全年预算数", "", "", "全年执行数", "", ""],
        ["", "", "财政资金", "其他资金", "自筹", "财政资金", "其他资金", "自筹"],
        ["", "年度资金总额", 300, 100, 10, 290, 90, 10],
      ],
      { merges }
    );
    expect(amountsOf(evaluation)).toEqual([null, null, null]);
    expect(codesOf(evaluation)).toEqual(["amount-columns-unclear", "amount-columns-unclear"]);
  });

  test("are read by the words below it", () => {
    const evaluation = read(
      [
        ["项目资金（万元）", "", "预算数", "", "", "执行数", "", ""],
        ["", "", "年初预算数", "调整数", "全年预算数", "执行数", "执行率", "得分"],
        ["", "年度资金总额", 300, 100, 400, 380, "95%", 9.5],
      ],
      { merges }
    );
    expect(amountsOf(evaluation)).toEqual([300, 400, 380]);
    expect(evaluation.budget?.reportedScore?.value.toNumber()).toBe(9.5);
  });
});

test("of two years' amounts the later counts, a column of last year never", () => {
  const evaluation = read([
    ["项目资金（万元）", "2022年预算数", "2023年预算数", "上年执行数", "全年执行数"],
    ["年度资金总额", 100, 400, 90, 380],
  ]);
  expect(amountsOf(evaluation)).toEqual([null, 400, 380]);
});

describe("columns of money that are no budget figure", () => {
  test.each(["结余数", "上年结转数", "待支付", "差额", "占比", "其他"])(
    "%s is left alone",
    (word) => {
      const evaluation = read([
        ["项目资金（万元）", "", word, "全年预算数", "全年执行数", "执行率"],
        ["", "年度资金总额", "—", 400, 380, "95%"],
        ["", "其中：财政拨款", 3.5, 400, 380, "—"],
      ]);
      expect(amountsOf(evaluation)).toEqual([null, 400, 380]);
      expect(evaluation.budget?.sources.map(({ name }) => name)).toEqual(["其中：财政拨款"]);
    }
  );
});

describe("parts of parts", () => {
  const header = ["项目资金（万元）", "", "全年预算数", "全年执行数"];

  test.each<readonly [string, Rows]>([
    [
      "of levels of government under 财政拨款",
      [["", "其中：财政拨款", 350, 330], ["", "中央资金", 200, 190], ["", "县级资金", 150, 140], ["", "其他资金", 50, 50]], // prettier-ignore
    ],
    [
      "that add up to the line above",
      [["", "其中：基建支出", 350, 330], ["", "路面", 200, 190], ["", "管网", 150, 140], ["", "其他资金", 50, 50]], // prettier-ignore
    ],
  ])("%s are counted once where the total is empty", (_, lines) => {
    const evaluation = read([header, ["", "年度资金总额", "", 0], ...lines]);
    expect(amountsOf(evaluation)).toEqual([null, 350 + 50, 330 + 50]);
    expect(codesOf(evaluation)).toEqual(["budget-total-empty", "budget-total-empty"]);
  });

  test("raise nothing where the total is right", () => {
    const lines = [["", "其中：财政拨款", 350, 330], ["", "其中：中央资金", 200, 190], ["", "县级资金", 150, 140], ["", "其他资金", 50, 50]]; // prettier-ignore
    expect(codesOf(read([header, ["", "年度资金总额", 400, 380], ...lines]))).toEqual([]);
  });
});

describe("units of money", () => {
  test.each([
    ["亿元", 0.5, 5000],
    ["百万元", 0.5, 50],
    ["千元", 5000, 500],
    ["万元", 0.5, 0.5],
  ])("a heading of %s makes %d to %d 万元", (unit, amount, wan) => {
    const evaluation = read([
      [`项目资金（${unit}）`, "全年预算数", "全年执行数"],
      ["年度资金总额", amount, amount],
    ]);
    expect(evaluation.budget?.currencyUnit).toBe("万元");
    expect(amountsOf(evaluation)).toEqual([null, wan, wan]);
  });

  test.each([
    ["万元", 387664620],
    ["元", 387.66],
  ])("%s over %d is kept and asked about", (unit, amount) => {
    const evaluation = read([
      [`项目资金（${unit}）`, "全年预算数", "全年执行数"],
      ["年度资金总额", amount, amount],
    ]);
    expect(amountsOf(evaluation)).toEqual([null, amount, amount]);
    expect(codesOf(evaluation)).toEqual(["currency-unit-doubtful"]);
  });
});

test("the points of the execution rate in the total and in the 其中 row count once", () => {
  const { budget } = read([
    ["项目资金（万元）", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["年度资金总额", 400, 380, 10, "95%", 9.5],
    ["其中：财政拨款", 400, 380, 10, "95%", 9.5],
  ]);
  expect([budget?.points, budget?.reportedScore].map((field) => field?.value.toNumber())).toEqual([10, 9.5]); // prettier-ignore
});

test("a block right above an indicator table ends there, whatever its columns hold", () => {
  const evaluation = read([
    ["项目资金（万元）", "结余", "全年预算数", "", "全年执行数"],
    ["年度资金总额", 20, 400, "", 380],
    ["三级指标", "财政审核得分", "年度指标值", "分值", "实际完成值"],
    ["改造户数", 5, 1873, 100, 1873],
  ]);
  expect(evaluation.budget?.sources).toEqual([]);
  expect(evaluation.indicators).toHaveLength(1);
});
