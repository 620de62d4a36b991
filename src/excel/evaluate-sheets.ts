import type { Evaluation } from "../evaluation/evaluation";
import type { Finding } from "../evaluation/finding";
import { readEvaluation } from "../reading/read-evaluation";
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
  /** From reading, scoring and review, errors first, in that order. */
  readonly findings: readonly Finding[];
}

/** The way from sheets to findings, without touching the workbook. */
export function evaluateSheets(
  sheets: Pick<WorkbookSheets, "grids" | "clipped">,
  scheme: Scheme
): EvaluationResult {
  const evaluation = readEvaluation(sheets.grids);
  const scorecard = score(evaluation, scheme);
  const findings = [
    ...sheetFindings(sheets),
    ...evaluation.findings,
    ...scorecard.findings,
    ...review(evaluation, scorecard),
  ];
  return { evaluation, scorecard, findings: bySeverity(findings) };
}

const order = ["error", "warning", "notice"] as const;

function bySeverity(findings: readonly Finding[]): Finding[] {
  return order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
