import type { Budget } from "../../src/evaluation/budget";
import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { readEvaluation } from "../../src/reading/read-evaluation";
import { gridOf, type GridOptions } from "./grid-of";

type Rows = readonly (readonly CellValue[])[];
type Reading = ReturnType<typeof readEvaluation>;

const read = (rows: Rows, options?: GridOptions): Reading =>
  readEvaluation([gridOf("自评表", rows, options)]);
const fullYear = (budget: Budget | null): number | null =>
  budget?.fullYear?.value.toNumber() ?? null;
const budgetCodes = ({ findings }: Reading): readonly string[] =>
  findings.map(({ code }) => code).filter((code) => /^(?:adjust|budget|amount|currency)/u.test(code)); // prettier-ignore

const side = "项目资金（万元）";

describe("调整预算数 is what was changed, and the full-year budget is the sum, asked about,", () => {
  test.each<readonly [string, CellValue, CellValue, CellValue, string, number]>([
    ["where it is negative", 100, -10, 88, "", 100 + -10],
    ["where it is negative and all was taken back", 100, -100, 0, "", 100 + -100],
    ["where more was spent than it, and the sum is nearer", 100, 50, 140, "", 100 + 50],
    ["where it is a small part of what was spent", 100, 20, 95, "", 100 + 20],
    ["where it is 0 and money was spent", 100, 0, 97.3, "", 100 + 0],
    ["where only the sum gives the printed rate", 100, 60, 120, "75%", 100 + 60],
  ])("%s", (_, initial, adjustment, executed, rate, sum) => {
    const reading = read([
      [side, "", "年初预算数", "调整预算数", "全年执行数", "执行率"],
      ["", "年度资金总额", initial, adjustment, executed, rate],
    ]);
    expect(fullYear(reading.budget)).toBe(sum);
    const finding = reading.findings.find(({ code }) => code === "adjustment-added");
    expect(finding?.cells.map(({ address }) => address)).toEqual(["D2", "C2"]);
    expect(finding?.values).toMatchObject({ label: "调整预算数", sum: String(sum) });
    expect(reading.budget?.fullYear?.label).toBe("全年预算数");
  });
});

describe("调整预算数 is the budget after the change, without a finding,", () => {
  test.each<readonly [string, CellValue, CellValue, CellValue, string]>([
    ["where it covers what was spent", 5.28, 1.96, 1.96, "100%"],
    ["where it is the initial budget", 64.8, 64.8, 64.8, "100%"],
    ["where it is above the initial budget", 400, 772.85, 772.85, "100.00%"],
    ["where slightly more was spent than it", 100, 100, 102.59, "102.59%"],
    ["where it gives the printed rate", 6, 10, 15, "150%"],
    ["where there is no initial budget", "", 10, 10.12, ""],
  ])("%s", (_, initial, adjusted, executed, rate) => {
    const reading = read([
      [side, "", "年初预算数", "调整预算数(A)", "全年执行数(B)", "执行率(B/A)"],
      ["", "年度资金总额", initial, adjusted, executed, rate],
    ]);
    expect(fullYear(reading.budget)).toBe(adjusted);
    expect(budgetCodes(reading)).toEqual([]);
  });
});

test("a 0 beside an initial budget of which nothing was spent is asked about", () => {
  const reading = read([
    [side, "", "年初预算数", "调整预算数", "全年执行数"],
    ["", "年度资金总额", 100, 0, 0],
  ]);
  expect(fullYear(reading.budget)).toBe(0);
  expect(budgetCodes(reading)).toEqual(["adjustment-zero"]);
});

describe("beside an own full-year amount", () => {
  const header = [side, "", "年初预算数", "调整预算数", "全年预算数", "全年执行数"];

  test.each([
    ["the change that leads to it raises nothing", 100, -10, 100 - 10],
    ["the same amount raises nothing", 100, 90, 90],
  ])("%s", (_, initial, adjustment, full) => {
    const reading = read([header, ["", "年度资金总额", initial, adjustment, full, 88]]);
    expect(fullYear(reading.budget)).toBe(full);
    expect(budgetCodes(reading)).toEqual([]);
  });

  test("an amount that does not lead to it is named", () => {
    const reading = read([header, ["", "年度资金总额", 100, -10, 95, 88]]);
    expect(fullYear(reading.budget)).toBe(95);
    expect(budgetCodes(reading)).toEqual(["adjustment-differs"]);
  });
});

