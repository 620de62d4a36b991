import { Decimal } from "../../evaluation/decimal";
import type { ColumnRole } from "../words/terms/indicator-columns";
import type { IndicatorTable } from "./find-indicator-tables";
import { columnRole } from "../columns/column-role";
import { numbersColumns } from "../grid/column-numbers";
import { beginsNote } from "../grid/note-line";
import { namesWho } from "../words/label-role";
import { readPlainNumber } from "../quantity/read-points";
import type { Cell } from "../grid/sheet";
import { tableField } from "../columns/table-field";
import { withoutBrackets } from "../words/term-index";
import { levelWords } from "../words/terms/indicator-columns";
import { subtotalEndings, titleEndings, totalWords } from "../words/terms/row-marks";

/** What a row of an indicator table is; "section" is a heading over the whole width in a table without level columns. */
export type RowKind = "indicator" | "total" | "subtotal" | "note" | "header" | "section" | "blank";

/** Tells what a row under the header is. After the total row only a row with a name and a number is an indicator. */
export function rowKind(table: IndicatorTable, row: number, afterTotal: boolean): RowKind {
  const cells = table.sheet.row(row);
  const first = leadingCell(table, cells);
  if (cells.length === 0) return "blank";
  if (isTotalRow(table, row, first)) return "total";
  if (first && isSubtotal(first)) return "subtotal";
  if (first && (beginsNote(first) || namesWho(first.key))) return "note";
  if (isHeader(table, cells) || numbersColumns(cells)) return "header";
  if (first && isSection(table, cells, first)) return "section";
  if (first && spansValues(table, first)) return "note";
  if (cells.length === 1 && cells.some(isSentence) && isApart(table, row)) return "note";
  if (!hasOwnText(table, row)) return "blank";
  return afterTotal && !isScored(table, row) ? "note" : "indicator";
}

/** The leftmost words that begin in the row, up to the deepest level's column; scores may stand before them. */
function leadingCell(table: IndicatorTable, cells: readonly Cell[]): Cell | undefined {
  const { level1, level2, level3 } = table.columns;
  const last = Math.max(level1?.right ?? 0, level2?.right ?? 0, level3?.right ?? 0);
  return cells.find(
    (cell) => cell.column <= last && !isTallLabel(table, cell) && readPlainNumber(cell) === null
  );
}

/** A label merged down left of the table, such as 绩效指标. */
function isTallLabel(table: IndicatorTable, cell: Cell): boolean {
  const { level1, level2, level3 } = table.columns;
  const left = (level1 ?? level2 ?? level3)?.column ?? 0;
  return cell.right < left && cell.bottom > cell.row;
}

/** Named so by its first words, which may stand over the values, or, without a name, the sum of all points above or full marks. */
function isTotalRow(table: IndicatorTable, row: number, first: Cell | undefined): boolean {
  const { points, score } = table.columns;
  const cells = table.sheet.row(row);
  const end = Math.min(points?.column ?? Infinity, score?.column ?? Infinity);
  const label = first ?? cells.find((cell) => cell.column < end && readPlainNumber(cell) === null);
  if (label) return isTotal(label);
  const [sum, ...others] = cells.flatMap((cell) => readPlainNumber(cell) ?? []);
  const isBare = cells.length === 2 && others.length === 1 && cells.every(({ column }) => column >= end); // prettier-ignore
  if (!isBare || !points || !sum) return false;
  // The execution rate's points may stand elsewhere.
  const above = sumAbove(table, row);
  return sum.eq(above) || (sum.eq(fullMarks) && above.lt(sum) && above.times(2).gt(sum));
}

const fullMarks = 100;

function sumAbove({ sheet, bodyRow, columns }: IndicatorTable, row: number): Decimal {
  let sum = new Decimal(0);
  for (let above = bodyRow; above < row; above += 1)
    for (const cell of tableField(sheet, above, columns.points)?.cells ?? [])
      sum = sum.plus(readPlainNumber(cell) ?? 0);
  return sum;
}

function isTotal(cell: Cell): boolean {
  return totalWords.includes(withoutBrackets(cell.key).split(":")[0] ?? "");
}

function isSubtotal(cell: Cell): boolean {
  const key = withoutBrackets(cell.key);
  return subtotalEndings.some((ending) => key.endsWith(ending));
}

/** Header words printed again: three known ones, or, under the first row of two, nothing but the words of their columns. */
function isHeader(table: IndicatorTable, cells: readonly Cell[]): boolean {
  const words = cells.filter((cell) => columnRole(cell.key)).length;
  // A number may have strayed among them, but values outnumber what strays into a row of values.
  if (cells.some(isNumber)) return words >= 3 && 2 * words > cells.length;
  return words >= 3 || cells.every((cell) => headerKeys(table, cell.column).includes(cell.key));
}

function headerKeys({ sheet, headerRow, bodyRow }: IndicatorTable, column: number): readonly string[] {
  const rows = Array.from({ length: bodyRow - headerRow }, (_, step) => headerRow + step);
  return rows.flatMap((row) => sheet.at(row, column)?.key || []);
} // prettier-ignore

function isNumber(cell: Cell): boolean {
  return typeof cell.value === "number";
}

/** Under a blank row, a single cell or a note; within the rows a long name without values is still an indicator. */
function isApart(table: IndicatorTable, row: number): boolean {
  const [first, ...others] = table.sheet.row(row - 1);
  return !first || others.length === 0 || beginsNote(first);
}

/** A line of text that stands alone in its row. */
function isSentence({ text }: Cell): boolean {
  return /[。；;]/u.test(text) || text.length > 40;
}

/** One cell over names and values alike. */
function spansValues(table: IndicatorTable, cell: Cell): boolean {
  const { target, actual, points, score } = table.columns;
  const values = [target, actual, points, score].flatMap((column) => column?.column ?? []);
  return cell.right > cell.column && values.some((column) => column >= cell.column && column <= cell.right); // prettier-ignore
}

function isSection(table: IndicatorTable, cells: readonly Cell[], first: Cell): boolean {
  return (
    table.columns.level1 === undefined &&
    cells.length === 1 &&
    !titleEndings.some((ending) => withoutBrackets(first.key).endsWith(ending)) &&
    levelWords.some((word) => first.key.includes(word)) &&
    (spansValues(table, first) || first.column < (table.columns.level3?.column ?? 0))
  );
}

function hasOwnText(table: IndicatorTable, row: number): boolean {
  return ownTextRoles.some((role) => (tableField(table.sheet, row, table.columns[role])?.cells.length ?? 0) > 0); // prettier-ignore
}

const ownTextRoles: readonly ColumnRole[] = ["level2", "level3", "target", "actual", "points", "score"]; // prettier-ignore

function isScored(table: IndicatorTable, row: number): boolean {
  const numbers = (["points", "score"] as const).some((role) => {
    const [cell] = tableField(table.sheet, row, table.columns[role])?.cells ?? [];
    return cell !== undefined && readPlainNumber(cell) !== null;
  });
  const { level1, level2, level3 } = table.columns;
  return numbers && [level1, level2, level3].some((column) => (tableField(table.sheet, row, column)?.text ?? "") !== ""); // prettier-ignore
}
