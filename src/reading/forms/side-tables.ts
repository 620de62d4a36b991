import { columnRole } from "../columns/column-role";
import { labelRole } from "../words/label-role";
import { fundRole } from "../columns/funds-headers";
import type { ColumnRange } from "../grid/ranges";
import type { Cell, Sheet } from "../grid/sheet";
import { termKey } from "../words/term-index";
import type { ColumnRole } from "../words/terms/indicator-columns";

/**
 * The columns of the form where something else stands beside it, behind a blank column: a payments list, last year's
 * figures; those of each where forms stand side by side. None where all columns belong together. Parts belong together where a row of both holds header words, or a label
 * with its value (unless the right one has a title); a part of one column or of a few cells is a remark and stays,
 * unless it holds numbers alone.
 */
export function formColumns(sheet: Sheet): readonly ColumnRange[] {
  const parts = partsOf(sheet);
  if (parts.length < 2) return [];
  const forms = parts.filter((part) => isForm(sheet, part));
  if (forms.length > 1) return forms;
  const [best, ...others] = parts.map((part) => ({ part, weight: weightOf(sheet, part) })).sort((a, b) => b.weight - a.weight); // prettier-ignore
  return best && best.weight > 0 && others.length > 0 ? [best.part] : [];
}

/** Runs of columns between blank ones, joined to the part on their left where they belong to it. */
function partsOf(sheet: Sheet): readonly ColumnRange[] {
  const gaps = gapsOf(sheet);
  const ends = [...gaps, sheet.columnCount];
  return ends.reduce<readonly ColumnRange[]>((parts, to, index) => {
    const run = { from: index === 0 ? 0 : (gaps[index - 1] ?? 0) + 1, to };
    const left = parts.at(-1);
    if (!left) return [run];
    const isOther = isTable(sheet, left) && isTable(sheet, run) && !areOne(sheet, left, run);
    return isOther || (headsTable(sheet, left) && isScratch(sheet, run))
      ? [...parts, run]
      : [...parts.slice(0, -1), { from: left.from, to }];
  }, []);
}

/** Blank columns that no block covers, with cells on either side. */
function gapsOf(sheet: Sheet): readonly number[] {
  const isUsed = Array.from({ length: sheet.columnCount }, () => false);
  for (let row = 0; row < sheet.rowCount; row += 1)
    for (const { column, right } of sheet.row(row)) isUsed.fill(true, column, right + 1);
  const [first, last] = [isUsed.indexOf(true), isUsed.lastIndexOf(true)];
  return isUsed.flatMap((used, column) => (!used && column > first && column < last ? [column] : []));
} // prettier-ignore

function isTable(sheet: Sheet, part: ColumnRange): boolean {
  const rows = rowsOf(sheet, part);
  const columns = new Set(rows.flatMap((cells) => cells.map(({ column }) => column)));
  return rows.length >= fewRows && columns.size > 1;
}

const fewRows = 3;

/** Numbers without a word: what somebody reckoned beside the form. */
function isScratch(sheet: Sheet, part: ColumnRange): boolean {
  const cells = rowsOf(sheet, part).flat();
  return cells.length > 0 && cells.every(({ value }) => typeof value === "number");
}

/** Has a project's name and a header of its own. */
function isForm(sheet: Sheet, part: ColumnRange): boolean {
  const rows = rowsOf(sheet, part);
  const isNamed = rows.flat().some((cell) => labelRole(cell.key)?.role === "name" && hasValue(sheet, cell)); // prettier-ignore
  return isNamed && headsTable(sheet, part);
}

function headsTable(sheet: Sheet, part: ColumnRange): boolean {
  return rowsOf(sheet, part).some((cells) => headsForm(new Set(cells.flatMap(({ key }) => columnRole(key)?.role ?? [])))); // prettier-ignore
}

function headsForm(roles: ReadonlySet<ColumnRole>): boolean {
  const values = (["target", "actual", "points", "score"] as const).filter((role) => roles.has(role)); // prettier-ignore
  return values.length > 1 && (["level1", "level2", "level3", "name"] as const).some((role) => roles.has(role)); // prettier-ignore
}

function areOne(sheet: Sheet, left: ColumnRange, right: ColumnRange): boolean {
  if (isForm(sheet, left) && isForm(sheet, right)) return false;
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const [own, their] = [left, right].map((part) => cellsIn(sheet, row, part));
    if (!own?.length || !their?.length) continue;
    if (own.some(isHeaderWord) && their.some(isHeaderWord)) return true;
    if (!isTitled(sheet, right) && [own, their].every((cells) => cells.some((cell) => hasValue(sheet, cell)))) return true; // prettier-ignore
  }
  return false;
}

/** Begins with words alone in their row that are no label: a table of its own. */
function isTitled(sheet: Sheet, part: ColumnRange): boolean {
  const [[first, ...others] = []] = rowsOf(sheet, part);
  return first !== undefined && others.length === 0 && !isLabel(first.key) && !hasValue(sheet, first); // prettier-ignore
}

function isHeaderWord({ key }: Cell): boolean {
  return columnRole(key) !== null;
}

/** A label with a value beside it or after a colon. */
function hasValue(sheet: Sheet, { row, right, key, text }: Cell): boolean {
  const start = /^[^:：]{2,20}(?=[:：]\s*\S)/u.exec(text)?.[0];
  if (start !== undefined) return isLabel(termKey(start));
  const beside = isLabel(key) ? sheet.own(row, right + 1) : undefined;
  return beside !== undefined && !isLabel(beside.key) && !isHeaderWord(beside);
}

function isLabel(key: string): boolean {
  const role = labelRole(key)?.role;
  return (role !== undefined && role !== "ignored") || fundRole(key) !== null;
}

/** Rows of a header count most, then the project's name, rows of funds, and labels with values. */
function weightOf(sheet: Sheet, part: ColumnRange): number {
  const rows = rowsOf(sheet, part);
  const headers = rows.filter((cells) => cells.filter(isHeaderWord).length >= 3).length;
  const labels = rows.flat().filter((cell) => hasValue(sheet, cell)).length;
  const names = rows.flat().filter(({ key }) => labelRole(key)?.role === "name").length;
  const funds = rows.filter((cells) => cells.filter(({ key }) => fundRole(key) !== null).length >= 3).length; // prettier-ignore
  return 100 * (headers + Math.min(names, 1)) + 10 * funds + labels;
}

function rowsOf(sheet: Sheet, part: ColumnRange): readonly (readonly Cell[])[] {
  return Array.from({ length: sheet.rowCount }, (_, row) => cellsIn(sheet, row, part)).filter(({ length }) => length > 0); // prettier-ignore
}

function cellsIn(sheet: Sheet, row: number, { from, to }: ColumnRange): readonly Cell[] {
  return sheet.row(row).filter(({ column }) => column >= from && column < to);
}
