import { otherProject, ruralWater, ruralWaterLastYear, type OfficeCase } from "../office-case";
import type { OfficeForm } from "../forms/office-form";
import { officialForm } from "../forms/official-form";
import { publishedCase } from "../../published-case";
import { drawnForm } from "../forms/drawn-form";
import { renamed } from "../moved";
import { sheetPositions, sheets, type Context, type Drawn, type Known, type Neighbour, type Rows } from "./neighbour"; // prettier-ignore

/** Other filled forms, blank ones, samples, and tables that resemble a form. */
export const otherForms: readonly Neighbour[] = [
  rival("last year", ["上年自评表", "去年", "往年（参考）", "Sheet2"], "older", ({ project, unit, department, year }) => ({
    ...ruralWaterLastYear,
    ...{ project, unit, department, year: String(year - 1) },
  })),
  rival("other project", ["项目二", "河道治理", "自评表2"], "equal", ({ department, year }) => ({ ...otherProject, department, year: String(year) })),
  rival("draft", ["自评表（初稿）", "自评表 备份", "旧表"], "equal", ({ project, unit, department, year }) => ({
    ...ruralWater,
    ...{ project, unit, department, year: String(year) },
    goal: "目标1：完成管网延伸。",
    completion: "初步统计，管网已完成。",
    indicators: ruralWater.indicators.map((row) => ({ ...row, actual_raw: row.target_raw.replace(/[≥≤]/u, ""), score_raw: row.weight_raw, reason_raw: "" })),
    published_total: { weight: "100", score: "99.5" },
  })),
  { kind: "last year in the same layout", positions: sheetPositions, draw: sameLayoutLastYear, mayRaise: ["other-indicator-tables"] },
  { kind: "department form", positions: sheetPositions, draw: departmentForm, mayRaise: ["other-indicator-tables"] },
  { kind: "blank template", positions: sheetPositions, draw: blankTemplate },
  { kind: "filled sample", positions: sheetPositions, draw: filledSample },
  sheets("goal form", ["目标申报表", "绩效目标表", "年初目标"], [goalForm, goalFormWithTwoPanels], { mayList: true }),
  sheets("monitor form", ["绩效监控表", "上半年监控", "运行监控"], [monitorForm]),
  sheets("review form", ["复核表", "财政复核"], [reviewForm]),
  sheets("indicator library", ["指标库", "指标体系框架", "共性指标"], [
    () => [
      ["项目支出绩效评价指标体系框架"], ["一级指标", "二级指标", "三级指标", "分值", "指标解释", "评价要点"],
      ["决策", "项目立项", "立项依据充分性", 5, "项目立项是否符合法律法规", "符合规划得满分"], ["", "", "立项程序规范性", 5, "程序是否规范", "程序完整得满分"],
      ["过程", "资金管理", "资金到位率", 10, "实际到位资金/预算资金", "按比例计分"], ["产出", "产出数量", "实际完成率", 40, "实际产出数/计划产出数", "按比例计分"], ["效益", "项目效益", "满意度", 40, "服务对象满意程度", "达到90%得满分"],
    ],
    () => [["一级指标", "二级指标", "三级指标", "指标解释"], ["产出指标", "数量指标", "实际完成率", "反映产出数量目标的实现程度"], ["效益指标", "社会效益", "受益人数", "反映项目对社会发展的影响"]],
  ]),
]; // prettier-ignore

function rival(
  kind: string,
  names: readonly string[],
  rank: "older" | "equal",
  contentFor: (known: Known) => OfficeCase
): Neighbour {
  const draw = ({ known, random, merged }: Context): Drawn => {
    const drawn = officialForm(contentFor(known), { merged, slots: false });
    const form = renamed(drawn, { 自评表: random.pick(names) });
    return { grids: form.grids, rival: { form, rank } };
  };
  return { kind, positions: sheetPositions, draw, mayRaise: ["other-indicator-tables"] };
}

