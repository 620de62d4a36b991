import type { Budget } from "../../src/evaluation/budget";
import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { readEvaluation } from "../../src/reading/read-evaluation";
import { gridOf, type GridOptions } from "./grid-of";

type Rows = readonly (readonly CellValue[])[];

const read = (rows: Rows, options?: GridOptions): ReturnType<typeof readEvaluation> =>
  readEvaluation([gridOf("自评表", rows, options)]);
const budgetOf = (rows: Rows, options?: GridOptions): Budget | null => read(rows, options).budget;
const amounts = (budget: Budget | null): unknown =>
  [budget?.initial, budget?.fullYear, budget?.received, budget?.executed].map(
    (money) => money?.value.toNumber() ?? null
  );

const headers: readonly (readonly [
  string,
  keyof Pick<Budget, "initial" | "fullYear" | "received" | "executed">,
])[] = [
  ["年初预算数", "initial"],
  ["年初预算", "initial"],
  ["预算申报金额", "initial"],
  ["申报", "initial"],
  ["申报数（万元）", "initial"],
  ["全年预算数", "fullYear"],
  ["全年预算数(A)", "fullYear"],
  ["全年预算数（A）", "fullYear"],
  ["调整后预算数", "fullYear"],
  ["全年(调整)预算数", "fullYear"],
  ["预算数", "fullYear"],
  ["预算数(A)", "fullYear"],
  ["调整预算数(A)", "fullYear"],
  ["2023年预算数", "fullYear"],
  ["到位数", "received"],
  ["下达", "received"],
  ["财政下拨金额", "received"],
  ["资金到位（万元）", "received"],
  ["全年执行数", "executed"],
  ["全年执行数(B)", "executed"],
  ["执行数(B)", "executed"],
  ["支出", "executed"],
  ["实际支出数", "executed"],
  ["预算执行数", "executed"],
];

test.each(headers)("a column %s is the amount %s", (header, role) => {
  const other = role === "executed" ? "年初预算数" : "全年执行数";
  const budget = budgetOf([
    ["项目资金（万元）", "", header, other],
    ["", "年度资金总额", 12.5, 7],
  ]);
  expect(budget?.[role]?.value.toNumber()).toBe(12.5);
});

test.each(headers)("a label %s is the amount %s", (label, role) => {
  expect(budgetOf([[label, "12.5万元"]])?.[role]?.value.toNumber()).toBe(12.5);
});

