import type { Indicator } from "../../src/evaluation/indicator";
import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { readEvaluation } from "../../src/reading/read-evaluation";
import { gridOf, type GridOptions } from "./grid-of";

type Rows = readonly (readonly CellValue[])[];
type Reading = ReturnType<typeof readEvaluation>;

const read = (rows: Rows, options?: GridOptions): Reading =>
  readEvaluation([gridOf("自评表", rows, options)]);
const findingOf = ({ findings }: Reading, code: string): unknown => {
  const finding = findings.find((each) => each.code === code);
  return finding && { cells: finding.cells.map(({ address }) => address), values: finding.values };
};
const codesOf = ({ findings }: Reading): readonly string[] =>
  findings.map(({ code }) => code).filter((code) => code !== "project-name-missing");
const row = ({ indicators }: Reading): Indicator | undefined => indicators[0];

const header = ["三级指标", "年度指标值", "实际完成值", "分值", "得分"];

describe("values that are hardly meant so are asked about and not repaired", () => {
  test.each<readonly [string, CellValue, CellValue, string, unknown]>([
    ["a share far above 100%", "290%", "100%", "target-looks-damaged", { text: "290%", likely: "≥90%" }],
    ["the actual value behind a 2", "2266米", "≥266米", "target-looks-damaged", { text: "2266米", likely: "≥266米" }],
  ])("%s", (_, target, actual, code, values) => {
    const reading = read([header, ["满意度", target, actual, 10, 10]]);
    expect(row(reading)?.target?.text).toBe(target);
    expect(findingOf(reading, code)).toEqual({ cells: ["B2"], values });
  }); // prettier-ignore

  test.each([
    ["250%", "260%"],
    ["2000人", "1900人"],
    ["≥290%", "100%"],
    ["23", "21"],
  ])("%s beside %s is no damage", (target, actual) => {
    expect(codesOf(read([header, ["增长率", target, actual, 10, 10]]))).toEqual([]);
  });

  test.each([
    ["年度资金支付完成率100%", "100%"],
    ["指标1：群众满意度≥90%", "≥90%"],
    ["改造户数达到1873户", "1873户"],
  ])("a target inside the name %s", (name, found) => {
    const reading = read([header, [name, "", "", 10, 10]]);
    expect(row(reading)?.target?.value.kind).toBe("blank");
    expect(findingOf(reading, "target-in-name")).toEqual({
      cells: ["B2"],
      values: { name, found },
    });
  });

  test.each(["0-6岁儿童健康管理", "5000吨稻谷储备到位率", "12345热线办理"])("%s holds no target", (name) => {
    expect(codesOf(read([header, [name, "", "", 10, 10]]))).toEqual([]);
  }); // prettier-ignore

  test("a day that lost its date format", () => {
    const reading = read([header, ["项目完成时间", "2023年12月底前", 45291, 10, 10]]);
    expect(findingOf(reading, "date-as-number")).toEqual({
      cells: ["C2"],
      values: { text: "45291" },
    });
    expect(codesOf(read([header, ["补助人次", 45000, 45291, 10, 10]]))).toEqual([]);
  });

  test("a share under the unit %", () => {
    const rows: Rows = [
      ["三级指标", "指标值", "度量单位", "实际完成值", "分值", "得分"],
      ["满意度", 90, "%", 0.953, 10, 10],
      ["火灾受害率", 0.9, "%", 0.1, 10, 10],
    ];
    expect(findingOf(read(rows), "percent-or-share")).toEqual({ cells: ["D2"], values: { text: "0.953" } }); // prettier-ignore
  });
});

describe("sign and unit columns", () => {
  const headers = ["三级指标", "指标性质", "指标值", "单位", "实际完成值", "分值", "得分"];

  test("of kinds and of offices are left out, and named", () => {
    const reading = read([
      headers,
      ["改造户数", "产出类", 1873, "县住建局", 1873, 50, 50],
      ["受益人数", "效益类", 5000, "县财政局", 5000, 50, 50],
    ]);
    expect(row(reading)?.target).toMatchObject({
      text: "1873",
      value: { unit: "", comparator: null },
    });
    expect(codesOf(reading)).toEqual(["column-content-doubtful", "column-content-doubtful"]);
  });

  test("with one cell that is neither are used, and the cell is named", () => {
    const reading = read([
      headers,
      ["改造户数", "≥", 1873, "户", 1873, 50, 50],
      ["受益人数", "大概", 5000, "人", 5000, 50, 50],
    ]);
    expect(reading.indicators.map(({ target }) => target?.text)).toEqual(["≥1873户", "5000人"]);
    expect(findingOf(reading, "sign-unreadable")).toEqual({
      cells: ["B3"],
      values: { text: "大概" },
    });
  });

  test.each(["定量", "定量指标"])("%s is no sign", (word) => {
    const reading = read([headers, ["改造户数", word, 1873, "户", 1873, 100, 100]]);
    expect(row(reading)?.target).toMatchObject({ text: "1873户", value: { comparator: null } });
    expect(codesOf(reading)).toEqual([]);
  });

  test("a full-width ％ is %", () => {
    expect(row(read([headers, ["满意度", "≥", 90, "％", 95, 100, 100]]))?.actual?.value).toMatchObject({ unit: "%" }); // prettier-ignore
  });
});