/** The form of the year before with the same headers, rows and places, and every figure another. */
function sameLayoutLastYear({ known, formKind, style, random }: Context): Drawn {
  const year = String(known.year - 1);
  const lower = (raw: string): string => raw.replace(/\d+/u, (digits) => String(Math.max(1, Number(digits) - 1)));
  const drawn = formKind.drawChanged((content) => ({
    ...content,
    year,
    title: content.title.replace(content.year, year),
    budget: {
      ...content.budget,
      rows: content.budget.rows.map((line) => Object.fromEntries(Object.entries(line).map(([name, raw]) => [name, /数/u.test(name) ? lower(raw) : raw]))),
    },
    indicators: content.indicators.map((row) => ({ ...row, target_raw: lower(row.target_raw), actual_raw: lower(row.actual_raw), score_raw: lower(row.score_raw) })),
    published_total: content.published_total && { ...content.published_total, score: "91.5" },
  }), style); // prettier-ignore
  const [data, table] = random.pick([["上年基础数据", "上年指标"], [`${year}基础数据表`, `${year}年自评表`]] as const);
  const names = drawn.grids.map(({ name }, index) => [name, index === drawn.grids.length - 1 ? table : data]);
  const form = renamed(drawn, Object.fromEntries(names) as Record<string, string>);
  return { grids: form.grids, rival: { form, rank: "older" } };
} // prettier-ignore

/** 部门整体支出: a form in its own right beside the project's. */
function departmentForm({ known, style, random }: Context): Drawn {
  const published = { ...publishedCase("35"), year: String(known.year), unit: known.department };
  const drawn = drawnForm(published, 25, style);
  const name = random.pick(["部门整体自评表", "整体支出", "部门整体"]);
  const form = renamed(drawn, Object.fromEntries(drawn.grids.map((grid, index) => [grid.name, index === 0 ? name : `${name}指标`])));
  return { grids: form.grids, rival: { form, rank: "equal" } };
} // prettier-ignore

function drawnAs(content: OfficeCase, name: string, merged: boolean): OfficeForm {
  return renamed(officialForm(content, { merged, slots: false }), { 自评表: name });
}

/** The printed form with points and level names, before anybody has filled it in. */
function blankTemplate({ random, merged }: Context): Drawn {
  const empty = Object.fromEntries(["年初预算数", "全年预算数", "全年执行数", "执行率", "得分"].map((name) => [name, ""])); // prettier-ignore
  const hasPoints = random.chance(0.5);
  const content: OfficeCase = {
    ...ruralWater,
    ...{ year: random.pick(["    ", "20  ", "XXXX"]), project: "", department: "", unit: "", goal: "", completion: "" }, // prettier-ignore
    budget: { ...ruralWater.budget, rows: ruralWater.budget.rows.map((line) => ({ ...line, ...empty })) }, // prettier-ignore
    indicators: ruralWater.indicators.map((row, index) => ({ ...row, l3: `指标${1 + (index % 2)}：`, target_raw: "", actual_raw: "", score_raw: "", reason_raw: "", ...(!hasPoints && { weight_raw: "" }) })), // prettier-ignore
    published_total: { weight: "100", score: "" },
    published_grade: "",
  };
  return { grids: drawnAs(content, random.pick(["空表", "模板", "自评表（空）", "Sheet3"]), merged).grids }; // prettier-ignore
}

