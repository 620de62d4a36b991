import { openCanvas } from "../../layouts/canvas";
import type { ExpectedCell, ExpectedEvaluation } from "../../layouts/expected-evaluation";
import { layOutVariant } from "../../layouts/lay-out-variant";
import { layoutPlan } from "../../layouts/layout-plan";
import type { OfficeCase } from "../office-case";
import { truthOf } from "../true-fact";
import type { FormStyle, OfficeForm } from "./office-form";

/**
 * 基础数据表 as labels with their values, and 绩效评价指标体系 whose first row scores the execution rate. The rows are
 * drawn by the layouts of the published tables.
 */
export function twoSheetForm(content: OfficeCase, { merged, slots }: FormStyle): OfficeForm {
  const [whole = {}] = content.budget.rows;
  const data = openCanvas("基础数据表", 0, 0);
  data.put({ row: 0, column: 0, right: merged ? 4 : 0 }, `${content.project}基础数据表`);
  const put = (row: number, column: number, label: string, value: string | number): ExpectedCell => {
    const header = data.put({ row, column }, label);
    const cell = data.put({ row, column: column + 1, right: merged && column === 3 ? 5 : column + 1 }, { value, format: "General" });
    return { text: String(value), value: String(value), cell, header };
  }; // prettier-ignore
  const project = put(1, 0, "项目名称", content.project);
  const year = put(1, 3, "评价年度", Number(content.year));
  const unit = put(2, 0, "实施单位", content.unit);
  const department = put(2, 3, "主管部门", content.department);
  const initial = put(3, 0, "年初预算数（万元）", Number(whole.年初预算数));
  const fullYear = put(3, 3, "全年预算数（万元）", Number(whole.全年预算数));
  const executed = put(4, 0, "全年执行数（万元）", Number(whole.全年执行数));
  const completion = put(5, 0, "实际完成情况", content.completion);
  const goal = put(6, 0, "年度目标", content.goal);
  put(7, 0, "覆盖行政村（个）", 23);
  put(7, 3, "入户管道（公里）", 41.5);

  const rows = layOutVariant(withExecutionRow(content), {
    ...layoutPlan(0),
    sheets: "two", rowIndex: 0, columnIndex: 0, margin: 0, levels: merged ? "merged" : "blank", punctuation: "full", fullWidthDigits: false,
    numbers: "number", percents: "cell", target: "one column", levelHeading: false, spans: "single", sideLabel: false, headerWords: "plain",
    pageBreaks: false, subtotals: false, instructions: false, hiddenRows: slots, goals: false, notes: false, extraColumns: 0,
  }); // prettier-ignore
  const indicators = rows.grids.at(-1);
  const [execution, ...others] = rows.expected.rows;
  if (!indicators || !execution) throw new Error("an indicator sheet was drawn");
  const name = execution.path[2];
  const source = { initial, fullYear, executed };
  const expected: ExpectedEvaluation = {
    ...rows.expected,
    ...{ project, department, unit, year, rows: others, grade: null },
    budget: {
      currencyUnit: "万元",
      total: { name: name ?? project, ...source },
      sources: [],
      points: execution.points,
      score: execution.score,
      rate: execution.actual && { ...execution.actual, value: percent(execution.actual) },
    },
  };
  return {
    grids: [data.toGrid(), indicators],
    truth: truthOf(content, expected, { goal, completion }),
    holds: content,
  };
}

/** Without a funds block the execution rate is scored in a row of its own. */
function withExecutionRow(content: OfficeCase): OfficeCase {
  const [whole = {}] = content.budget.rows;
  const { 分值: weight_raw = "", 得分: score_raw = "", 执行率: actual_raw = "" } = whole;
  const first = { l1: "预算执行", l2: "预算执行率", l3: "预算执行率", target_raw: "100%", actual_raw, weight_raw, score_raw, reason_raw: "" }; // prettier-ignore
  return { ...content, budget: { ...content.budget, rows: [] }, indicators: [first, ...content.indicators] }; // prettier-ignore
}

function percent({ text }: ExpectedCell): string {
  return String(Number((parseFloat(text) / 100).toPrecision(12)));
}
