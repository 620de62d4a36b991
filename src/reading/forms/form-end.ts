import { halfWidth } from "../words/half-width";
import { columnRole } from "../columns/column-role";
import type { IndicatorTable } from "../indicators/find-indicator-tables";
import { labelRole } from "../words/label-role";
import { fundRole } from "../columns/funds-headers";
import type { RowRange } from "../grid/ranges";
import { readPlainNumber } from "../quantity/read-points";
import { rowKind } from "../indicators/row-kind";
import type { Cell, Sheet } from "../grid/sheet";
import { termIndex, termKey } from "../words/term-index";
import { listWords, type ListRole } from "../words/terms/list-words";
import { otherTableWords } from "../words/terms/row-marks";

/**
 * The row after an indicator table's last, not beyond `stopRow`: where after its total a blank row follows, or where the
 * header of another table begins (a payments list, a tally of questionnaires).
 */
export function tableEnd(table: IndicatorTable, stopRow: number): number {
  const { sheet, lastBodyRow } = table;
  let [indicators, isTotalled] = [0, false];
  for (let row = lastBodyRow; row < stopRow; row += 1) {
    if (opensOtherTable(sheet, row)) return withTitle(sheet, row, lastBodyRow);
    const kind = rowKind(table, row, isTotalled);
    if (kind === "indicator") indicators += 1;
    if (kind === "total" && indicators > 0) isTotalled = true;
    if (isTotalled && sheet.row(row).length === 0) return row;
  }
  return stopRow;
}

/** The cells of other tables in some rows, else over a form's head, each from its header down to a blank row or a label with its value. */
export function cellsOfOtherTables(
  sheet: Sheet,
  { from, to }: RowRange = { from: 0, to: headOf(sheet) }
): readonly Cell[] {
  const cells: Cell[] = [];
  let isInside = false;
  for (let row = from; row < to; row += 1) {
    const own = sheet.row(row);
    isInside = opensOtherTable(sheet, row) || (isInside && own.length > 1 && !isLabelled(own));
    if (isInside) cells.push(...own);
  }
  return cells;
}

/** The first row with a label, not as a list's header: what stands above is no part of the form. */
export function headOf(sheet: Sheet): number {
  for (let row = 0; row < sheet.rowCount; row += 1)
    if (isLabelled(sheet.row(row)) && !opensOtherTable(sheet, row)) return row;
  return 0;
}

/** "自评等级 | 优", "项目名称：旧改". */
function isLabelled([first]: readonly Cell[]): boolean {
  if (!first || /^附[件表]\d*$/u.test(first.key)) return false;
  const inline = termKey(halfWidth(first.text).slice(0, longestLabel).split(":")[0] ?? "");
  return [first.key, inline].some((key) => (labelRole(key)?.role ?? "ignored") !== "ignored");
}

/** Characters in which a label before its colon may stand. */
const longestLabel = 30;

/** Words alone, two of them such as head a list, and no header of indicators or of funds. */
function opensOtherTable(sheet: Sheet, row: number): boolean {
  const cells = sheet.row(row);
  if (cells.length < 2 || cells.some((cell) => cell.key === "" || readPlainNumber(cell) !== null)) return false; // prettier-ignore
  const told = cells.filter(({ key }) => columnRole(key) !== null);
  const known = cells.filter(({ key }) => isListHeader(key));
  return told.length < 3 && known.length >= 2 && 2 * known.length >= cells.length;
}

function isListHeader(key: string): boolean {
  return listRole(key) !== null || fundRole(key) !== null || labelRole(key)?.role === "ignored" || otherWords.has(key); // prettier-ignore
}

const listRole = termIndex<ListRole>(listWords);
const otherWords: ReadonlySet<string> = new Set(otherTableWords);

/** A title alone in its row over a header belongs to it. */
function withTitle(sheet: Sheet, row: number, top: number): number {
  return row - 1 >= top && sheet.row(row - 1).length === 1 ? row - 1 : row;
}

/** The rows of a sheet without a form that may hold its title: over its first label, or the first ones. */
export function titleRows(sheet: Sheet): RowRange {
  return { from: 0, to: Math.min(Math.max(headOf(sheet), titleLength), sheet.rowCount) };
}

const titleLength = 8;
