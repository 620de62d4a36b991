import type { Indicator } from "../../src/evaluation/indicator";
import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { readEvaluation } from "../../src/reading/read-evaluation";
import { gridOf, type GridOptions } from "./grid-of";

type Rows = readonly (readonly CellValue[])[];

const read = (rows: Rows, options?: GridOptions): ReturnType<typeof readEvaluation> =>
  readEvaluation([gridOf("指标", rows, options)]);
const indicatorsOf = (rows: Rows, options?: GridOptions): readonly Indicator[] =>
  read(rows, options).indicators;
const codesOf = (rows: Rows, options?: GridOptions): readonly string[] =>
  read(rows, options).findings.map(({ code }) => code);

const header = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];
const households = ["产出指标", "数量指标", "改造户数", 1873, 1873, 10, 10, ""];

type Field = "target" | "actual" | "points" | "reportedScore" | "deviationNote" | "criterion";

const synonyms: readonly (readonly [Field, readonly string[]])[] = [
  [
    "points",
    [
      "分值",
      "权重",
      "指标权重(%)",
      "参考分值",
      "标准分",
      "指标权重（分）",
      "分值（权重）",
      "指标分值",
      "满分",
      "分值（100）",
    ],
  ],
  [
    "target",
    [
      "年度指标值",
      "指标值",
      "目标值",
      "年初目标值(A)",
      "预算设定指标值",
      "指标值(A)",
      "预期指标值",
      "2022年度指标值",
      "年度目标值（A）",
    ],
  ],
  [
    "actual",
    [
      "实际完成值",
      "全年完成值",
      "完成值",
      "全年实际值(B)",
      "实际值",
      "项目完成指标值",
      "实际完成值（B）",
      "2022年实际完成值",
      "实际完成情况",
    ],
  ],
  ["reportedScore", ["得分", "自评得分", "自评分", "指标得分(分)", "单位自评得分", "实际得分"]],
  [
    "deviationNote",
    [
      "偏差原因分析及改进措施",
      "未完成原因分析",
      "未完成原因及拟采取的改进措施",
      "扣分原因",
      "说明",
      "备注",
      "原因分析",
    ],
  ],
  ["criterion", ["评分标准", "评分细则", "指标赋分规则", "计分方法", "扣分标准"]],
];

const wordOf: Readonly<Record<Field, CellValue>> = {
  target: "≥5个",
  actual: "6个",
  points: 10,
  reportedScore: 9,
  deviationNote: "因雨延期",
  criterion: "每少一个扣1分",
};

describe.each(synonyms)("the column of %s", (field, words) => {
  test.each(words)("is found under %s", (word) => {
    const fields = (Object.keys(wordOf) as Field[]).filter((other) => other !== field).slice(0, 4);
    const names: Readonly<Record<Field, string>> = {
      target: "年度指标值",
      actual: "实际完成值",
      points: "分值",
      reportedScore: "得分",
      deviationNote: "偏差原因",
      criterion: "评分标准",
    };
    const [row] = indicatorsOf([
      ["三级指标", word, ...fields.map((other) => names[other])],
      ["改造小区", wordOf[field], ...fields.map((other) => wordOf[other])],
    ]);
    for (const each of [field, ...fields])
      expect([each, row?.[each]?.text]).toEqual([each, String(wordOf[each])]);
  });
});

