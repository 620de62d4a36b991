import { noAnswers, type Answers } from "../evaluation/answers";
import { composeReport } from "../report/compose-report";
import type { Report } from "../report/document";
import type { Scheme } from "../scoring/scheme";
import { evaluateSheets, type EvaluationResult } from "./evaluate-sheets";
import { inWorkbook } from "./in-workbook";
import { readSheets } from "./read-sheets";
import { writeReportSheet } from "./report-sheet/write-report-sheet";

/** A finished report and where it stands; both null where the workbook holds no indicator to report on. */
export interface GeneratedReport extends EvaluationResult {
  readonly report: Report | null;
  readonly sheetName: string | null;
}

/**
 * Reads, scores and reviews the open workbook and writes the report sheet, in at most four requests to Excel:
 * the usual sheets, the other sheets if there are any, the report, and Office.js's own clean-up.
 *
 * @throws OfficeFault
 */
export function generateReport(
  scheme: Scheme,
  answers: Answers = noAnswers
): Promise<GeneratedReport> {
  return inWorkbook(async (context) => {
    const sheets = await readSheets(context);
    const result = evaluateSheets(sheets, scheme, answers);
    if (result.evaluation.indicators.length === 0)
      return { ...result, report: null, sheetName: null };
    const report = composeReport(result.evaluation, result.scorecard);
    return { ...result, report, sheetName: await writeReportSheet(context, report, sheets) };
  });
}

/** Reads, scores and reviews the open workbook and changes nothing. */
export function evaluateWorkbook(
  scheme: Scheme,
  answers: Answers = noAnswers
): Promise<EvaluationResult> {
  return inWorkbook(async (context) => evaluateSheets(await readSheets(context), scheme, answers));
}
