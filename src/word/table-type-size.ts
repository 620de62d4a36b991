import type { Table } from "../report/document";
import { typeSize } from "./page-layout";

/** Space between a cell's left and right border and its text, in twips (1 mm). */
export const cellPadding = 57;

/**
 * The type size of a table in half-points: 小四 where everything fits well, else 五号. It fits where a number stands on
 * one line, a header on two and a text on six.
 *
 * @param widths - column widths in twips
 */
export function tableTypeSize(table: Table, widths: readonly number[]): number {
  const fits = (text: string, column: number, lines: number): boolean =>
    characters(text) * typeSize.小四 * 10 <= lines * ((widths[column] ?? 0) - 2 * cellPadding);
  const headersFit = table.columns.every(({ header }, column) => fits(header, column, 2));
  const cellsFit = table.rows.every(({ cells }) =>
    cells.every(({ text, number }, column) => fits(text, column, number === undefined ? 6 : 1))
  );
  return headersFit && cellsFit ? typeSize.小四 : typeSize.五号;
}

/** Width in Chinese characters. Half of one for Latin letters and digits, and more in faces that stand in for ours. */
function characters(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character < "\u0300" ? 0.65 : 1), 0);
}
