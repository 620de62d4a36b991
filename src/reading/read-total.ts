import type { Sourced } from "../evaluation/cell-ref";
import type { Decimal } from "../evaluation/decimal";
import type { ReportedTotal } from "../evaluation/evaluation";
import type { IndicatorTable } from "./find-indicator-tables";
import { readPlainNumber } from "./read-points";
import { tableField } from "./table-field";

/**
 * The total row's points, score and reviewer's score: from their columns, else, where the row is merged otherwise, from
 * its numbers: the last is the score, one before it the points.
 */
export function readTotal(table: IndicatorTable, row: number): ReportedTotal {
  const { sheet, columns } = table;
  const inColumn = (role: "points" | "score" | "reviewScore"): Sourced<Decimal> | null =>
    numberOf(tableField(sheet, row, columns[role])?.cells[0]);
  const reviewScore = inColumn("reviewScore");
  const total = { points: inColumn("points"), score: inColumn("score"), reviewScore };
  if (total.points ?? total.score) return total;
  const numbers = sheet.row(row).flatMap((cell) => numberOf(cell) ?? []).filter(({ cells }) => cells[0] !== reviewScore?.cells[0]); // prettier-ignore
  return { points: numbers.at(-2) ?? null, score: numbers.at(-1) ?? null, reviewScore };
}

function numberOf(
  cell: Parameters<typeof readPlainNumber>[0] | undefined
): Sourced<Decimal> | null {
  // prettier-ignore
  const value = cell ? readPlainNumber(cell) : null;
  return cell && value ? { value, text: cell.text, cells: [cell.ref] } : null;
}
