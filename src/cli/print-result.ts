import Table from "cli-table3";
import type { Decimal } from "../evaluation/decimal";
import type { Finding } from "../evaluation/finding";
import { joinedCells } from "../evaluation/join-cells";
import type { Scorecard } from "../scoring/scorecard";
import { commandLine } from "../strings/command-line";
import { fill } from "../strings/fill";
import { findingSentence } from "../strings/findings";
import { conversionNotes } from "./conversion-notes";
import { printQuestions } from "./print-questions";
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
  conversion,
}: ProcessedFile): string {
  const { project } = evaluation;
  return [
    `${file}　${project.name?.text ?? ""}`,
    ...conversionNotes(conversion),
    evaluation.indicators.length === 0 ? "" : scoreTable(scorecard),
    findings.length === 0 ? "" : `审核意见（${findings.length} 条）：`,
    ...printFindings(findings),
    ...printQuestions(evaluation.recognition.questions),
    ...outputs.map((path) => fill(commandLine.written, { path })),
    fill(commandLine.traffic, {
      requests: String(counts.requests),
      read: String(counts.cellsRead),
      written: String(counts.cellsWritten),
    }),
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
    const places = joinedCells(rest).map(cellText).join("、");
    const more = `      同类的还有 ${alike.length - printedInFull} 条：${places}`;
    return [...alike.slice(0, printedInFull).map(printFinding), ...(rest.length > 0 ? [more] : [])];
  });
}

function printFinding(finding: Finding): string {
  const cells = finding.cells.map(cellText).join("、");
  return `  [${severityNames[finding.severity]}] ${cells === "" ? "" : `${cells}　`}${findingSentence(finding, "zh-CN")}`;
}
