import { parseAddress } from "../../evaluation/a1";
import type { CellRef } from "../../evaluation/cell-ref";
import { readEvaluation } from "../../reading/read-evaluation";
import { bySeverity } from "../../review/by-severity";
import { checks } from "../../review/checks";
import { pointsTotal } from "../../review/checks/points-total";
import { review } from "../../review/review";
import type { Scheme } from "../../scoring/scheme";
import { score } from "../../scoring/score";
import { findingSentence } from "../../strings/findings";
import { nothingFound } from "../../strings/functions-messages";
import type { Matrix } from "../cell-input";
import { tableGrid } from "./table-grid";

/**
 * What reading, scoring and a reviewer find in a table with its header: rows of code, row number and sentence, errors
 * first. The row number is the sheet's where the range's place is known, else it counts within the range; "" where there
 * is no table. What a whole workbook lacks (a project name, the funds) is not held against a table.
 *
 * @example reviewTable([["三级指标", "年度指标值", "实际完成值", "分值"], ["户数", "≥100户", null, 10]], undefined, scheme)
 */
export function reviewTable(
  table: Matrix,
  reference: string | undefined,
  scheme: Scheme
): (string | number)[][] {
  const evaluation = readEvaluation([tableGrid(table, reference)]);
  const scorecard = score(evaluation, scheme);
  // The funds block and its points stand elsewhere: what the table alone adds up to says nothing.
  const apt = evaluation.budget ? checks : checks.filter(({ code }) => code !== pointsTotal.code);
  const findings = [
    ...evaluation.findings,
    ...scorecard.findings,
    ...review(evaluation, scorecard, apt),
  ].filter(({ cells, severity }) => cells.length > 0 || severity === "error");
  if (findings.length === 0) return [["", "", nothingFound]];
  return bySeverity(findings).map((finding) => [
    finding.code,
    rowOf(finding.cells[0]),
    findingSentence(finding, "zh-CN"),
  ]);
}

function rowOf(cell: CellRef | undefined): number | string {
  const area = cell && parseAddress(cell.address);
  return area ? area.top + 1 : "";
}