describe("the total", () => {
  const header = [
    "项目资金（万元）",
    "",
    "年初预算数",
    "全年预算数",
    "全年执行数",
    "分值",
    "执行率",
    "得分",
  ];

  test("does not count 其中 rows again", () => {
    const budget = budgetOf([
      header,
      ["", "年度资金总额", 300, 400, 380, 10, "95%", 9.5],
      ["", "其中：当年财政拨款", 300, 350, 330, "—", "", "—"],
      ["", "其他资金", "", 50, 50, "—", "", "—"],
    ]);
    expect(amounts(budget)).toEqual([300, 400, null, 380]);
    expect(budget?.sources.map(({ name, fullYear }) => [name, fullYear?.value.toNumber()])).toEqual(
      [
        ["其中：当年财政拨款", 350],
        ["其他资金", 50],
      ]
    );
    expect(
      [budget?.points, budget?.reportedScore, budget?.reportedRate].map((part) =>
        part?.value.toNumber()
      )
    ).toEqual([10, 9.5, 95 / 100]);
  });

  test.each([0, ""])("that is %j over filled parts is their sum, with a finding", (empty) => {
    const { budget, findings } = read([
      header,
      ["", "年度资金总额", "", empty, 380],
      ["", "其中：财政拨款", "", 350, 330],
      ["", "其他资金", "", 50, 50],
    ]);
    expect(budget?.fullYear?.value.toNumber()).toBe(350 + 50);
    expect(findings.find(({ code }) => code === "budget-total-empty")?.values).toMatchObject({
      label: "全年预算数",
      sum: "400",
    });
  });

  test("that differs from its parts stays, with a finding", () => {
    const { budget, findings } = read([
      header,
      ["", "年度资金总额", "", 410, 380],
      ["", "其中：财政拨款", "", 350, 330],
      ["", "其他资金", "", 50, 50],
    ]);
    expect(budget?.fullYear?.value.toNumber()).toBe(410);
    expect(
      findings.filter(({ code }) => code === "budget-total-differs").map(({ values }) => values)
    ).toEqual([{ label: "全年预算数", total: "410", sum: "400" }]);
  });

  test("may stand below its sources", () => {
    const budget = budgetOf([
      ["资金来源", "预算数（万元）", "到位数", "支出数"],
      ["市级财政", 400, 400, 380],
      ["区级财政", 100, 90, 90],
      ["合计", 500, 490, 470],
    ]);
    expect(amounts(budget)).toEqual([null, 500, 490, 470]);
    expect(budget?.sources).toHaveLength(2);
  });

  test("may stand in a column before its sources", () => {
    const budget = budgetOf([
      ["资金（万元）", "合计", "中央财政", "市级财政"],
      ["预算数", 500, 400, 100],
      ["到位数", 490, 400, 90],
      ["支出数", 470, 380, 90],
    ]);
    expect(amounts(budget)).toEqual([null, 500, 490, 470]);
    expect(budget?.sources.map(({ name, executed }) => [name, executed?.value.toNumber()])).toEqual(
      [
        ["中央财政", 380],
        ["市级财政", 90],
      ]
    );
  });
});

describe("the points of the execution rate", () => {
  test("stand in the score's header", () => {
    const budget = budgetOf([
      ["", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分(20分*执行率)"],
      ["年度财政资金总额", 285.84, 285.84, "100%", 20],
    ]);
    expect([budget?.points, budget?.reportedScore].map((part) => part?.value.toNumber())).toEqual([
      20, 20,
    ]);
  });

  test("stand under 执行率权重 and 执行率得分", () => {
    const budget = budgetOf([
      ["", "年初预算数", "全年(调整)预算数", "全年执行数", "执行率", "执行率权重", "执行率得分"],
      ["年度总金额", 100, 100, 79.27, 79.27, 10, 7.93],
    ]);
    expect(
      [budget?.points, budget?.reportedScore, budget?.reportedRate].map((part) =>
        part?.value.toNumber()
      )
    ).toEqual([10, 7.93, 79.27 / 100]);
  });
});

test.each<readonly [CellValue, string, number]>([
  ["100%", "General", 1],
  [1, "0%", 1],
  [1, "General", 1],
  [100, "General", 1],
  ["99.98%", "General", 99.98 / 100],
  [0.9998, "0.00%", 0.9998],
  ["99.98", "General", 99.98 / 100],
  [0.5, "General", 0.5],
  ["193.21%", "General", 1.9321],
])("a rate written %j under %s", (rate, format, ratio) => {
  const budget = budgetOf(
    [
      ["", "预算数", "执行数", "执行率"],
      ["年度资金总额", 10, 10, rate],
    ],
    { formats: { D2: format } }
  );
  expect(budget?.reportedRate?.value.toNumber()).toBe(ratio);
});

describe("the currency", () => {
  test.each<readonly [string, Rows, string, number]>([
    [
      "in the side heading",
      [
        ["项目资金（元）", "预算数", "执行数"],
        ["年度资金总额", 50, 40],
      ],
      "元",
      50,
    ],
    [
      "in the column headings",
      [
        ["", "预算数（元）", "执行数（元）"],
        ["年度资金总额", 50, 40],
      ],
      "元",
      50,
    ],
    [
      "in a note of the sheet",
      [
        ["金额单位：元"],
        ["项目名称", "旧改"],
        [],
        [],
        ["", "预算数", "执行数"],
        ["年度资金总额", 50, 40],
      ],
      "元",
      50,
    ],
    [
      "in the cells",
      [
        ["", "预算数", "执行数"],
        ["年度资金总额", "50元", "40元"],
      ],
      "元",
      50,
    ],
    [
      "in a cell that differs from the heading",
      [
        ["项目资金（万元）", "预算数", "执行数"],
        ["年度资金总额", "500000元", 40],
      ],
      "万元",
      50,
    ],
    [
      "in labels of two kinds",
      [
        ["预算金额（万元）", 50],
        ["支出金额（元）", 400000],
      ],
      "万元",
      50,
    ],
  ])("stands %s", (_, rows, unit, fullYear) => {
    const { budget, findings } = read(rows);
    expect([budget?.currencyUnit, budget?.fullYear?.value.toNumber()]).toEqual([unit, fullYear]);
    expect(findings.map(({ code }) => code)).not.toContain("currency-unit-guessed");
  });

  test.each([
    [772.85, "万元"],
    [7728500, "元"],
  ] as const)("of a bare %d is guessed as %s, with a finding", (amount, unit) => {
    const { budget, findings } = read([
      ["", "预算数", "执行数"],
      ["年度资金总额", amount, amount],
    ]);
    expect(budget?.currencyUnit).toBe(unit);
    expect(findings.find(({ code }) => code === "currency-unit-guessed")?.values).toEqual({ unit });
  });
});

test("figures that differ between block and label are named", () => {
  const { budget, findings } = read([
    ["项目资金（万元）", "预算数", "执行数"],
    ["年度资金总额", 400, 380],
    [],
    ["支出金额（万元）", 390],
  ]);
  expect(budget?.executed?.value.toNumber()).toBe(380);
  expect(findings.find(({ code }) => code === "budget-conflict")?.values).toEqual({
    label: "执行数",
    used: "380",
    otherLabel: "支出金额（万元）",
    other: "390",
  });
});

test("an amount that is no number is named", () => {
  const { findings } = read([
    ["项目资金（万元）", "预算数", "执行数"],
    ["年度资金总额", "待定", "#DIV/0!"],
  ]);
  expect(findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["amount-unreadable", "cell-error"])
  );
});

