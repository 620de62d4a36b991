import { findForms } from "../find-forms";
import { readEvaluation } from "../../../src/reading/read-evaluation";
import type { CellValue, SheetGrid } from "../../../src/reading/grid/sheet-grid";
import { optionLabel, questionSentence } from "../../../src/strings/questions";
import { gridOf } from "../grid-of";

type Rows = readonly (readonly CellValue[])[];

const header = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
const table = (name: string, score: CellValue = 90): Rows => [
  header,
  ["产出指标", "数量指标", name, 100, 95, 100, score],
];
const form = (project: string, score?: CellValue): Rows => [
  ["项目支出绩效自评表"],
  ["项目名称", project],
  ["", "年初预算数", "全年预算数", "全年执行数"],
  ["年度资金总额（万元）", project.length, project.length, project.length],
  ...table(`${project}数量`, score),
  ["总分", "", "", "", "", 100, score ?? 90],
];
const codesOf = (grids: readonly SheetGrid[], id: string): readonly string[] =>
  readEvaluation(grids, { form: id }).findings.map(({ code }) => code);

describe("which form is read", () => {
  const grids = [gridOf("甲", form("道路养护")), gridOf("乙", form("桥梁维修工程"))];

  test("is asked and said where there are several", () => {
    const { recognition, findings, project } = readEvaluation(grids);
    expect(project.name?.value).toBe("道路养护");
    expect(findings.map(({ code, values }) => [code, values])).toEqual([
      ["other-indicator-tables", { used: "甲", others: "乙" }],
    ]);
    const [question] = recognition.questions;
    expect(question).toMatchObject({ kind: "form", finding: "other-indicator-tables", assumed: "甲" }); // prettier-ignore
    expect(question && questionSentence(question, "zh-CN")).toBe(
      "工作簿中有多张自评表，读取哪一张？"
    );
    expect(question?.options.map((option) => optionLabel(question, option, "zh-CN"))).toEqual(["道路养护（甲）", "桥梁维修工程（乙）"]); // prettier-ignore
    expect(question?.options.map(({ answers }) => answers.form)).toEqual(["甲", "乙"]);
  });

  test("can be answered, and then nothing is asked", () => {
    const { project, recognition, findings } = readEvaluation(grids, { form: "乙" });
    expect(project.name?.value).toBe("桥梁维修工程");
    expect([recognition.questions, findings]).toEqual([[], []]);
  });

  test("a template never is, and is no rival", () => {
    const template = gridOf("模板", [["项目名称", "××项目"], header, ["产出指标", "数量指标", "指标1："]]); // prettier-ignore
    const all = [template, gridOf("甲", form("道路养护"))];
    expect(findForms(all).map(({ id, isTemplate }) => [id, isTemplate])).toEqual([["模板", true], ["甲", false]]); // prettier-ignore
    const { project, recognition, findings } = readEvaluation(all);
    expect(project.name?.value).toBe("道路养护");
    expect([recognition.questions, findings]).toEqual([[], []]);
  });
});

