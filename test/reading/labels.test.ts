import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { readEvaluation } from "../../src/reading/read-evaluation";
import { gridOf, type GridOptions } from "./grid-of";

const read = (
  rows: readonly (readonly CellValue[])[],
  options?: GridOptions
): ReturnType<typeof readEvaluation> => readEvaluation([gridOf("基础数据表", rows, options)]);

type Layout = readonly [string, readonly (readonly CellValue[])[], GridOptions?];

const nameAndUnit: readonly Layout[] = [
  [
    "one pair a row",
    [
      ["项目名称", "旧改"],
      ["实施单位", "街道办"],
      ["主管部门", "住建局"],
      ["评价年度", 2023],
    ],
  ],
  [
    "two pairs a row",
    [
      ["项目名称", "旧改", "实施单位", "街道办"],
      ["主管部门", "住建局", "年度", "2023年"],
    ],
  ],
  [
    "blank columns between",
    [
      ["项目名称", "", "旧改", "", "实施单位", "", "街道办"],
      ["主管部门", "", "住建局", "", "年度", "", "2023年度"],
    ],
  ],
  [
    "labels over values",
    [
      ["项目名称", "实施单位", "主管部门", "年度"],
      ["旧改", "街道办", "住建局", 2023],
    ],
  ],
  ["in one cell", [["项目名称：旧改"], ["实施单位：街道办"], ["主管部门: 住建局"], ["年度：2023"]]],
  ["all in one cell", [["项目名称：旧改   实施单位：街道办   主管部门：住建局  年度：2023年"]]],
  [
    "with colons",
    [
      ["项目名称：", "旧改"],
      ["实施单位：", "街道办"],
      ["主管部门：", "住建局"],
      ["年度：", 2023],
    ],
  ],
  [
    "numbered and spaced",
    [
      ["1.项目名称", "旧改"],
      ["2、实施 单位", "街道办"],
      ["（三）主管部门", "住建局"],
      ["四、年度", 2023],
    ],
  ],
  [
    "merged labels and values",
    [
      ["项目名称", "", "旧改", "", "实施单位", "街道办"],
      ["主管部门", "", "住建局", "", "年度", 2023],
    ],
    { merges: ["A1:B1", "C1:D1", "A2:B2", "C2:D2"] },
  ],
  [
    "other words",
    [
      ["评价项目名称", "旧改"],
      ["项目实施单位", "街道办"],
      ["项目主管部门", "住建局"],
      ["预算年度", 2023],
    ],
  ],
];

test.each(nameAndUnit.map(([title, rows, options = {}]) => ({ title, rows, options })))(
  "project labels: $title",
  ({ rows, options }) => {
    const { project } = read(rows, options);
    expect(
      [project.name, project.unit, project.department, project.year].map((part) => part?.value)
    ).toEqual(["旧改", "街道办", "住建局", "2023"]);
  }
);

test("an error value is no name, and is named", () => {
  const { project, findings } = read([["项目名称", "#N/A"]]);
  expect(project.name).toBeNull();
  expect(findings.find(({ code }) => code === "cell-error")).toMatchObject({
    cells: [{ sheet: "基础数据表", address: "B1" }],
    values: { text: "#N/A" },
  });
});

test.each([
  ["（2023年度）", "2023"],
  ["2023年度", "2023"],
  ["（ 2022 年度）", "2022"],
  ["2022年度项目支出绩效自评表", "2022"],
  ["某局2021年部门绩效自评报告", "2021"],
])("the year from the title cell %s", (title, year) => {
  expect(read([[title], ["项目名称", "旧改"]]).project.year?.value).toBe(year);
});

test("a missing project name is said once", () => {
  expect(
    read([["实施单位", "街道办"]]).findings.filter(({ code }) => code === "project-name-missing")
  ).toHaveLength(1);
});

