import { evaluateSheets, type EvaluationResult } from "../../src/excel/evaluate-sheets";
import type { Finding } from "../../src/evaluation/finding";
import type { CellValue, SheetGrid } from "../../src/reading/grid/sheet-grid";
import { composeReport } from "../../src/report/compose-report";
import type { Report } from "../../src/report/document";
import { reviewReport } from "../../src/review/review-report";
import { defaultScheme } from "../../src/scoring/schemes";
import { gridOf } from "../reading/grid-of";
import { blockText } from "../report/report-text";

/** What differs from the plain form: 改造户数 94 of 100 at 50 points, three more rows at full marks, 456 of 480 spent. */
export interface FormChanges {
  readonly name?: string;
  readonly department?: string;
  readonly unit?: string;
  /** 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分. */
  readonly funds?: readonly CellValue[];
  /** Three levels, target, actual, points, score, note. */
  readonly rows?: readonly (readonly CellValue[])[];
  readonly total?: CellValue;
  readonly grade?: CellValue;
  /** Rows of the sheet 基础数据表. */
  readonly data?: readonly (readonly CellValue[])[];
  readonly others?: readonly SheetGrid[];
}

export const households = (
  actual: CellValue,
  score: CellValue,
  note: CellValue = "",
  points: CellValue = 50
): readonly CellValue[] => ["产出指标", "数量指标", "改造户数", "≥100户", actual, points, score, note]; // prettier-ignore

export const supply: readonly CellValue[] = ["效益指标", "社会效益指标", "供水保证率", "≥95%", "95%", 30, 30, ""]; // prettier-ignore
export const satisfied: readonly CellValue[] = ["满意度指标", "服务对象满意度指标", "居民满意度", "≥90%", "93%", 10, 10, ""]; // prettier-ignore

/** The official one-sheet form of a drinking water project of 2023. */
export function baseForm(changes: FormChanges = {}): SheetGrid[] {
  const rows = changes.rows ?? [households("94户", 47), supply, satisfied];
  const form = gridOf("附表3自评", [
    ["项目支出绩效自评表"],
    ["（2023年度）"],
    ["项目名称", changes.name ?? "农村饮水安全巩固提升工程"],
    ["主管部门", changes.department ?? "某县水利局"],
    ["实施单位", changes.unit ?? "某县供水总站"],
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", ...(changes.funds ?? [480, 480, 456, 10, "95%", 9.5])],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ...rows,
    ["总分", "", "", "", "", 100, changes.total ?? 96.5],
    ...(changes.grade === undefined ? [] : [["自评等级", changes.grade]]),
  ]); // prettier-ignore
  const data = changes.data === undefined ? [] : [gridOf("基础数据表", changes.data)];
  return [form, ...data, ...(changes.others ?? [])];
}

export interface Reported extends EvaluationResult {
  readonly report: Report;
  /** Of the pass over the finished report. */
  readonly found: readonly Finding[];
}

/** The form read, scored, reviewed, reported on, and the report held against the figures. */
export function reported(changes: FormChanges = {}): Reported {
  const result = evaluateSheets({ grids: baseForm(changes), clipped: [] }, defaultScheme);
  const report = composeReport(result.evaluation, result.scorecard);
  const found = reviewReport(report, result.evaluation, result.scorecard);
  return { ...result, report, found };
}

/** The report's words under a heading and the headings within it. */
export function under({ report }: Reported, id: string): string {
  let part = "";
  return report.blocks
    .filter((block) => {
      if (block.kind === "heading") part = block.id;
      return part.startsWith(id) && block.kind !== "table" && block.kind !== "chart";
    })
    .map(blockText)
    .join("\n");
}

/** "附表3自评!E9" of each cell. */
export function places({ cells }: Finding): readonly string[] {
  return cells.map(({ sheet, address }) => `${sheet}!${address}`);
}
