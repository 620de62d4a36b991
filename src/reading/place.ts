import type { Finding } from "../evaluation/finding";
import type { GradeScale } from "../evaluation/grade";
import { departmentPair } from "./labels/department-form";
import { chooseFunds } from "./forms/choose-funds";
import { wholeTotal } from "./indicators/choose-total";
import type { FundsBlock } from "./funds/find-funds-block";
import type { IndicatorTable } from "./indicators/find-indicator-tables";
import { executionLabels } from "./labels/execution-labels";
import { findPairs } from "./labels/find-pairs";
import { cellsOfOtherTables, tableEnd } from "./forms/form-end";
import type { Place } from "./layout";
import { ownLabels } from "./forms/own-labels";
import { readGradeScale } from "./labels/read-grade-scale";
import { readLists } from "./labels/read-lists";
import type { Cell, Sheet } from "./grid/sheet";
import { projectPair } from "./labels/project-pair";
import { totalUnderFunds } from "./funds/total-under-funds";
import { isSilent, noRows, tableRows, type TableRows } from "./indicators/table-rows";

/**
 * Finds what stands where on a form's sheets, tables before labels: what one of them has taken is none of the next.
 *
 * @param isPart - the table is one of several projects': funds over it are those of all.
 */
export function placeOf(
  sheets: readonly Sheet[],
  table: IndicatorTable | null,
  isPart: boolean
): Place {
  const { block, details } = chooseFunds(sheets, table);
  const isOfAll = isPart && block?.sheet === table?.sheet;
  const funds = isOfAll ? null : block;
  const stopRow = table ? rowAfter(table, [...(funds ? [funds] : []), ...details]) : 0;
  const end = table ? tableEnd(table, stopRow) : 0;
  const rows = table ? tableRows(table, end) : noRows;
  const blocks = [...(block ? [block] : []), ...details];
  const taken = new Set<Cell>([
    ...blocks.flatMap(({ sheet, top, bottom }) => cellsIn(sheet, top, bottom + 1)),
    ...(table ? tableCells(table, rows) : []),
  ]);
  const findings: Finding[] = [];
  const isFundsBelow = table !== null && funds?.sheet === table.sheet && funds.top >= table.bodyRow;
  const lower = isFundsBelow && !wholeTotal(rows.totals) ? totalUnderFunds(table, funds, taken, findings) : null; // prettier-ignore
  for (const cell of table ? cellsBeside(table, end, funds) : []) taken.add(cell);
  const gradeScale = first<GradeScale>(sheets, (sheet) => readGradeScale(sheet, taken, findings));
  const lists = sheets.map((sheet) => readLists(sheet, taken));
  const ends = sheets.map((sheet) => ({ sheet, end: table?.sheet === sheet ? endOf(table, rows) : null })); // prettier-ignore
  const own = ownLabels(sheets.flatMap((sheet) => findPairs(sheet, taken)), ends, taken, findings); // prettier-ignore
  const labels = [...projectPair(table), ...own, ...(table ? departmentPair(table.sheet, table.headerRow) : [])]; // prettier-ignore
  return { sheets, table, stopRow, rows, funds, fundsDetails: details, fundsOfAll: isOfAll ? block : null, totalUnderFunds: lower, gradeScale, findings, lists, labels, taken, get executionLabels() { return executionLabels(sheets, taken); } }; // prettier-ignore
}

/** The table ends where funds begin below it, or with its form. */
function rowAfter({ sheet, bodyRow }: IndicatorTable, funds: readonly Pick<FundsBlock, "sheet" | "top">[]): number {
  const below = funds.filter((block) => block.sheet === sheet && block.top >= bodyRow);
  return Math.min(sheet.rowCount, ...below.map(({ top }) => top));
} // prettier-ignore

/** The row after the table's last that says something. */
function endOf({ bodyRow }: IndicatorTable, { rows }: TableRows): number {
  return Math.max(bodyRow, (rows.findLast((row) => !isSilent(row))?.row ?? 0) + 1);
}

/** The header and the rows of a table. */
function tableCells(
  { sheet, headerRow, bodyRow }: IndicatorTable,
  { rows }: TableRows
): readonly Cell[] {
  const telling = rows.filter((row) => !isSilent(row));
  return [...cellsIn(sheet, headerRow, bodyRow), ...telling.flatMap(({ row }) => sheet.row(row))];
}

/** The cells of other tables over the form and below its table and its funds. */
function cellsBeside(
  { sheet }: IndicatorTable,
  end: number,
  funds: FundsBlock | null
): readonly Cell[] {
  const from = Math.max(end, funds?.sheet === sheet ? funds.bottom + 1 : 0);
  return [...cellsOfOtherTables(sheet), ...cellsOfOtherTables(sheet, { from, to: sheet.rowCount })];
}

/** @param to - not among the rows. */
function cellsIn(sheet: Sheet, from: number, to: number): readonly Cell[] {
  const rows = Array.from({ length: Math.max(to - from, 0) }, (_, step) => from + step);
  return rows.flatMap((row) => sheet.row(row));
}

function first<Value>(
  sheets: readonly Sheet[],
  find: (sheet: Sheet) => Value | null
): Value | null {
  for (const sheet of sheets) {
    const found = find(sheet);
    if (found !== null) return found;
  }
  return null;
}
