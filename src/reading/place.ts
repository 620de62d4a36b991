import type { Finding } from "../evaluation/finding";
import type { GradeScale } from "../evaluation/grade";
import { departmentPair } from "./department-form";
import { findFundsBlock, type FundsBlock } from "./find-funds-block";
import type { IndicatorTable } from "./find-indicator-tables";
import { findPairs } from "./find-pairs";
import { cellsOfOtherTables, headOf, tableEnd } from "./form-end";
import type { Place } from "./layout";
import { readGradeScale } from "./read-grade-scale";
import { readLists } from "./read-lists";
import type { Cell, Sheet } from "./sheet";
import { projectPair } from "./table-projects";
import { isSilent, noRows, tableRows, type TableRows } from "./table-rows";

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
  const found = first(sheets, (sheet) => fundsOf(sheet, table));
  const isOfAll = isPart && found?.sheet === table?.sheet;
  const funds = isOfAll ? null : found;
  const stopRow = table ? rowAfter(table, funds) : 0;
  const end = table ? tableEnd(table, stopRow) : 0;
  const rows = table ? tableRows(table, end) : noRows;
  const taken = new Set<Cell>([
    ...(found ? cellsIn(found.sheet, found.top, found.bottom + 1) : []),
    ...(table ? tableCells(table, rows) : []),
    ...(table ? cellsBeside(table, end, funds) : []),
  ]);
  const findings: Finding[] = [];
  const gradeScale = first<GradeScale>(sheets, (sheet) => readGradeScale(sheet, taken, findings));
  const lists = sheets.map((sheet) => readLists(sheet, taken));
  const pairs = sheets.flatMap((sheet) => findPairs(sheet, taken));
  const labels = [...projectPair(table), ...pairs, ...(table ? departmentPair(table.sheet, table.headerRow) : [])]; // prettier-ignore
  const fundsOfAll = isOfAll ? found : null;
  return { sheets, table, stopRow, rows, funds, fundsOfAll, gradeScale, findings, lists, labels, taken }; // prettier-ignore
}

/** The funds of the form itself come before a table above it. */
function fundsOf(sheet: Sheet, table: IndicatorTable | null): FundsBlock | null {
  const headers = table?.sheet === sheet ? [table.headerRow] : [];
  return findFundsBlock(sheet, headers, headOf(sheet)) ?? findFundsBlock(sheet, headers);
}

/** The table ends where the funds block begins, or with its form. */
function rowAfter(table: IndicatorTable, funds: FundsBlock | null): number {
  const isBelow = funds?.sheet === table.sheet && funds.top >= table.bodyRow;
  return isBelow ? funds.top : table.sheet.rowCount;
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