describe("forms one below another", () => {
  test("keep their own budget, goals, total and notes", () => {
    const goals = (text: string): Rows => [["年度目标", text]];
    const rows = [...form("道路养护", 91), ...goals("养护一百公里"), [], ...form("桥梁维修工程", 92), ...goals("维修两座桥")]; // prettier-ignore
    const grids = [gridOf("自评表", rows)];
    const forms = findForms(grids);
    expect(forms.map(({ id, area }) => [id, area.address])).toEqual([
      ["自评表!A1:G9", "A1:G9"],
      ["自评表!A10:G17", "A10:G17"],
    ]);
    const read = forms.map(({ id }) => readEvaluation(grids, { form: id }));
    expect(read.map(({ budget }) => budget?.executed?.value.toNumber())).toEqual([
      "道路养护".length,
      "桥梁维修工程".length,
    ]);
    expect(read.map(({ reportedTotal }) => reportedTotal?.score?.value.toNumber())).toEqual([91, 92]); // prettier-ignore
    expect(read.map(({ narrative }) => narrative.annualGoal.map(({ value }) => value))).toEqual([["养护一百公里"], ["维修两座桥"]]); // prettier-ignore
    expect(read[1]?.reportedTotal?.score?.cells).toEqual([{ sheet: "自评表", address: "G16" }]);
  });

  test.each([
    ["a name", [["项目名称：桥梁维修"]], 4],
    ["a year", [["（2023年度）"], ["项目名称", "桥梁维修"]], 4],
    ["附件2 and a title", [["附件2"], ["某县项目支出绩效自评表"], ["（2023年度）"]], 4],
    ["its header alone", [], 4],
  ])("a form begins at %s", (_, head, row) => {
    const rows = [...table("甲"), ["总分", "", "", "", "", 100, 90], ...head, ...table("乙")];
    expect(findForms([gridOf("表", rows)]).map(({ area }) => area.address)).toEqual([
      `A1:G${row - 1}`,
      `A${row}:G${row + head.length + 1}`,
    ]);
  });

  test("a note and a signature below a table stay with it", () => {
    const tail = [["总分", "", "", "", "", 100, 90], ["注：按实填写。"], ["2.得分不超过分值。"], ["填表人：甲"]]; // prettier-ignore
    const rows = [...table("甲"), ...tail, ["自评表"], ["项目名称", "乙"], ...table("乙")];
    expect(findForms([gridOf("表", rows)])[1]?.area.address).toBe("A7:G10");
  });

  test("ten thousand of them are found in time", () => {
    const rows = Array.from({ length: 10_000 }, () => [
      ["项目名称", "养护"],
      ...table("甲"),
    ]).flat();
    const start = process.cpuUsage();
    expect(findForms([gridOf("表", rows)])).toHaveLength(10_000);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
  });
});