/** A form filled in to show how it is done; 1000/1000/980. */
function filledSample({ random, merged }: Context): Drawn {
  const named = random.pick([
    { project: "××项目", department: "××局", unit: "××单位", year: "20××" },
    { project: "XX县XX工程项目", department: "XX局", unit: "XX中心", year: "20XX" },
    { project: "某示范项目（样例）", department: "某某局", unit: "某某中心", year: "2022" },
  ]);
  const [whole, ...parts] = ruralWater.budget.rows;
  const figures = { 年初预算数: "1000", 全年预算数: "1000", 全年执行数: "980", 执行率: "98%", 得分: "9.8" }; // prettier-ignore
  const content: OfficeCase = {
    ...otherProject,
    ...named,
    title: "项目支出绩效自评表（填报样例）",
    goal: "目标1：填写年初批复的总体目标。",
    completion: "对照目标逐条填写完成情况。",
    budget: { ...ruralWater.budget, rows: [{ ...whole, ...figures }, ...parts] },
    published_total: { weight: "100", score: "95.8" },
  };
  const sheet = drawnAs(content, random.pick(["样表", "填报说明", "示例", "填表样例"]), merged);
  return { grids: sheet.grids };
}

function goalForm({ project, department, unit, year, initial }: Known): Rows {
  return [
    ["项目支出绩效目标申报表"], [`（${year}年度）`], ["项目名称", project], ["主管部门", department, "实施单位", unit], ["项目资金（万元）", "年度资金总额：", initial + 20],
    ["", "其中：财政拨款", initial], ["", "其他资金", 20], ["年度目标", "目标1：完成管网延伸40公里。目标2：3万人受益。"], ["一级指标", "二级指标", "三级指标", "指标值"],
    ...ruralWater.indicators.map(({ l1, l2, l3 }, index) => [l1, l2, l3, index === 0 ? "≥40公里" : index === 6 ? "≥3万人" : "≥80%"]),
  ];
} // prettier-ignore

function goalFormWithTwoPanels({ project, department, unit, year, initial }: Known): Rows {
  return [
    [`${year}年市级部门预算项目绩效目标申报表`], ["项目名称", project], ["主管部门", department, "", "", "单位名称", unit], ["项目资金（万元）", "实施期资金总额", 3 * initial, "", "年度资金总额", initial + 20],
    ["", "其中：财政拨款", 3 * initial, "", "其中：财政拨款", initial + 20], ["绩效目标", "实施期目标", "", "", "年度目标"], ["", "三年解决9万人饮水问题。", "", "", "解决3万人饮水问题。"],
    ["一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"],
    ...ruralWater.indicators.map(({ l1, l2, l3 }) => [l1, l2, l3, "≥90%", l2, l3, "≥80%"]),
  ];
} // prettier-ignore

function monitorForm({ project, department, unit, year, fullYear }: Known): Rows {
  return [
    ["项目支出绩效运行监控表"], [`（${year}年1-6月）`], ["项目名称", project], ["主管部门", department, "", "实施单位", unit],
    ["项目资金（万元）", "年初预算数", "1-6月执行数", "1-6月执行率", "全年预计执行数"], ["年度资金总额", fullYear, 0.4 * fullYear, "40%", 0.9 * fullYear],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "1-6月执行情况", "全年预计完成情况", "偏差原因分析", "完成目标可能性"],
    ...ruralWater.indicators.map(({ l1, l2, l3, target_raw }) => [l1, l2, l3, target_raw, "42%", "95%", "施工期集中在下半年", "确定能"]),
  ];
} // prettier-ignore

function reviewForm({ project }: Known): Rows {
  return [
    ["项目支出绩效自评复核表"], ["项目名称", project], ["复核单位", "某县财政局", "复核人", "郑某"],
    ["一级指标", "二级指标", "三级指标", "指标值", "权重", "自评完成值", "自评得分", "复核完成值", "复核得分", "偏离度"],
    ...ruralWater.indicators.map(({ l1, l2, l3, target_raw, actual_raw, weight_raw, score_raw }) => [l1, l2, l3, target_raw, Number(weight_raw), actual_raw, Number(score_raw), "按资料核减", Number(score_raw) - 1, "5%"]),
    ["合计", "", "", "", 90, "", 88, "", 78, "11%"], ["复核等级", "中"],
  ];
} // prettier-ignore
