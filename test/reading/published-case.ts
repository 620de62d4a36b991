import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A published self-evaluation table as data: the texts of its cells. */
export interface PublishedCase {
  readonly id: string;
  readonly year: string;
  readonly title: string;
  readonly project: string;
  readonly unit: string;
  /** 主管部门, where the case gives one. */
  readonly department?: string;
  readonly layout: {
    readonly budget_header: readonly string[];
    readonly indicator_header: readonly string[];
  };
  readonly budget: {
    readonly currency_unit: string;
    readonly rows: readonly Readonly<Record<string, string>>[];
  };
  readonly indicators: readonly PublishedIndicator[];
  readonly published_total: Readonly<Record<string, string>> | null;
  readonly published_grade: string | null;
}

export interface PublishedIndicator {
  readonly l1: string;
  readonly l2: string;
  readonly l3: string;
  readonly target_raw: string;
  readonly actual_raw: string;
  readonly weight_raw: string;
  readonly score_raw: string;
  readonly reason_raw: string;
  readonly sign?: string;
  readonly unit?: string;
}

const folder = join(__dirname, "../cases");

/** All cases of the folder, by file name. */
export const publishedCases: readonly PublishedCase[] = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as PublishedCase);

/** The case whose id begins with a number: `publishedCase("37")`. */
export function publishedCase(number: string): PublishedCase {
  const found = publishedCases.find(({ id }) => id.startsWith(`${number}-`));
  if (!found) throw new Error(`no case ${number}`);
  return found;
}

/** The field of a case that stands under a published header. */
export function fieldOf(header: string): keyof PublishedIndicator {
  const field = headers[header];
  if (!field) throw new Error(`header without a field: ${header}`);
  return field;
}

const headers: Readonly<Record<string, keyof PublishedIndicator>> = {
  一级指标: "l1",
  二级指标: "l2",
  三级指标: "l3",
  指标名称: "l3",
  年度指标值: "target_raw",
  指标值: "target_raw",
  "指标值(A)": "target_raw",
  "年初目标值(A)": "target_raw",
  预算设定指标值: "target_raw",
  指标性质: "sign",
  度量单位: "unit",
  计量单位: "unit",
  实际完成值: "actual_raw",
  "实际完成值(B)": "actual_raw",
  全年完成值: "actual_raw",
  全年实际值: "actual_raw",
  "全年实际值(B)": "actual_raw",
  完成值: "actual_raw",
  项目完成指标值: "actual_raw",
  分值: "weight_raw",
  权重: "weight_raw",
  参考分值: "weight_raw",
  "指标权重(分)": "weight_raw",
  得分: "score_raw",
  "指标得分(分)": "score_raw",
  偏差原因分析及改进措施: "reason_raw",
  未完成原因分析及改进措施: "reason_raw",
  未完成原因和改进措施: "reason_raw",
  未完成原因及拟采取的改进措施: "reason_raw",
  未完成原因分析: "reason_raw",
  说明: "reason_raw",
};
