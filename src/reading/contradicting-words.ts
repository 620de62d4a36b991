import { columnRole, type IndicatorTable } from "./find-indicator-tables";
import type { Cell } from "./sheet";
import type { ColumnRole } from "./terms/indicator-columns";

/**
 * The words of a header printed again that stand over columns where the table's own header has another role's word: two
 * such words and the rows below belong to another order of columns.
 */
export function contradictingWords(table: IndicatorTable, row: number): readonly Cell[] {
  const { sheet, columns, headerRow, bodyRow } = table;
  const known = Object.entries(columns) as [ColumnRole, { column: number; right: number }][];
  const ownKeys = (column: number): readonly string[] =>
    Array.from({ length: bodyRow - headerRow }, (_, step) => sheet.at(headerRow + step, column)?.key ?? ""); // prettier-ignore
  return sheet.row(row).filter((cell) => {
    const role = columnRole(cell.key)?.role;
    const over = known.find(([, { column, right }]) => column <= cell.column && cell.column <= right); // prettier-ignore
    return role !== undefined && over !== undefined && over[0] !== role && !ownKeys(cell.column).includes(cell.key); // prettier-ignore
  });
}