describe("columns that look like another", () => {
  test("自评 and 复核 under one heading 得分", () => {
    const reading = read(
      [
        ["三级指标", "指标值", "完成值", "分值", "得分", ""],
        ["", "", "", "", "自评", "复核"],
        ["甲", 5, 5, 10, 9, 7],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1"] }
    );
    expect(row(reading)?.reportedScore?.text).toBe("9");
  });

  test("last year's value", () => {
    const reading = read([
      [
        "三级指标",
        "指标值",
        "上年实际完成值",
        "2022年实际完成值",
        "2023年实际完成值",
        "分值",
        "得分",
      ],
      ["甲", 5, 1, 2, 5, 10, 9],
    ]);
    expect(row(reading)?.actual?.text).toBe("5");
  });

  test("得分系数, 完成率, 扣分 beside 得分", () => {
    const reading = read([
      ["三级指标", "指标值", "完成值", "完成率", "得分系数", "分值", "扣分", "得分", "复核分"],
      ["甲", 5, 5, 1, 0.9, 10, 1, 9, 8],
    ]);
    expect([row(reading)?.actual?.text, row(reading)?.points?.text, row(reading)?.reportedScore?.text]).toEqual(["5", "10", "9"]); // prettier-ignore
    expect(codesOf(reading)).toEqual(["review-score-differs"]);
  });

  test("criteria with points inside", () => {
    const reading = read([
      ["三级指标", "评分标准", "指标值", "完成值", "分值", "得分"],
      ["甲", "少一个扣1分，扣完为止", 5, 5, 10, 9],
    ]);
    expect([row(reading)?.points?.text, row(reading)?.criterion?.text]).toEqual(["10", "少一个扣1分，扣完为止"]);
  }); // prettier-ignore
});

describe("年初 and 调整 values", () => {
  const headers = ["三级指标", "年初指标值", "调整后指标值", "实际完成值", "分值", "得分"];

  test("the adjusted one counts where there is one, and a difference is named", () => {
    const reading = read([headers, ["甲", "≥5个", "≥3个", "3个", 50, 50], ["乙", 2, "", 2, 25, 25], ["丙", 4, 4, 4, 25, 25]]); // prettier-ignore
    expect(reading.indicators.map(({ target }) => target?.text)).toEqual(["≥3个", "2", "4"]);
    expect(codesOf(reading)).toEqual(["target-adjusted"]);
  });

  test("the adjusted one alone is the target", () => {
    expect(row(read([headers.filter((word) => word !== "年初指标值"), ["甲", 3, 3, 10, 10]]))?.target?.text).toBe("3"); // prettier-ignore
  });
});

describe("points without a column", () => {
  test("stand in each row's name", () => {
    const reading = read([
      ["一级指标", "三级指标", "指标值", "完成值", "得分"],
      ["产出指标（60分）", "改造户数（40分）", 1873, 1873, 40],
      ["", "改造面积（20分）", 14, 14, 20],
      ["效益指标（40分）", "受益人数", 5000, 5000, 40],
    ]);
    expect(reading.indicators.map(({ points }) => points?.value?.toNumber())).toEqual([40, 20, 40]);
    expect(findingOf(reading, "points-from-heading")).toMatchObject({ cells: ["B2", "B3", "A4"] });
  });

  test("are not made up where a heading has several rows", () => {
    const reading = read([
      ["一级指标", "三级指标", "指标值", "完成值", "得分"],
      ["产出指标（60分）", "改造户数", 1873, 1873, 40],
      ["", "改造面积", 14, 14, 20],
    ]);
    expect(reading.indicators.map(({ points }) => points)).toEqual([null, null]);
  });
});

describe("total rows", () => {
  const rows = (...lines: Rows): Rows => [["一级指标", ...header], ...lines];

  test("after each first level are sums, the one over all is the total", () => {
    const reading = read(
      rows(
        ["产出指标", "改造户数", 5, 5, 60, 58],
        ["合计", "", "", "", 60, 58],
        ["效益指标", "受益人数", 5, 5, 40, 39],
        ["合计", "", "", "", 40, 39],
        ["总计", "", "", "", 100, 97],
        ["注：", "", "", "", "", ""]
      )
    );
    expect(reading.reportedTotal?.score?.text).toBe("97");
    expect(reading.indicators).toHaveLength(2);
    expect(codesOf(reading)).toEqual([]);
  });

  test("after each first level alone are no total", () => {
    const reading = read(
      rows(
        ["产出指标", "改造户数", 5, 5, 60, 58],
        ["合计", "", "", "", 60, 58],
        ["效益指标", "受益人数", 5, 5, 40, 39],
        ["合计", "", "", "", 40, 39]
      )
    );
    expect(reading.reportedTotal).toBeNull();
  });

  test("on top of the rows", () => {
    const reading = read(
      rows(["总分", "", "", "", 100, 97], ["产出指标", "改造户数", 5, 5, 100, 97])
    );
    expect(reading.reportedTotal?.score?.text).toBe("97");
    expect(codesOf(reading)).toEqual([]);
  });

  test("rows with points below the total are read, and named", () => {
    const reading = read(
      rows(
        ["产出指标", "改造户数", 5, 5, 100, 97],
        ["总分", "", "", "", 100, 97],
        ["附加", "创新加分", 1, 1, 5, 5]
      )
    );
    expect(findingOf(reading, "rows-after-total")).toMatchObject({ cells: ["B4"] });
  });
});

describe("several forms", () => {
  const form = (name: string): Rows => [
    ["项目名称", name],
    header,
    [`${name}户数`, 5, 5, 100, 97],
    ["总分", "", "", 100, 97],
  ];

  test("below each other on one sheet are not mixed up", () => {
    const reading = read([...form("甲"), ...form("乙")]);
    expect(reading.indicators.map(({ path }) => path[2])).toEqual(["甲户数"]);
    expect(codesOf(reading)).toEqual(["other-indicator-tables"]);
  });

  test("an empty template is not taken before a filled form", () => {
    const template = gridOf("模板", [
      ["一级指标", "二级指标", ...header, "偏差原因", "评分标准"],
      ...Array.from({ length: 20 }, () => ["", "", "……", "", "", "", ""]),
    ]);
    const { indicators } = readEvaluation([template, gridOf("自评表", form("甲"))]);
    expect(indicators.map(({ path }) => path[2])).toEqual(["甲户数"]);
  });
});

test("a header of two unmerged rows keeps its upper words beside a word that is not known", () => {
  const reading = read([
    ["一级指标", "三级指标", "年度指标值", "", "", "实际完成值", "分值", "得分", "核定"],
    ["", "", "性质", "指标值", "度量单位", "", "", "", "（局）"],
    ["产出指标", "受助人数", "≧", 735, "人次", 735, 100, 100, "已核"],
  ]);
  expect(row(reading)).toMatchObject({
    path: ["产出指标", null, "受助人数"],
    target: { text: "≧735人次" },
  });
});

test("a blank header cell under a line of the funds takes no word from it", () => {
  const reading = read([
    ["项目资金", "年度资金总额", "其中：财政拨款", "", "", ""],
    ["年初预算数（万元）", 880, 880, "", "", ""],
    ["全年执行数（万元）", 880, 880, "", "", ""],
    ["得分", "10", "-", "", "", ""],
    ["", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    [1, "改造户数", 5, 5, 90, 88],
  ]);
  expect(row(reading)?.reportedScore?.text).toBe("88");
});

describe("a heading over two columns", () => {
  const rows = (heading: string, ...lower: readonly string[]): Rows => [
    ["三级指标", heading, "", "分值", "得分"],
    ["", ...lower, "", ""],
    ["改造户数", 100, 95, 50, 47.5],
    ["受益人数", 300, 300, 50, 50],
  ];
  const merges = ["A1:A2", "B1:C1", "D1:D2", "E1:E2"];

  test.each([
    ["年度指标", "指标值", "完成值"],
    ["年度目标", "目标值", "实际完成值"],
    ["绩效指标", "年初指标值", "年终完成值"],
    ["指标完成情况", "年度指标值", "实际完成值"],
  ])("%s over %s and %s is their heading", (heading, target, actual) => {
    const reading = read(rows(heading, target, actual), { merges });
    expect(reading.indicators.map(({ target: wanted, actual: reached }) => [wanted?.text, reached?.text])).toEqual([["100", "95"], ["300", "300"]]); // prettier-ignore
    expect(codesOf(reading)).toEqual([]);
  });

  test.each([
    ["实际完成值", "分值", "指标值"],
    ["得分", "指标值", "完成值"],
  ])("%s over %s and %s contradicts them", (heading, ...lower) => {
    expect(codesOf(read(rows(heading, ...lower), { merges }))).toContain("headings-contradict");
  });
});
