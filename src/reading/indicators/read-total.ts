import type { Sourced } from "../../evaluation/cell-ref";
import type { Decimal } from "../../evaluation/decimal";
import type { ReportedTotal } from "../../evaluation/evaluation";
import type { Finding } from "../../evaluation/finding";
import { deductionIn } from "../quantity/deduction";
import type { IndicatorTable } from "./find-indicator-tables";
import { isBlank, isErrorValue } from "../quantity/read-quantity";
import { gradedScore } from "../quantity/score-text";
import type { Cell } from "../grid/sheet";
import { tableField } from "../columns/table-field";
import { gradeWords } from "../words/terms/grade-words";
import type { TableColumn } from "../columns/table-columns";
import { unreadable } from "../quantity/unreadable";

/** A total row, with the grade word that stands beside its score: "97.5分（优）". */
export interface ReadTotal {
  readonly reported: ReportedTotal;
  readonly grade: Sourced<string> | null;
}

/**
 * The total row's points, score and reviewer's score: from their columns, else, where the row is merged otherwise, from
 * its numbers: the last is the score, one before it the points. Under 扣分 stands what was taken off altogether, or, more
 * than half of the points, what is left of them. Text that is no total, and an error value, are named in a Finding.
 */
export function readTotal(table: IndicatorTable, row: number, findings: Finding[]): ReadTotal {
  const { sheet, columns } = table;
  const under = (column: TableColumn | undefined): Cell | undefined => tableField(sheet, row, column)?.cells[0]; // prettier-ignore
  const first = under(columns.points);
  const reach = (columns.score ?? columns.deduction)?.column ?? Infinity;
  // Merged over points and scores, a number is the score.
  const isScore = first !== undefined && first.column < reach && first.right >= reach;
  const scoreCell = isScore ? first : under(columns.score);
  const lostCell = columns.score || isScore ? undefined : under(columns.deduction);
  const reviewCell = under(columns.reviewScore);
  const inColumns = [first, scoreCell, lostCell, reviewCell].filter((cell) => cell !== undefined);
  for (const cell of sheet.row(row))
    if (isUnread(cell, inColumns.includes(cell))) findings.push(unreadable("total", cell.text, [cell.ref])); // prettier-ignore
  const points = isScore ? null : totalIn(first);
  const score = totalIn(scoreCell) ?? leftOf(points, lostCell);
  const grade = gradeIn(scoreCell ?? lostCell) ?? gradeAlone(sheet.row(row));
  const reviewScore = totalIn(reviewCell);
  if (points ?? score) return { reported: { points, score, reviewScore }, grade };
  // The first cell is the label; what stands behind its colon is read with the other labels.
  const numbers = sheet.row(row).slice(1).filter((cell) => cell !== reviewCell && totalIn(cell) !== null); // prettier-ignore
  const [before, last] = [numbers.at(-2), numbers.at(-1)];
  return { reported: { points: totalIn(before), score: totalIn(last), reviewScore }, grade: gradeIn(last) ?? grade }; // prettier-ignore
}

function isUnread(cell: Cell, isInColumn: boolean): boolean {
  if (isErrorValue(cell.text)) return true;
  return isInColumn && gradedScore(cell) === null && !isBlank(cell.text) && !isGrade(cell);
}

function isGrade({ key }: Cell): boolean {
  return gradeWords.includes(key);
}

/** A grade word in a cell of its own, 总分 | 98.6 | 优, or behind the label: 总分（优） | 98.6. */
function gradeAlone(cells: readonly Cell[]): Sourced<string> | null {
  for (const { text, key, ref } of cells) {
    const word = /\(([^()]+)\)$/u.exec(key)?.[1] ?? key;
    if (gradeWords.includes(word)) return { value: word, text, cells: [ref] };
  }
  return null;
}

function totalIn(cell: Cell | undefined): Sourced<Decimal> | null {
  const graded = cell ? gradedScore(cell) : null;
  return cell && graded ? { value: graded.score, text: cell.text, cells: [cell.ref] } : null;
}

function gradeIn(cell: Cell | undefined): Sourced<string> | null {
  const grade = cell ? (gradedScore(cell)?.grade ?? null) : null;
  return cell && grade !== null ? { value: grade, text: cell.text, cells: [cell.ref] } : null;
}

/** The score that the cell under 扣分 leaves. */
function leftOf(points: Sourced<Decimal> | null, cell: Cell | undefined): Sourced<Decimal> | null {
  const lost = cell ? deductionIn(cell) : null;
  if (!cell || !lost || lost.times(2).gt(points?.value ?? fullMarks)) return totalIn(cell);
  if (!points) return null;
  const value = points.value.minus(lost);
  return { value, text: value.toString(), cells: [cell.ref, ...points.cells] };
}

/** Of a form whose total row names no points. */
const fullMarks = 100;