describe("sheets without an indicator table", () => {
  const data = (project: string): Rows => [
    ["项目名称", project],
    ["主管部门", `${project}局`],
  ];
  const forms = [gridOf("甲表", form("道路养护")), gridOf("乙表", form("桥梁维修"))];

  test("belong to every form where they are called its data and name no project", () => {
    const survey = gridOf("基本情况", [
      ["发放问卷", "回收问卷"],
      [100, 98],
    ]);
    const grids = [survey, ...forms];
    expect(findForms(grids).map(({ sheets }) => sheets)).toEqual([["甲表", "基本情况"], ["乙表", "基本情况"]]); // prettier-ignore
    expect(readEvaluation(grids, { form: "乙表" }).survey?.distributed?.value.toNumber()).toBe(100);
  });

  test("are asked about where only their content says that they may be a form's", () => {
    const survey = gridOf("问卷", [
      ["发放问卷", "回收问卷"],
      [100, 98],
    ]);
    const grids = [survey, ...forms];
    const { survey: none, findings, recognition } = readEvaluation(grids, { form: "乙表" });
    expect(none).toBeNull();
    expect(findings.map(({ code, cells, values }) => [code, cells, values])).toEqual([
      [
        "sheet-not-read",
        [
          { sheet: "问卷", address: "A2" },
          { sheet: "问卷", address: "B2" },
        ],
        { sheet: "问卷", labels: "“发放问卷”、“回收问卷”" },
      ],
    ]);
    const [question] = recognition.questions;
    expect(question && questionSentence(question, "zh-CN")).toBe("工作表“问卷”没有读取，它是本项目的基础数据吗？"); // prettier-ignore
    expect(question?.options.map((option) => optionLabel(question, option, "zh-CN"))).toEqual(["不读取", "读取"]); // prettier-ignore
    for (const [option, distributed] of [
      [question?.options[0], undefined],
      [question?.options[1], 100],
    ] as const) {
      // prettier-ignore
      const again = readEvaluation(grids, { form: "乙表", ...option?.answers });
      expect(again.survey?.distributed?.value.toNumber()).toBe(distributed);
      expect([again.findings, again.recognition.questions]).toEqual([[], []]);
    }
  });

  test("are left out and named where they name a project that no form has", () => {
    const grids = [gridOf("基础数据", data("隧道")), ...forms];
    expect(findForms(grids).map(({ sheets }) => sheets)).toEqual([["甲表"], ["乙表"]]);
    expect(codesOf(grids, "甲表")).toEqual(["sheet-other-project"]);
  });

  test("are left out and named where they hold funds of no named project", () => {
    const funds = gridOf("资金情况", [
      ["", "年初预算数", "全年预算数"],
      ["合计（万元）", 7, 8],
    ]);
    expect(codesOf([funds, ...forms], "甲表")).toEqual(["sheet-pairing-unclear"]);
  });

  test("that list several projects belong to none", () => {
    const list = gridOf("项目清单", [
      ["项目名称", "金额"],
      ["道路养护", 3],
      ["桥梁维修", 4],
    ]);
    expect(codesOf([list, ...forms], "乙表")).toEqual([]);
    expect(findForms([list, ...forms]).map(({ sheets }) => sheets)).toEqual([["甲表"], ["乙表"]]);
  });

  test("are left out and named beside a single form, too; a person can have them read", () => {
    const grids = [gridOf("基础数据", data("隧道")), gridOf("自评表", form("道路养护"))];
    expect(findForms(grids).map(({ sheets }) => sheets)).toEqual([["自评表"]]);
    const { findings, recognition } = readEvaluation(grids);
    expect(findings.map(({ code, cells }) => [code, cells])).toEqual([
      ["sheet-other-project", [{ sheet: "基础数据", address: "B1" }]],
    ]);
    const answers = recognition.questions[0]?.options[1]?.answers;
    expect(readEvaluation(grids, answers).project.department?.value).toBe("隧道局");
  });

  test.each(["道路养护项目", "2023年道路养护", "县乡道路养护工程"])(
    "are read where they name it as %s",
    (project) => {
      const grids = [gridOf("基础数据", data(project)), gridOf("自评表", form("道路养护"))];
      expect(findForms(grids).map(({ sheets }) => sheets)).toEqual([["自评表", "基础数据"]]); // prettier-ignore
    }
  );
});

describe("sheets of one form that contradict each other", () => {
  const head = (project: string, year: number, unit: string): Rows => [["项目名称", project], ["年度", year], ["实施单位", unit]]; // prettier-ignore
  const read = (data: Rows, own: Rows): ReturnType<typeof readEvaluation> =>
    readEvaluation([gridOf("基础数据表", data), gridOf("自评表", [...own, ...table("户数")])]);

  test("are named with both cells; the form's own is used", () => {
    const { findings, project } = read(head("旧改", 2023, "某街道"), head("旧 改", 2022, "某镇"));
    expect(findings.map(({ code, cells, values }) => [code, cells.map(({ address }) => address), values])).toEqual([
      ["sheets-disagree", ["B2", "B2"], { label: "年度", used: "2022", usedSheet: "自评表", other: "2023", otherSheet: "基础数据表" }],
      ["sheets-disagree", ["B3", "B3"], { label: "实施单位", used: "某镇", usedSheet: "自评表", other: "某街道", otherSheet: "基础数据表" }],
    ]); // prettier-ignore
    expect([project.year?.value, project.unit?.value]).toEqual(["2022", "某镇"]);
  });

  test("a year alone in a title counts, too", () => {
    const { findings } = read(head("旧改", 2023, "某街道"), [["（2022年度）"]]);
    expect(findings.map(({ code, values }) => [code, values.other])).toEqual([["sheets-disagree", "2023"]]); // prettier-ignore
  });

  test("offices under different labels may differ", () => {
    const { findings } = read(head("旧改", 2023, "某街道"), [["填报单位", "某局"]]);
    expect(findings).toEqual([]);
  });
});