test("a level-1 row 预算执行率 gives the points and is no indicator", () => {
  const { budget, indicators } = read([
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["预算执行率", "", "", "100%", "97.3%", 10, 9.73],
    ["产出指标", "数量指标", "改造户数", 1873, 1873, 90, 90],
  ]);
  expect(indicators.map(({ path }) => path[2])).toEqual(["改造户数"]);
  expect(
    [budget?.points, budget?.reportedScore, budget?.reportedRate].map((part) =>
      part?.value.toNumber()
    )
  ).toEqual([10, 9.73, 97.3 / 100]);
});

test("no word of funds, no budget", () => {
  expect(budgetOf([["项目名称", "旧改"]])).toBeNull();
});

test("of two labels for one amount the more telling counts, the other is named", () => {
  const { budget, findings } = read([
    ["预算数（万元）", 400],
    ["全年预算数（万元）", 772.85],
    ["支出（万元）", 700],
  ]);
  expect(budget?.fullYear?.value.toNumber()).toBe(772.85);
  expect(findings.find(({ code }) => code === "budget-conflict")?.values.other).toBe("400");
});

test("an execution row beside points in the funds block counts once and is named", () => {
  const { budget, indicators, findings } = read([
    ["项目资金（万元）", "预算数", "执行数", "分值", "得分"],
    ["年度资金总额", 100, 97.3, 10, 9.73],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["预算执行率", "", "", "100%", "97.3%", 10, 9.73],
    ["产出指标", "数量指标", "改造户数", 1873, 1873, 90, 90],
  ]);
  expect(indicators).toHaveLength(1);
  expect(budget?.points?.cells[0]?.address).toBe("D2");
  expect(findings.find(({ code }) => code === "execution-row-repeated")?.severity).toBe("notice");
});
