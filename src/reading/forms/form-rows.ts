import type { IndicatorTable } from "../indicators/find-indicator-tables";
import { findFundsBlock, type FundsBlock } from "../funds/find-funds-block";
import { fundsHeadersAt } from "../columns/funds-headers";
import { labelRole } from "../words/label-role";
import { beginsNote } from "../grid/note-line";
import { yearIn } from "../quantity/read-year";
import { rowKind } from "../indicators/row-kind";
import type { RowRange } from "../grid/ranges";
import type { Cell, Sheet } from "../grid/sheet";
import { termKey, withoutBrackets } from "../words/term-index";
import { subtotalEndings, titleEndings, totalWords } from "../words/terms/row-marks";

/**
 * The rows of each form of a sheet, one for each of its tables. A form below another begins at its title, its year or
 * its project's name, whichever comes first under the rows above; without any of them at its funds block, where the form
 * above has its own over the table; else at its header. The first form has all rows above it but those of another
 * paper, which names a project of its own over the form's.
 */
export function formRows(sheet: Sheet, tables: readonly IndicatorTable[]): readonly RowRange[] {
  const starts: number[] = [];
  for (const [index, table] of tables.entries()) {
    const above = tables[index - 1];
    starts.push(
      above ? startBetween(sheet, above, starts.at(-1) ?? 0, table) : firstStart(sheet, table)
    );
  }
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? sheet.rowCount }));
}

function firstStart(sheet: Sheet, table: IndicatorTable): number {
  const named = rowsBetween(0, table.headerRow).filter((row) => sheet.row(row).some(namesProject));
  const last = named.at(-1);
  if (last === undefined || named.length < 2) return 0;
  let start = last;
  while (start > 0 && (mayBeTitle(sheet, start - 1) || isYear(sheet, start - 1))) start -= 1;
  return start;
}

function startBetween(
  sheet: Sheet,
  above: IndicatorTable,
  aboveStart: number,
  table: IndicatorTable
): number {
  const body = rowsBetween(above.lastBodyRow, table.headerRow);
  const total = body.find((row) => rowKind(above, row, false) === "total");
  const rows = total === undefined ? body : rowsBetween(total + 1, table.headerRow);
  const isFunds = (row: number): boolean => Object.keys(fundsHeadersAt(sheet, row)).length >= 2;
  const funds = (): number | undefined =>
    rowsBetween(aboveStart, above.headerRow).some(isFunds) ? rows.find(isFunds) : undefined;
  const first = rows.find((row) => opensForm(sheet, row)) ?? funds() ?? table.headerRow;
  const isAbove = lastLinesAbove(sheet, above, first, findFundsBlock(sheet, [table.headerRow], rows[0], table.headerRow));
  let start = first;
  while (start > (rows[0] ?? first) && mayBeTitle(sheet, start - 1) && !isAbove(start - 1)) start -= 1;
  return start;
} // prettier-ignore

/**
 * Tells the lines alone in their row that end a form and are no title of the next, whose first row is known: 其他资金
 * without amounts in its funds block, an indicator without values, which stands further right under its level.
 */
function lastLinesAbove(
  sheet: Sheet,
  { columns: { level1, level2, level3 } }: IndicatorTable,
  first: number,
  funds: FundsBlock | null
): (row: number) => boolean {
  const left = sheet.row(first)[0]?.column ?? 0;
  const levels = [level1, level2, level3].flatMap((level) => level?.column ?? []);
  return (row) => {
    const column = sheet.row(row)[0]?.column ?? 0;
    const isOfFunds = funds !== null && row >= funds.top && row <= funds.bottom;
    return (isOfFunds || (column > left && levels.includes(column))) && !saysTitle(sheet, row);
  };
}

function isYear(sheet: Sheet, row: number): boolean {
  const [only, ...others] = sheet.row(row);
  return only !== undefined && others.length === 0 && yearIn(only.text) !== null;
}

/** A title, a year alone, 附件1, or a project's name. */
function opensForm(sheet: Sheet, row: number): boolean {
  const cells = sheet.row(row);
  if (cells.some(namesProject)) return true;
  const [only, ...others] = cells;
  if (!only || others.length > 0) return false;
  return yearIn(only.text) !== null || /^附[件表]\d*$/u.test(only.key) || (saysTitle(sheet, row) && mayBeTitle(sheet, row)); // prettier-ignore
}

/** "2023年度项目支出绩效自评表": the row's first words are such as a title has. */
function saysTitle(sheet: Sheet, row: number): boolean {
  const { key = "" } = sheet.row(row)[0] ?? {};
  return /绩效|自评/u.test(key) || titleEndings.some((ending) => withoutBrackets(key).endsWith(ending)); // prettier-ignore
}

/** "项目名称" or "项目名称：旧改". */
function namesProject({ key, text }: Cell): boolean {
  if (labelRole(key)?.role === "name") return true;
  if (text.length > longestTitle) return false;
  const label = text.slice(0, 30).split(/[:：]/u);
  return label.length > 1 && labelRole(termKey(label[0] ?? ""))?.role === "name";
}

/** A short line alone in its row that is neither label, sum, note nor sentence. */
function mayBeTitle(sheet: Sheet, row: number): boolean {
  const [only, ...others] = sheet.row(row);
  if (!only || others.length > 0 || only.key === "") return false;
  const isLine = only.text.length <= longestTitle && !/[。；;:：]|^\d+[.、]/u.test(only.text);
  const isSum = [...totalWords, ...subtotalEndings].some((word) => only.key.endsWith(word));
  return isLine && !isSum && !beginsNote(only) && labelRole(only.key) === null;
}

const longestTitle = 40;

function rowsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, step) => from + step);
}
