import { readEvaluation } from "../../src/reading/read-evaluation";
import { findForms } from "./find-forms";
import type { CellValue, SheetGrid } from "../../src/reading/grid/sheet-grid";
import type { Evaluation } from "../../src/evaluation/evaluation";
import { optionLabel } from "../../src/strings/questions";
import { gridOf } from "./grid-of";

type Rows = readonly (readonly CellValue[])[];

interface Blanks {
  readonly year?: string;
  readonly name?: string;
  readonly unit?: string;
  readonly amounts?: readonly CellValue[];
}

const project = "农村饮水安全巩固提升工程";

/** The official form: 500 / 480 / 456, the score of the rate typed as 9.5, 97.5 in all. */
function form({
  year = "（2023年度）",
  name = project,
  unit = "某县供水总站",
  amounts = [500, 480, 456],
}: Blanks = {}): Rows {
  return [
    ["项目支出绩效自评表"],
    [year],
    ["项目名称", name],
    ["主管部门", "某县水利局", "", "实施单位", unit],
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", ...amounts, 10, "95%", 9.5],
    ["年度总体目标", "预期目标", "改善2.4万人饮水条件。"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ["产出指标", "数量指标", "新建供水管网长度", "≥32公里", "32.6公里", 50, 50, ""],
    ["效益指标", "社会效益指标", "受益农村人口", "≥2.4万人", "2.28万人", 30, 28, "两个村民组未通水。"],
    ["满意度指标", "服务对象满意度指标", "受益群众满意度", "≥90%", "92%", 10, 10, ""],
    ["总分", "", "", "", "", 100, 97.5],
  ]; // prettier-ignore
}

function facts({ project: { name, year, unit, department }, budget, reportedTotal }: Evaluation): unknown[] {
  return [
    ...[name, year, unit, department].map((fact) => fact?.value ?? null),
    ...[budget?.initial, budget?.fullYear, budget?.executed].map((money) => money?.value.toNumber() ?? null),
    reportedTotal?.score?.value.toNumber() ?? null,
  ];
} // prettier-ignore

const own = [project, "2023", "某县供水总站", "某县水利局", 500, 480, 456, 97.5];
const blankUnit = own.map((fact) => (fact === "某县供水总站" ? null : fact));
const blankAmounts = own.map((fact) =>
  fact === 500 || fact === 480 || fact === 456 ? null : fact
);

const cover: Rows = [
  ["项目支出绩效自评材料"],
  [`项目名称：${project}`],
  ["编制单位：某县财政评审中心"],
  ["二〇二四年三月"],
];
const contracts: Rows = [
  ["合同台账"],
  ["序号", "项目名称", "合同名称", "合同金额", "实施单位", "主管部门", "年度"],
  [1, "某镇集镇改造", "施工合同", 300, "某建筑公司", "某县住建局", "2021年"],
  [2, "某镇污水处理", "监理合同", 12, "某监理公司", "某县住建局", "2021年"],
];
const accounts: Rows = [["", "年初预算数", "全年预算数", "全年执行数"], ["合计", 4200, 4150, 4040], ["财政拨款", 4200, 4150, 4040]]; // prettier-ignore
const units: Rows = [["序号", "单位", "预算数", "执行数"], [1, "甲乡", 26000, 23800], [2, "乙乡", 24690, 21024], ["", "合计", 50690, 44824]]; // prettier-ignore
const otherProjects: Rows = [["项目名称", "项目单位", "预算数", "执行数"], ["某路改造", "交通局", 900, 870], ["某校扩建", "教育局", 700, 650]]; // prettier-ignore

describe.each([
  ["a cover", "封面", cover],
  ["a cover under a sheet's first name", "Sheet2", cover],
  ["a list of contracts", "合同台账", contracts],
  ["a list of contracts without a telling name", "Sheet3", contracts],
  ["the department's accounts", "决算总表", accounts],
  ["the department's accounts without a telling name", "Sheet1", accounts],
  ["a list of units", "各单位", units],
  ["a list of other projects", "项目库", otherProjects],
])("beside %s", (_, name, rows) => {
  test.each([
    ["whole", {}, own],
    ["without its unit", { unit: "" }, blankUnit],
    ["without its amounts", { amounts: ["", "", ""] }, blankAmounts],
  ])("a form %s gives its own facts and no others, whatever the order", (__, blanks, expected) => {
    const sheets = [gridOf("自评表", form(blanks)), gridOf(name, rows)];
    for (const grids of [sheets, [...sheets].reverse()]) {
      const evaluation = readEvaluation(grids);
      expect(facts(evaluation)).toEqual(expected);
      expect(facts(readEvaluation(grids, { form: "自评表" }))).toEqual(expected);
      expect(evaluation.recognition.sheets).toEqual(["自评表"]);
      expect([evaluation.facts, evaluation.subprojects]).toEqual([[], []]);
    }
  });

  test("the form's 基础数据表 gives the facts, whatever the order", () => {
    const data = gridOf("基础数据表", [
      ["项目名称", project, "", "评价年度", 2023],
      ["实施单位", "某县供水总站", "", "主管部门", "某县水利局"],
      ["年初预算数（万元）", 500, "", "全年预算数（万元）", 480],
      ["全年执行数（万元）", 456],
    ]);
    const indicators = gridOf("绩效评价指标体系", form().slice(7));
    const other = gridOf(name, rows);
    for (const grids of [
      [other, data, indicators],
      [indicators, data, other],
      [data, other, indicators],
    ])
      // prettier-ignore
      expect(facts(readEvaluation(grids))).toEqual(own);
  });
});

describe("the sheet called just 基础数据表", () => {
  test("comes before one with a like name", () => {
    const data = (unit: string): Rows => [["项目名称", project], ["实施单位", unit], ["全年预算数（万元）", unit.length]]; // prettier-ignore
    const grids = [gridOf("基础数据（去年底）", data("旧单位")), gridOf("基础数据表", data("供水总站")), gridOf("指标", form().slice(7))]; // prettier-ignore
    const { project: read, budget } = readEvaluation(grids);
    expect([read.unit?.value, budget?.fullYear?.value.toNumber()]).toEqual([
      "供水总站",
      "供水总站".length,
    ]);
  });

  test("is not read for another project: said with its cell, and asked", () => {
    const grids = [
      gridOf("基础数据表", [["项目名称", "河道治理"], ["年初预算数（万元）", 212, "", "全年预算数（万元）", 212]]),
      gridOf("自评表", form({ amounts: ["", "", ""] })),
    ]; // prettier-ignore
    const evaluation = readEvaluation(grids);
    expect(facts(evaluation)).toEqual(blankAmounts);
    expect(evaluation.findings.map(({ code, cells }) => [code, cells])).toContainEqual(["sheet-other-project", [{ sheet: "基础数据表", address: "B1" }]]); // prettier-ignore
    expect(evaluation.recognition.questions.map(({ id }) => id)).toEqual(["sheet:基础数据表"]);
  });

  test("is not read for another year: said with its cell, and asked", () => {
    const grids = [
      gridOf("基础数据表", [["项目名称", project], ["评价年度", 2022], ["年初预算数（万元）", 212, "", "全年预算数（万元）", 212]]),
      gridOf("自评表", form({ amounts: ["", "", ""] })),
    ]; // prettier-ignore
    const evaluation = readEvaluation(grids);
    expect(facts(evaluation)).toEqual(blankAmounts);
    expect(evaluation.findings.map(({ code, cells }) => [code, cells])).toContainEqual(["sheet-other-year", [{ sheet: "基础数据表", address: "B2" }]]); // prettier-ignore
  });

  test("comes before last year's of the same layout", () => {
    const data = (amount: number): Rows => [["项目名称", project], ["全年预算数（万元）", amount], ["全年执行数（万元）", amount]]; // prettier-ignore
    const sheets = [gridOf("2022基础数据表", data(455)), gridOf("基础数据表", data(456)), gridOf("指标", form().slice(7))]; // prettier-ignore
    for (const grids of [sheets, [...sheets].reverse()]) {
      const { budget, findings } = readEvaluation(grids);
      expect(budget?.executed?.value.toNumber()).toBe(456);
      expect(findings.map(({ code }) => code)).not.toContain("budget-conflict");
    }
  });
});

describe("a sentence is no label's value", () => {
  const paragraph = `项目名称：${project}。项目年初预算500万元，全年预算480万元，由某县供水总站实施。`;
  const duties = "实施单位：某县供水总站负责具体实施，主管部门：某县水利局负责监督。";

  test.each([["the project's", paragraph], ["the unit's", duties], ["a note's", "1.项目名称：与批复一致；实施单位：填写全称。"]])(
    "%s, above the form that gives the names",
    (_, text) => {
      const grids = [gridOf("自评表", [[text], ...form()])];
      const evaluation = readEvaluation(grids);
      expect(facts(evaluation)).toEqual(own);
      expect(evaluation.findings.map(({ code }) => code)).not.toContain("value-is-prose");
    }
  ); // prettier-ignore

  test("is named with its cell where nothing else gives the name", () => {
    const grids = [gridOf("自评表", [[paragraph], ...form({ name: "" })])];
    const { project: read, findings } = readEvaluation(grids);
    expect(read.name).toBeNull();
    expect(findings.find(({ code }) => code === "value-is-prose")?.cells).toEqual([{ sheet: "自评表", address: "A1" }]); // prettier-ignore
  });

  test.each(["某县供水总站（某县二次供水公司）", "某市第一中学、第二中学", "县委组织部负责人办公室"])("%s is a name", (unit) => {
    expect(readEvaluation([gridOf("自评表", form({ unit }))]).project.unit?.value).toBe(unit);
  }); // prettier-ignore
});

describe("the year", () => {
  const yearOf = (rows: Rows, sheet = "自评表"): Evaluation =>
    readEvaluation([gridOf(sheet, rows)]);
  const notice =
    "根据《项目支出绩效评价管理办法》（财预〔2020〕10号）和县财政局要求，开展绩效自评。";

  test.each([
    ["far under a sentence that names a regulation", [[notice], ...Array.from({ length: 9 }, (): string[] => []), ...form()]],
    ["under a title with a document's number", [["绩效自评表（财预〔2020〕10号附件1）"], ...form()]],
    ["under a sentence of two lines", [["为落实2021年绩效自评部署，"], ["按照2022年工作安排填报。"], ...form()]],
  ])("%s is the form's", (_, rows) => {
    expect(yearOf(rows).project.year?.value).toBe("2023");
  }); // prettier-ignore

  test.each(["（2022—2023年度）", "2022-2023年", "（2022年至2023年度）"])("%s is none, and named with its cell", (year) => {
    const { project: read, findings } = yearOf(form({ year }));
    expect(read.year).toBeNull();
    expect(findings.map(({ code, cells }) => [code, cells])).toEqual([["year-unreadable", [{ sheet: "自评表", address: "A2" }]]]);
  }); // prettier-ignore

  test.each(["2024年自评表", "自评2022", "2021年度（定稿）"])("differs from the sheet's name %s: said", (sheet) => {
    const { project: read, findings } = yearOf(form(), sheet);
    expect(read.year?.value).toBe("2023");
    expect(findings.map(({ code, cells }) => [code, cells])).toEqual([["year-differs-from-sheet-name", [{ sheet, address: "A2" }]]]);
  }); // prettier-ignore

  test("of the form's own sheet comes before a label's on its 基础数据表", () => {
    const grids = [gridOf("基础数据表", [["评价年度", 2022]]), gridOf("自评表", [["（2023年度）"], ...form().slice(7)])]; // prettier-ignore
    const { project: read, findings } = readEvaluation(grids);
    expect(read.year?.value).toBe("2023");
    expect(findings.map(({ code }) => code)).toContain("sheets-disagree");
  });
});

describe("which form is read", () => {
  const sample = form({ name: "××项目", year: "（20××年度）", unit: "××单位" });
  const read = (...grids: readonly SheetGrid[]): Evaluation => readEvaluation(grids);

  test.each([
    ["a filled sample by its project", "Sheet1", sample],
    ["a filled sample by its sheet's name", "填报说明", form({ name: "农村公路养护" })],
    ["a filled sample by its title", "Sheet1", [["项目支出绩效自评表（样表）"], ...form().slice(1)]],
    ["last year's", "Sheet1", form({ year: "（2022年度）" })],
    ["last year's by its sheet's name", "2022年", form({ year: "" })],
    ["one called last year's", "上年自评表", form({ year: "" })],
    ["a monitoring sheet", "1-7月监控", form()],
    ["one without results", "Sheet1", form().map((row) => row.map((cell, column) => (column === 4 || column === 6 ? "" : cell)))],
  ])("never %s, on whichever side it stands", (_, name, rows) => {
    const mine = gridOf("自评表", form().map((row) => row.slice(0, 7)));
    for (const grids of [[gridOf(name, rows), mine], [mine, gridOf(name, rows)]]) {
      const { recognition } = read(...grids);
      expect(recognition.form).toBe("自评表");
      expect(recognition.questions).toEqual([]);
    }
  }); // prettier-ignore

  test("is asked of two of one year; the options name sheet, project and year", () => {
    const { recognition, findings } = read(gridOf("甲", form()), gridOf("乙", form({ name: "河道治理" })));
    const [question] = recognition.questions;
    expect(findings.map(({ code }) => code)).toEqual(["other-indicator-tables"]);
    expect(question?.options.map((option) => optionLabel(question, option, "zh-CN"))).toEqual([`${project}，2023年度（甲）`, "河道治理，2023年度（乙）"]);
  }); // prettier-ignore

  test("is asked of a draft and the final form, the draft second", () => {
    const { recognition } = read(
      gridOf("自评表（初稿）", form()),
      gridOf("自评表（定稿）", form())
    );
    expect(recognition.form).toBe("自评表（定稿）");
    expect(recognition.questions.map(({ kind }) => kind)).toEqual(["form"]);
  });

  test("a lesser one is named, and can be chosen", () => {
    const grids = [gridOf("2022", form({ year: "（2022年度）" })), gridOf("2023", form())];
    expect(read(...grids).findings.map(({ code, severity, values }) => [code, severity, values])).toEqual([["lesser-forms", "notice", { used: "2023", others: "2022" }]]);
    expect(readEvaluation(grids, { form: "2022" }).project.year?.value).toBe("2022");
    expect(findForms(grids).map(({ standing, year }) => [standing, year?.value])).toEqual([["older", "2022"], ["current", "2023"]]);
  }); // prettier-ignore
});

describe("on the form's own sheet", () => {
  const width = 8;
  const beside = (rows: Rows, gap = 1): Rows =>
    form().map((row, index) => {
      const cells = rows[index];
      return cells ? [...row, ...Array.from({ length: width - row.length + gap }, () => ""), ...cells] : row;
    }); // prettier-ignore

  test.each([
    [
      "payments",
      [["支付明细"], ["日期", "收款单位", "金额"], ["5月", "某公司", 300], ["6月", "某公司", 156]],
    ],
    [
      "contacts",
      [["联系方式"], ["单位名称", "某县财政局"], ["主管单位", "某县人民政府"], ["联系人", "王某"]],
    ],
    [
      "last year's figures",
      [["上年数"], ["年初预算数", 460], ["全年预算数", 450], ["自评总分", 93]],
    ],
  ])("%s to its right give nothing", (_, rows) => {
    for (const gap of [1, 3]) {
      const evaluation = readEvaluation([gridOf("自评表", beside(rows, gap))]);
      expect(facts(evaluation)).toEqual(own);
      expect([evaluation.facts, evaluation.indicators.length, evaluation.reportedGrade]).toEqual([[], 3, null]); // prettier-ignore
    }
  });

  test.each([
    ["numbers down from its first row", (row: number) => row * 3.5],
    ["a number beside its header", (row: number) => (row === 8 ? 8 : "")],
    ["a number beside its funds", (row: number) => (row === 5 ? 456 : "")],
  ])("%s, reckoned behind a blank column, change nothing", (_, reckoned) => {
    for (const gap of [1, 3]) {
      const rows = form().map((__, row) => [reckoned(row)]);
      const evaluation = readEvaluation([gridOf("自评表", beside(rows, gap))]);
      expect(facts(evaluation)).toEqual(own);
      expect(evaluation.findings).toEqual(readEvaluation([gridOf("自评表", form())]).findings);
    }
  });

  test.each([
    [
      "tallies",
      [[], ["问卷题目", "很满意", "满意", "合计"], ["水质", 61, 32, 93], ["合计", 61, 32, 93]],
    ],
    [
      "payments without a blank row",
      [
        ["序号", "收款单位", "摘要", "金额"],
        [1, "某公司", "进度款", 300],
        [2, "某公司", "尾款", 156],
      ],
    ],
    [
      "contracts",
      [
        [],
        [],
        ["合同名称", "项目名称", "实施单位", "合同金额"],
        ["施工", "某镇改造", "某公司", 300],
        ["监理", "某镇改造", "某公司", 9],
      ],
    ],
    [
      "the reviewer's opinion",
      [
        ["财政部门审核意见", "建议95.2分。"],
        ["复核得分", 95.2, "复核等级", "良"],
        ["填报日期：2024年2月20日"],
      ],
    ],
  ])("%s below it give nothing", (_, rows) => {
    const evaluation = readEvaluation([gridOf("自评表", [...form(), ...rows])]);
    expect(facts(evaluation)).toEqual(own);
    expect([evaluation.facts, evaluation.subprojects, evaluation.indicators.length]).toEqual([[], [], 3]); // prettier-ignore
  });

  test("another paper above it gives nothing", () => {
    const above: Rows = [
      ["项目库"],
      ["项目名称", "金额"],
      ["某路改造", 900],
      ["某校扩建", 700],
      [],
    ];
    expect(facts(readEvaluation([gridOf("自评表", [...above, ...form()])]))).toEqual(own);
  });

  test("the two halves of a 基础数据表 stay together over a blank column", () => {
    const data = gridOf("基础数据表", [
      ["项目名称", project, "", "评价年度", 2023],
      ["实施单位", "某县供水总站", "", "主管部门", "某县水利局"],
      ["年初预算数（万元）", 500, "", "全年预算数（万元）", 480],
      ["全年执行数（万元）", 456, "", "截止日期", "2023年12月31日"],
    ]);
    expect(facts(readEvaluation([data, gridOf("指标", form().slice(7))]))).toEqual(own);
  });
});
