import type { Sourced } from "../../evaluation/cell-ref";
import type { Decimal } from "../../evaluation/decimal";
import type { Finding } from "../../evaluation/finding";
import type { Indicator } from "../../evaluation/indicator";
import { readDeduction, scoreAfter } from "../quantity/deduction";
import { readPoints } from "../quantity/read-points";
import type { TableField } from "../columns/table-field";

/** What a row's fields of points and scores hold; null where the table has no such column. */
export interface ScoreFields {
  readonly points: TableField | null;
  readonly score: TableField | null;
  readonly deduction: TableField | null;
  readonly review: TableField | null;
}

type Scores = Pick<Indicator, "points" | "reportedScore" | "scoreRows" | "reviewScore" | "reportedByFormula">; // prettier-ignore

type Score = Sourced<Decimal | null>;

/**
 * Points and scores of a row. Where the sheet holds what is taken off instead of a score (扣分), the score is points −
 * deduction; where it holds both and they differ, the score stands and both are named.
 */
export function readScores(
  { points, score, deduction, review }: ScoreFields,
  findings: Finding[]
): Scores {
  const given = points && pointsOf(points, "points", findings);
  const typed = score && pointsOf(score, "score", findings);
  const lost = deduction && deductionOf(deduction, findings);
  const left = given && lost && scoreAfter(given, lost);
  const isDerived = (typed?.value ?? null) === null && left !== null;
  const reportedScore = isDerived ? left : typed;
  const reviewScore = review && reviewOf(review, findings);
  findings.push(...reviewDiffers(reportedScore, reviewScore), ...deductionDiffers(typed, left));
  return {
    points: given,
    reportedScore,
    scoreRows: !isDerived && score ? rowsOf(score) : 1,
    reviewScore,
    reportedByFormula: (isDerived ? deduction : score)?.cells[0]?.isFormula ?? false,
  };
}

/** The self-evaluation's score stands; a reviewer's that differs is named beside it. */
export function reviewDiffers(score: Score | null, review: Score | null): Finding[] {
  if (!score?.value || !review?.value || score.value.eq(review.value)) return [];
  const values = { score: score.value.toString(), review: review.value.toString() };
  return [{ code: "review-score-differs", severity: "notice", cells: [...score.cells, ...review.cells], values }]; // prettier-ignore
}

function deductionDiffers(typed: Score | null, left: Score | null): Finding[] {
  if (!typed?.value || !left?.value || typed.value.eq(left.value)) return [];
  const cells = [...new Set([...typed.cells, ...left.cells])];
  const values = { score: typed.value.toString(), left: left.value.toString() };
  return [{ code: "deduction-differs", severity: "warning", cells, values }];
}

/** A block over several rows gives its number to the first; the others have none, and the block is named. */
function pointsOf(field: TableField, what: "points" | "score", findings: Finding[]): Score {
  const [cell] = field.cells;
  if (!cell) return { value: null, text: "", cells: [field.covering?.ref ?? field.place] };
  if (cell.bottom > cell.row) findings.push(merged(field, what));
  return readPoints(cell, what, findings);
}

/** A deduction over several rows is no row's own. */
function deductionOf(field: TableField, findings: Finding[]): Score {
  const [cell] = field.cells;
  const isShared = cell !== undefined && cell.bottom > cell.row;
  if (isShared) findings.push(merged(field, "deduction"));
  if (!cell || isShared) return { value: null, text: "", cells: [field.covering?.ref ?? field.place] }; // prettier-ignore
  return readDeduction(cell, findings);
}

function merged(
  { cells: [cell], place, text }: TableField,
  what: "points" | "score" | "deduction"
): Finding {
  const rows = cell ? cell.bottom - cell.row + 1 : 1;
  return { code: `${what}-merged`, severity: "warning", cells: [place], values: { text, rows: String(rows) } }; // prettier-ignore
}

function reviewOf({ cells: [cell], covering, place }: TableField, findings: Finding[]): Score {
  if (cell) return readPoints(cell, "score", findings);
  return { value: null, text: "", cells: [covering?.ref ?? place] };
}

/** How many rows a field's cell is merged over; 0 for a place that a cell above covers. */
function rowsOf({ cells: [cell], covering }: TableField): number {
  return cell ? cell.bottom - cell.row + 1 : covering ? 0 : 1;
}