describe("texts for the report", () => {
  test("stand beside their label", () => {
    const { narrative } = read([
      ["项目概况", "改造两个小区。"],
      ["总目标", "解决破损老化。"],
      ["存在问题", "人手不足。"],
    ]);
    expect(narrative.overview.map(({ value }) => value)).toEqual(["改造两个小区。"]);
    expect(narrative.overallGoal[0]?.cells).toEqual([{ sheet: "基础数据表", address: "B2" }]);
    expect(narrative.problems[0]?.value).toBe("人手不足。");
  });

  test("stand below a heading, one entry a line", () => {
    const { narrative } = read([
      ["一、主要经验及做法"],
      ["1.拆除违章建筑。"],
      ["2.完善功能。"],
      ["二、存在的问题"],
      ["支付不及时。"],
    ]);
    expect(narrative.experience.map(({ value }) => value)).toEqual([
      "1.拆除违章建筑。",
      "2.完善功能。",
    ]);
    expect(narrative.problems.map(({ value }) => value)).toEqual(["支付不及时。"]);
  });

  test("stand in every row of a merged label", () => {
    const { narrative } = read(
      [
        ["建议", "加强管理"],
        ["", "加快支付"],
      ],
      { merges: ["A1:A2"] }
    );
    expect(narrative.suggestions.map(({ value }) => value)).toEqual(["加强管理", "加快支付"]);
  });

  test("of the goals stand under 预期目标 and 实际完成情况", () => {
    const rows = [
      ["年度总体目标", "预期目标", "", "实际完成情况"],
      ["", "改造两个小区", "", "改造了两个小区"],
      ["绩效指标"],
    ];
    const { narrative } = read(rows, { merges: ["A1:A2", "B1:C1", "B2:C2"] });
    expect(narrative.annualGoal.map(({ value }) => value)).toEqual(["改造两个小区"]);
    expect(narrative.goalCompletion.map(({ value }) => value)).toEqual(["改造了两个小区"]);
  });

  test("that are dashes are left out", () => {
    expect(
      read([
        ["存在问题", "/"],
        ["建议", "——"],
      ]).narrative.problems
    ).toEqual([]);
  });
});

describe("nested lists", () => {
  test.each([
    ["子项目", "面积（万平方米）", "户数"],
    ["小区名称", "改造面积（万平方米）", "改造户数"],
    ["项目名称", "建筑面积(万平方米)", "受益户数"],
  ])("of sub-projects under %s | %s | %s", (name, area, households) => {
    const { subprojects, project } = read([
      ["项目名称", "旧改"],
      [name, area, households, "改造内容"],
      ["甲小区", 10, "1165户", "修路"],
      ["乙小区", "4.05万平方米", 708, ""],
    ]);
    expect(project.name?.value).toBe("旧改");
    expect(subprojects.map((part) => part.name.value)).toEqual(["甲小区", "乙小区"]);
    expect(subprojects.map((part) => part.content?.value ?? null)).toEqual(["修路", null]);
    const quantities = subprojects.map(({ measures }) =>
      measures.map(({ value }) =>
        value.kind === "number" ? value.magnitude.toString() + value.unit : value.kind
      )
    );
    expect(quantities).toEqual([
      ["10万平方米", "1165户"],
      ["4.05万平方米", "708"],
    ]);
  });

  test("of documents carry their numbers", () => {
    const { narrative } = read([
      ["序号", "文件名称", "文号"],
      [1, "《实施方案》", "某政发〔2021〕1号"],
      [2, "《批复》", ""],
    ]);
    expect(narrative.basis.map(({ value }) => value)).toEqual([
      "《实施方案》（某政发〔2021〕1号）",
      "《批复》",
    ]);
  });
});

describe("the survey", () => {
  test("is read from pairs", () => {
    const { survey } = read([
      ["发放问卷（份）", 100, "回收问卷（份）", "98份"],
      ["有效问卷", 95, "总体满意度", "93.2%"],
      ["访谈人数", "12人"],
    ]);
    const { distributed, returned, valid, satisfaction, interviews } = survey ?? {};
    expect(
      [distributed, returned, valid, satisfaction, interviews].map((part) => part?.value.toNumber())
    ).toEqual([100, 98, 95, 93.2 / 100, 12]);
  });

  test("is absent where nothing is said of it", () => {
    expect(read([["项目名称", "旧改"]]).survey).toBeNull();
  });
});

describe("facts", () => {
  test("take their unit from the value, the label or a unit column", () => {
    const { facts } = read([
      ["名称", "数值", "单位"],
      ["安装监控", 120, "个"],
      ["铺设管网（公里）", 3.5],
      ["加装路灯", "86盏"],
      ["开工日期", "2023年3月"],
      ["备注", "无"],
    ]);
    expect(
      facts.map(({ label, value }) => [
        label,
        value.kind,
        value.kind === "number" ? value.unit : "",
      ])
    ).toEqual([
      ["安装监控", "number", "个"],
      ["铺设管网", "number", "公里"],
      ["加装路灯", "number", "盏"],
      ["开工日期", "date", ""],
    ]);
  });

  test("are no telephone numbers", () => {
    expect(
      read([
        ["联系电话", 13800000000],
        ["邮编", 650000],
      ]).facts
    ).toEqual([]);
  });
});
