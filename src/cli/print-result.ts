import Table from "cli-table3";
import type { Decimal } from "../evaluation/decimal";
import type { Finding } from "../evaluation/finding";
import type { Scorecard } from "../scoring/scorecard";
import { findingSentence } from "../strings/findings";
import type { ProcessedFile } from "./process-file";
import { cellText } from "./to-json";

/** The terminal's account of one file: scores, grade, findings with their cells, and what was written. */
export function printResult({
  file,
  evaluation,
  scorecard,
  findings,
  outputs,
  counts,
}: ProcessedFile): string {
  const { project } = evaluation;
  return [
    `${file}　${project.name?.text ?? ""}`,
    evaluation.indicators.length === 0 ? "" : scoreTable(scorecard),
    findings.length === 0 ? "" : `审核意见（${findings.length} 条）：`,
    ...printFindings(findings),
    ...outputs.map((path) => `已写入：${path}`),
    `与 Excel 往返 ${counts.requests} 次，读 ${counts.cellsRead} 个单元格，写 ${counts.cellsWritten} 个单元格。`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function scoreTable({ subtotals, execution, total, grade }: Scorecard): string {
  const table = new Table({
    head: ["一级指标", "分值", "得分"],
    colAligns: ["left", "right", "right"],
    style: { head: [], border: [] },
  });
  subtotals.forEach(({ name, points, score }) =>
    table.push([name, points.toString(), score.toString()])
  );
  if (execution?.points)
    table.push([
      "预算执行率",
      execution.points.toString(),
      execution.score?.toString() ?? "未计分",
    ]);
  table.push(["合计", total.points.toString(), total.score.toFixed(2)]);
  const rate = execution?.rate ? `　预算执行率：${percent(execution.rate)}` : "";
  return `${table.toString()}\n总分：${total.score.toFixed(2)}　等级：${grade ?? "未评定"}${rate}`;
}

function percent(ratio: Decimal): string {
  return `${ratio.times(100).toFixed(2)}%`;
}

const severityNames = { error: "错误", warning: "疑点", notice: "提示" } as const;

/** How many findings of a kind are printed in full; of the others only the cells. --json has them all. */
const printedInFull = 3;

function printFindings(findings: readonly Finding[]): string[] {
  const kinds = [...new Set(findings.map(({ code }) => code))];
  return kinds.flatMap((kind) => {
    const alike = findings.filter(({ code }) => code === kind);
    const rest = alike.slice(printedInFull).flatMap(({ cells }) => cells.slice(0, 1));
    const places = rest.map(cellText).join("、");
    const more = `      同类的还有 ${alike.length - printedInFull} 条：${places}`;
    return [...alike.slice(0, printedInFull).map(printFinding), ...(rest.length > 0 ? [more] : [])];
  });
}

function printFinding(finding: Finding): string {
  const cells = finding.cells.map(cellText).join("、");
  return `  [${severityNames[finding.severity]}] ${cells === "" ? "" : `${cells}　`}${findingSentence(finding, "zh-CN")}`;
}
