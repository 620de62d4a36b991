import { noAnswers, type Answers } from "../evaluation/answers";
import type { Evaluation } from "../evaluation/evaluation";
import type { Finding } from "../evaluation/finding";
import { joinCells } from "../evaluation/join-cells";
import type { Layout } from "../reading/layout";
import { locate } from "../reading/locate";
import { readLocated } from "../reading/read-evaluation";
import { bySeverity } from "../review/by-severity";
import { review } from "../review/review";
import { score } from "../scoring/score";
import type { Scheme } from "../scoring/scheme";
import type { Scorecard } from "../scoring/scorecard";
import type { WorkbookSheets } from "./read-sheets";
import { sheetFindings } from "./sheet-findings";

/** What the sheets say, what it scores, and everything a person should look at. */
export interface EvaluationResult {
  readonly evaluation: Evaluation;
  readonly scorecard: Scorecard;
  /** From reading, scoring and review, errors first, in that order; many neighbouring cells as areas. */
  readonly findings: readonly Finding[];
}

/**
 * The way from sheets to findings, without touching the workbook.
 *
 * @param answers - what a person said about doubts; it beats what reading tells by itself.
 * @param layout - where everything stands on the sheets with these answers.
 */
export function evaluateSheets(
  sheets: Pick<WorkbookSheets, "grids" | "clipped">,
  scheme: Scheme,
  answers: Answers = noAnswers,
  layout: Layout = locate(sheets.grids, answers)
): EvaluationResult {
  const evaluation = readLocated(layout, answers);
  const scorecard = score(evaluation, scheme);
  const findings = [
    ...sheetFindings(sheets),
    ...evaluation.findings,
    ...scorecard.findings,
    ...review(evaluation, scorecard),
  ];
  return { evaluation, scorecard, findings: bySeverity(findings).map(joinCells) };
}