describe("level names", () => {
  const expected = [
    ["产出指标", "数量指标", "改造面积"],
    ["产出指标", "数量指标", "改造户数"],
    ["产出指标", "质量指标", "合格率"],
    ["效益指标", "社会效益", "受益人数"],
  ];
  const rest = [1, 1, 10, 10];
  test.each<readonly [string, Rows, GridOptions]>([
    ["repeated", expected.map((path) => [...path, ...rest]), {}],
    [
      "blank below the first",
      [
        ["产出指标", "数量指标", "改造面积", ...rest],
        ["", "", "改造户数", ...rest],
        ["", "质量指标", "合格率", ...rest],
        ["效益指标", "社会效益", "受益人数", ...rest],
      ],
      {},
    ],
    [
      "merged",
      [
        ["产出指标", "数量指标", "改造面积", ...rest],
        ["", "", "改造户数", ...rest],
        ["", "质量指标", "合格率", ...rest],
        ["效益指标", "社会效益", "受益人数", ...rest],
      ],
      { merges: ["A2:A4", "B2:B3"] },
    ],
  ])("%s", (_, rows, options) => {
    expect(indicatorsOf([header, ...rows], options).map(({ path }) => path)).toEqual(expected);
  });

  test("point to the cell that holds them", () => {
    const [, second] = indicatorsOf(
      [header, households, ["", "", "改造面积", 14.05, 14.05, 10, 10, ""]],
      { merges: ["A2:A3", "B2:B3"] }
    );
    expect(second?.pathCells.map((cell) => cell?.address)).toEqual(["A2", "B2", "C3"]);
  });

  test("a new first level does not take over the old second", () => {
    const [, second] = indicatorsOf([
      header,
      households,
      ["满意度指标", "", "居民满意度", "90%", "95%", 10, 10, ""],
    ]);
    expect(second?.path).toEqual(["满意度指标", "", "居民满意度"]);
  });

  test.each<readonly [string, readonly string[], readonly (string | null)[]]>([
    ["指标名称 alone", ["指标名称"], [null, null, "甲"]],
    ["two levels and 指标名称", ["一级指标", "二级指标", "指标名称"], ["甲", "乙", "丙"]],
    ["two levels", ["一级指标", "二级指标"], ["甲", "乙", null]],
    ["three levels", ["一级指标", "二级指标", "三级指标"], ["甲", "乙", "丙"]],
    ["four levels", ["一级指标", "二级指标", "三级指标", "四级指标"], ["乙", "丙", "丁"]],
    ["a number column before", ["序号", "一级指标", "二级指标", "三级指标"], ["乙", "丙", "丁"]],
  ])("of %s", (_, levels, path) => {
    const names = ["甲", "乙", "丙", "丁"].slice(0, levels.length);
    const [row] = indicatorsOf([
      [...levels, "指标值", "完成值", "分值", "得分"],
      [...names, 5, 5, 10, 10],
    ]);
    expect(row?.path).toEqual(path);
  });

  test("a heading over the whole width is the first level where there is no column", () => {
    const rows = [
      ["指标名称", "目标值", "完成值", "分值", "得分"],
      ["一、产出指标（50分）"],
      ["改造户数", 1873, 1873, 10, 10],
      ["二、效益指标"],
      ["受益人数", 5, 5, 10, 10],
    ];
    const paths = indicatorsOf(rows, { merges: ["A2:E2", "A4:E4"] }).map(({ path }) => path);
    expect(paths).toEqual([
      ["一、产出指标（50分）", null, "改造户数"],
      ["二、效益指标", null, "受益人数"],
    ]);
  });
});

