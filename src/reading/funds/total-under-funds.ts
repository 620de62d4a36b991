import type { Finding } from "../../evaluation/finding";
import type { FundsBlock } from "./find-funds-block";
import type { IndicatorTable } from "../indicators/find-indicator-tables";
import { readTotal, type ReadTotal } from "../indicators/read-total";
import { rowKind } from "../indicators/row-kind";
import type { Cell } from "../grid/sheet";
import type { TableColumn } from "../columns/table-columns";

/**
 * The total row of a form whose funds stand between its indicators and its total, under the columns of the table or of
 * the funds; null where there is none. Its cells are added to `taken`.
 */
export function totalUnderFunds(
  table: IndicatorTable,
  { sheet, bottom, headers }: FundsBlock,
  taken: Set<Cell>,
  findings: Finding[]
): ReadTotal | null {
  for (let row = bottom + 1; row < sheet.rowCount; row += 1) {
    if (rowKind(table, row, true) !== "total") continue;
    const under = (header: Cell | undefined): TableColumn | undefined =>
      header && sheet.own(row, header.column) ? { ...header, header } : undefined;
    const [points, score] = [under(headers.points), under(headers.score)];
    const columns = points && score ? { ...table.columns, points, score } : table.columns;
    const total = readTotal({ ...table, columns }, row, findings);
    if (!total.reported.points && !total.reported.score) continue;
    for (const cell of sheet.row(row)) taken.add(cell);
    return total;
  }
  return null;
}
