import Table from "cli-table3";
import type { Decimal } from "../evaluation/decimal";
import type { Scorecard } from "../scoring/scorecard";
import { commandLine } from "../strings/command-line";
import { fill } from "../strings/fill";
import { ungradedReason } from "../strings/ungraded";
import { conversionNotes } from "./conversion-notes";
import { fileNoteSentence } from "./file-note-sentence";
import { printFindings } from "./print-findings";
import { printQuestions } from "./print-questions";
import type { ProcessedFile } from "./process-file";

/** The terminal's account of one file: scores, grade, findings with their cells, and what was written. */
export function printResult({
  file,
  evaluation,
  scorecard,
  findings,
  outputs,
  notes,
  counts,
  conversion,
}: ProcessedFile): string {
  const { project } = evaluation;
  return [
    `${file}　${project.name?.text ?? ""}`,
    ...conversionNotes(conversion),
    evaluation.indicators.length === 0 ? "" : scoreTable(scorecard),
    ...printFindings(findings),
    ...printQuestions(evaluation.recognition.questions),
    ...outputs.map((path) => fill(commandLine.written, { path })),
    ...notes.map(fileNoteSentence),
    printTraffic(counts),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** How often the add-in and the stand-in Excel talked to each other, and of how many cells. */
export function printTraffic({
  requests,
  cellsRead,
  cellsWritten,
}: ProcessedFile["counts"]): string {
  return fill(commandLine.traffic, {
    requests: String(requests),
    read: String(cellsRead),
    written: String(cellsWritten),
  });
}

function scoreTable(scorecard: Scorecard): string {
  const { subtotals, execution, total } = scorecard;
  const table = new Table({
    head: ["一级指标", "分值", "得分"],
    colAligns: ["left", "right", "right"],
    style: { head: [], border: [] },
  });
  subtotals.forEach(({ name, points, score }) =>
    table.push([name, points?.toString() ?? "—", score?.toString() ?? unscored])
  );
  if (execution?.points)
    table.push([
      "预算执行率",
      execution.points.toString(),
      execution.score?.toString() ?? unscored,
    ]);
  table.push(["合计", total.points?.toString() ?? "—", total.score?.toFixed(2) ?? unscored]);
  const rate = execution?.rate ? `　预算执行率：${percent(execution.rate)}` : "";
  return `${table.toString()}\n${totalText(total)}　等级：${gradeText(scorecard)}${rate}`;
}

const unscored = "未计分";

/** "总分：98.00（表中填写，各项得分合计97.00）" */
function totalText({ standing, score }: Scorecard["total"]): string {
  const typed =
    standing === null || standing === score
      ? ""
      : `（表中填写，${score === null ? "各项没有得分" : `各项得分合计${score.toFixed(2)}`}）`;
  return `总分：${standing?.toFixed(2) ?? unscored}${typed}`;
}

function gradeText({ grade, gradeFrom, ungraded }: Scorecard): string {
  if (grade !== null) return gradeFrom === "reported" ? `${grade}（表中填写）` : grade;
  return ungraded === null ? "暂不评定" : `暂不评定（${ungradedReason(ungraded, "zh-CN")}）`;
}

function percent(ratio: Decimal): string {
  return `${ratio.times(100).toFixed(2)}%`;
}