describe("headers", () => {
  test("are found under title lines and beside a merged side label", () => {
    const rows = [
      ["某县项目支出绩效自评表"],
      ["（2023年度）"],
      [],
      ["绩效指标", ...header],
      ["", ...households],
    ];
    expect(
      indicatorsOf(rows, { merges: ["A1:I1", "A2:I2", "A4:A5"] }).map(({ path }) => path)
    ).toEqual([["产出指标", "数量指标", "改造户数"]]);
  });

  test("of two rows join sign, value and unit under 年度指标值", () => {
    const rows = [
      ["一级指标", "二级指标", "三级指标", "年度指标值", "", "", "实际完成值", "分值", "得分"],
      ["", "", "", "指标性质", "指标值", "度量单位", "", "", ""],
      ["产出指标", "数量指标", "受助人数", "≧", 735, "人次", 735, 10, 10],
    ];
    const merged = ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:G2", "H1:H2", "I1:I2"];
    for (const merges of [merged, ["D1:F1"], []]) {
      const [row] = indicatorsOf(rows, { merges });
      expect(row?.target).toMatchObject({
        text: "≧735人次",
        value: { comparator: ">=", unit: "人次" },
      });
      expect(row?.target?.cells.map(({ address }) => address)).toEqual(["E3", "D3", "F3"]);
      expect(row?.actual?.text).toBe("735");
      expect(row?.points?.text).toBe("10");
    }
  });

  test("over three columns without words of their own are joined", () => {
    const rows = [
      ["三级指标", "年度指标值", "", "", "实际完成值", "分值", "得分"],
      ["受助人数", "≥", 735, "人次", 735, 10, 10],
    ];
    expect(indicatorsOf(rows, { merges: ["B1:D1"] })[0]?.target?.text).toBe("≥735人次");
  });

  test("repeated on a later page are no row", () => {
    expect(indicatorsOf([header, households, header, households])).toHaveLength(2);
  });

  test("自评得分 beats 复核得分 on either side", () => {
    for (const order of [
      ["自评得分", "复核得分"],
      ["复核得分", "自评得分"],
    ]) {
      const scores = order.map((word) => (word === "自评得分" ? 9 : 7));
      const [row] = indicatorsOf([
        ["三级指标", "指标值", "完成值", "分值", ...order],
        ["甲", 5, 5, 10, ...scores],
      ]);
      expect(row?.reportedScore?.text).toBe("9");
    }
  });

  test("of one role twice keep the better word and say so", () => {
    const rows = [
      ["三级指标", "指标值", "完成值", "权重", "分值", "得分"],
      ["甲", 5, 5, 0.5, 10, 10],
    ];
    expect(indicatorsOf(rows)[0]?.points?.text).toBe("10");
    expect(read(rows).findings.find(({ code }) => code === "column-duplicate")?.values).toEqual({
      used: "分值",
      unused: "权重",
    });
  });

  test("of the older framework take the points beside the third level", () => {
    const rows = [
      ["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "评分标准", "得分"],
      ["项目决策", 20, "项目目标", 4, "目标内容", 4, "明确", 3],
      ["", "", "决策过程", 8, "决策依据", 3, "符合", 3],
      ["", "", "", "", "决策程序", 5, "符合", 5],
    ];
    expect(indicatorsOf(rows).map(({ points }) => points?.text)).toEqual(["4", "3", "5"]);
    expect(codesOf(rows)).not.toContain("column-duplicate");
  });

  test("without words are told by content", () => {
    const rows = [
      ["三级指标", "", "年度指标值", "实际完成值", "", "得分"],
      ["甲", "≥", 5, 6, 60, 60],
      ["乙", "≤", 5, 4, 40, 40],
    ];
    expect(indicatorsOf(rows).map(({ target, points }) => [target?.text, points?.text])).toEqual([
      ["≥5", "60"],
      ["≤5", "40"],
    ]);
    expect(codesOf(rows).filter((code) => code === "column-by-content")).toHaveLength(2);
  });
});

describe("rows that are no indicators", () => {
  test("are sub-totals, totals, notes and blank rows", () => {
    const rows = [
      header,
      households,
      ["小计", "", "", "", "", 10, 10, ""],
      ["效益指标", "社会效益", "受益人数", 5, 5, 90, 85, ""],
      ["效益指标合计", "", "", "", "", 90, 85, ""],
      [],
      ["总分", "", "", "", "", 100, 95, ""],
      ["注：得分不得超过分值。"],
      ["填表人：", "甲", "", "", "", "联系电话", 123, ""],
    ];
    const { indicators, reportedTotal } = read(rows);
    expect(indicators.map(({ path }) => path[2])).toEqual(["改造户数", "受益人数"]);
    expect([
      reportedTotal?.points?.value.toNumber(),
      reportedTotal?.score?.value.toNumber(),
    ]).toEqual([100, 95]);
  });

  test.each(["总分", "合计", "总计", "总分：", "合 计", "自评总分", "总得分"])(
    "a total row called %s",
    (word) => {
      expect(
        read([header, households, [word, "", "", "", "", 100, 95, ""]], {
          merges: ["A3:E3"],
        }).reportedTotal?.score?.value.toNumber()
      ).toBe(95);
    }
  );

  test("a total row merged otherwise gives its last numbers", () => {
    const { reportedTotal } = read([header, households, ["总分", "", 100, 95]], {
      merges: ["A3:B3"],
    });
    expect([reportedTotal?.points?.text, reportedTotal?.score?.text]).toEqual(["100", "95"]);
  });
});

test("a line with score and grade in words under the total keeps the total and gives the grade", () => {
  const { reportedTotal, reportedGrade } = read([
    header,
    households,
    ["合计", "", "", "", "", 100, 95, ""],
    ["自评得分：95分   自评等级：优"],
  ]);
  expect(reportedTotal?.points?.text).toBe("100");
  expect(reportedGrade?.value).toBe("优");
});

describe("unused slots", () => {
  test.each(["指标2：", "指标2:", "指标3", "……", "...", "/", "指标1：/", "—", ""])(
    "%s is a placeholder",
    (name) => {
      expect(
        indicatorsOf([header, ["产出指标", "数量指标", name, "", "", "", "", ""]]).map(
          ({ placeholder }) => placeholder
        )
      ).toEqual([true]);
    }
  );

  test.each(["指标1：改造户数", "指标体系完整性", "3", "0-6岁儿童管理"])(
    "%s with points is none",
    (name) => {
      expect(
        indicatorsOf([header, ["产出指标", "数量指标", name, "", "", 10, 10, ""]])[0]?.placeholder
      ).toBe(name === "3");
    }
  );

  test("a slot name with a target is a real row", () => {
    expect(
      indicatorsOf([header, ["产出指标", "数量指标", "指标1：", "≥5", "6", 10, 10, ""]])[0]
        ?.placeholder
    ).toBe(false);
  });
});

describe("points and scores", () => {
  const pointsOf = (
    value: CellValue,
    format = "General",
    word = "分值"
  ): readonly [string | null, readonly string[]] => {
    const { indicators, findings } = read(
      [
        ["三级指标", "指标值", "完成值", word, "得分"],
        ["甲", 5, 5, value, 1],
      ],
      { formats: { D2: format } }
    );
    return [
      indicators[0]?.points?.value?.toString() ?? null,
      findings.map(({ code }) => code).filter((code) => code !== "project-name-missing"),
    ];
  };

  test.each<readonly [CellValue, string, string]>([
    [10, "General", "10"],
    ["10", "General", "10"],
    ["10分", "General", "10"],
    ["１０", "General", "10"],
    ["10%", "General", "10"],
    [0.1, "0%", "10"],
    [9.7, "0.0", "9.7"],
    [0.1 + 0.2, "General", "0.3"],
    ["7.5 分", "General", "7.5"],
  ])("%j under %s are %s", (value, format, points) => {
    expect(pointsOf(value, format)).toEqual([points, []]);
  });

  test.each(["/", "-", "—", "——", ""])("%j is none, silently", (value) => {
    expect(pointsOf(value)).toEqual([null, []]);
  });

  test.each([
    ["十分", "points-unreadable"],
    ["abc", "points-unreadable"],
    ["#DIV/0!", "cell-error"],
  ] as const)("%s is none, with a finding", (value, code) => {
    expect(pointsOf(value)).toEqual([null, [code]]);
  });

  test("weights that add up to 1 are taken times 100, with a notice", () => {
    const rows = [
      ["三级指标", "指标值", "完成值", "权重", "得分"],
      ["甲", 5, 5, 0.5, 50],
      ["乙", 5, 5, 0.3, 30],
      ["丙", 5, 5, 0.2, 20],
    ];
    expect(indicatorsOf(rows).map(({ points }) => points?.value?.toNumber())).toEqual([50, 30, 20]);
    expect(codesOf(rows)).toContain("points-scaled");
  });

  test("a score merged over rows counts once and is named", () => {
    const { indicators, findings } = read(
      [header, households, ["", "", "改造面积", 14, 14, 10, "", ""]],
      { merges: ["G2:G3"] }
    );
    expect(indicators.map(({ reportedScore }) => reportedScore?.value?.toNumber() ?? null)).toEqual(
      [10, null]
    );
    expect(findings.find(({ code }) => code === "score-merged")).toMatchObject({
      cells: [{ sheet: "指标", address: "G2" }],
      values: { text: "10", rows: "2" },
    });
  });

  test("a score from a formula is marked", () => {
    const rows = [header, households];
    expect(indicatorsOf(rows, { formulas: { G2: "=F2*E2/D2" } })[0]?.reportedByFormula).toBe(true);
    expect(indicatorsOf(rows)[0]?.reportedByFormula).toBe(false);
  });
});

describe("cells with number formats", () => {
  const targetOf = (value: CellValue, format: string): Indicator["target"] | undefined =>
    indicatorsOf(
      [
        ["三级指标", "指标值", "完成值", "分值", "得分"],
        ["甲", value, "", 10, 10],
      ],
      { formats: { B2: format } }
    )[0]?.target;

  test("a percent cell is a number of percent, exact behind its format", () => {
    expect(targetOf(0.973, "0.0%")).toMatchObject({
      text: "97.3%",
      value: { kind: "number", unit: "%" },
    });
    const exact = targetOf(0.97345, "0%")?.value;
    expect(exact?.kind === "number" && exact.magnitude.toString()).toBe("97.345");
  });

  test("a date cell is a date as far as its format shows", () => {
    expect(targetOf(44561, "yyyy/m/d")?.value).toEqual({
      kind: "date",
      from: null,
      to: { year: 2021, month: 12, day: 31 },
    });
    expect(targetOf(44561, 'yyyy"年"m"月"')).toMatchObject({
      text: "2021年12月",
      value: { to: { year: 2021, month: 12, day: null } },
    });
  });

  test("a unit in the format is the unit", () => {
    expect(targetOf(1873, '0"户"')).toMatchObject({
      text: "1873户",
      value: { kind: "number", unit: "户" },
    });
    expect(targetOf(1873, "#,##0")).toMatchObject({
      text: "1,873",
      value: { kind: "number", unit: "" },
    });
  });

  test("a bare 2018.1 is a number, not October", () => {
    expect(targetOf(2018.1, "General")?.value.kind).toBe("number");
  });
});

describe("fields", () => {
  test("that the table has no column for are null, blank cells have no text", () => {
    const [row] = indicatorsOf([
      ["三级指标", "指标值", "分值"],
      ["甲", "", 10],
    ]);
    expect(row?.actual).toBeNull();
    expect(row?.reportedScore).toBeNull();
    expect(row?.target).toEqual({
      value: { kind: "blank" },
      text: "",
      cells: [{ sheet: "指标", address: "B2" }],
    });
  });

  test("否 wanted and 否 done is met", () => {
    const [row] = indicatorsOf([
      ["三级指标", "指标值", "完成值", "分值"],
      ["是否超支", "否", "否", 10],
    ]);
    expect(row?.actual?.value).toEqual({ kind: "phrase", outcome: "met" });
  });

  test("that cannot be read are named with their cell", () => {
    const { findings } = read([
      header,
      ["产出指标", "数量指标", "改造户数", "12..5", "#N/A", 10, "优", ""],
    ]);
    const named = findings.map(({ code, cells }) => [code, cells[0]?.address]);
    expect(named).toEqual(
      expect.arrayContaining([
        ["target-unreadable", "D2"],
        ["cell-error", "E2"],
        ["score-unreadable", "G2"],
      ])
    );
  });
});

describe("sheets", () => {
  test("without any table are named", () => {
    const { findings } = readEvaluation([gridOf("甲", [["无关"]]), gridOf("乙", [])]);
    expect(findings.find(({ code }) => code === "no-indicator-table")?.values.sheets).toBe(
      "甲、乙"
    );
  });

  test("with a header only are named", () => {
    expect(codesOf([header])).toContain("no-indicators");
  });

  test("that are hidden are not read", () => {
    expect(
      readEvaluation([gridOf("藏", [header, households], { hidden: true })]).indicators
    ).toEqual([]);
  });

  test("with a second form are left out and named", () => {
    const small = gridOf("简表", [
      ["三级指标", "指标值", "完成值"],
      ["甲", 1, 1],
    ]);
    const { indicators, findings } = readEvaluation([
      small,
      gridOf("自评表", [header, households]),
    ]);
    expect(indicators.map(({ path }) => path[2])).toEqual(["改造户数"]);
    expect(findings.find(({ code }) => code === "lesser-forms")?.values).toEqual({
      used: "自评表",
      others: "简表",
    });
  });

  test("that begin elsewhere than at A1 keep their addresses", () => {
    const shifted = { ...gridOf("表", [header, households]), rowIndex: 4, columnIndex: 27 };
    expect(readEvaluation([shifted]).indicators[0]?.reportedScore?.cells).toEqual([
      { sheet: "表", address: "AH6" },
    ]);
  });
});