describe("a column named for the change alone", () => {
  test.each(["年中调整数", "追加数", "年中追加（减）数", "调整数②"])("%s is added", (word) => {
    const reading = read([
      [side, "", "年初预算数", word, "全年执行数"],
      ["", "年度资金总额", 400, 372.85, 772.85],
      ["", "其中：财政拨款", 300, 372.85, 672.85],
      ["", "其他资金", 100, "", 100],
    ]);
    expect(fullYear(reading.budget)).toBe(400 + 372.85);
    expect(reading.budget?.sources[0]?.fullYear?.value.toNumber()).toBe(300 + 372.85);
    expect(budgetCodes(reading)).toEqual(["adjustment-added"]);
  });

  test("gives nothing without an initial budget, and says so", () => {
    const reading = read([
      [side, "", "追加数", "到位数", "全年执行数"],
      ["", "年度资金总额", 20, 120, 95],
    ]);
    expect(fullYear(reading.budget)).toBeNull();
    expect(budgetCodes(reading)).toEqual(["adjustment-alone"]);
  });
});

describe("小计③=①+②", () => {
  test("beside the initial budget and its change is the full-year budget", () => {
    const reading = read([
      [side, "", "年初预算数①", "年中调整数②", "小计③=①+②", "支出数④", "支出实现率⑤=④/③"],
      ["", "年度资金总额", 100, 20, 120, 95, "79.17%"],
    ]);
    expect(fullYear(reading.budget)).toBe(100 + 20);
    expect(reading.budget?.reportedRate?.value.times(100).toString()).toBe("79.17");
    expect(budgetCodes(reading)).toEqual([]);
  });

  test("is so too under a heading over all three", () => {
    const reading = read(
      [
        [side, "", "预算安排情况", "", "", "支出数④", "支出实现率⑤=④/③"],
        ["", "", "年初预算（含结转）①", "年中调整②", "小计③=①+②", "", ""],
        ["", "合计", 100, 20, 120, 95, "79.17%"],
        ["", "其中：财政拨款", 100, 20, 120, 95, ""],
      ],
      { merges: ["C1:E1", "F1:F2", "G1:G2"] }
    );
    expect(fullYear(reading.budget)).toBe(120);
    expect(reading.budget?.sources.map((source) => source.fullYear?.value.toNumber())).toEqual([
      120,
    ]);
    expect(budgetCodes(reading)).toEqual([]);
  });
});

describe("of two columns that may be one amount", () => {
  test("the more telling word counts", () => {
    const reading = read([
      [side, "", "预算数", "全年预算数", "全年执行数"],
      ["", "年度资金总额", 300, 400, 380],
    ]);
    expect(fullYear(reading.budget)).toBe(400);
    const conflict = reading.findings.find(({ code }) => code === "budget-conflict");
    expect(conflict?.cells.map(({ address }) => address)).toEqual(["D2", "C2"]);
  });

  test("the same amount twice raises nothing", () => {
    const reading = read([
      [side, "", "预算数", "全年预算数", "到位数", "下达数", "全年执行数"],
      ["", "年度资金总额", 400, 400, 390, 390, 380],
    ]);
    expect(budgetCodes(reading)).toEqual([]);
  });

  test("a heading left of the labels heads none", () => {
    const reading = read([
      ["预算资金（万元）", "", "年初预算数", "全年预算数", "全年执行数"],
      ["", "年度资金总额", 300, 400, 380],
    ]);
    expect(fullYear(reading.budget)).toBe(400);
    expect(budgetCodes(reading)).toEqual([]);
  });
});

test.each(["转移支付预算数", "转移支付预算（A）"])("%s is the full-year budget", (word) => {
  const reading = read([
    [side, "", word, "全年执行数"],
    ["", "年度资金总额", 100, 95],
    ["", "其中：中央补助", 80, 80],
    ["", "地方资金", 20, 15],
  ]);
  expect(fullYear(reading.budget)).toBe(80 + 20);
});

describe("parts of parts", () => {
  const header = [side, "", "全年预算数", "全年执行数"];

  test("其中 of the same amount as the row above it counts once", () => {
    const reading = read([
      header,
      ["", "年度资金总额", "", ""],
      ["", "当年财政拨款", 350, 330],
      ["", "其中：一般公共预算", 350, 330],
      ["", "上年结转资金", 50, 50],
    ]);
    expect(fullYear(reading.budget)).toBe(350 + 50);
    expect(budgetCodes(reading)).toEqual(["budget-total-empty", "budget-total-empty"]);
  });

  test("that cannot be told apart are not added up, and that is said", () => {
    const reading = read([
      header,
      ["", "年度资金总额", 0, 380],
      ["", "当年财政拨款", 350, 330],
      ["", "其中：一般公共预算", 310, 300],
      ["", "上年结转资金", 50, 50],
    ]);
    expect(fullYear(reading.budget)).toBeNull();
    expect(reading.budget?.executed?.value.toNumber()).toBe(380);
    expect(budgetCodes(reading)).toEqual(["budget-parts-unclear"]);
  });
});

test("无 where a source has none is no fault", () => {
  const reading = read([
    [side, "", "全年预算数", "全年执行数"],
    ["", "年度资金总额", 40, 38],
    ["", "其中：财政拨款", 40, 38],
    ["", "其他资金", "无", "—"],
  ]);
  expect(budgetCodes(reading)).toEqual([]);
});
