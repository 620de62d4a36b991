import { columnRole } from "../columns/column-role";
import type { IndicatorTable } from "./find-indicator-tables";
import type { Cell } from "../grid/sheet";
import type { TableColumn } from "../columns/table-columns";
import type { ColumnRole } from "../words/terms/indicator-columns";

/**
 * The words of a header printed again that stand over columns where the table's own header has another role's word, where
 * one stands over a column of values or two over others: the rows below belong to another order of columns. Else none; a
 * single word over a name may have strayed there.
 */
export function contradictingWords(table: IndicatorTable, row: number): readonly Cell[] {
  const columns = Object.entries(table.columns) as [ColumnRole, TableColumn][];
  const words = table.sheet.row(row).flatMap((cell) => {
    const role = columnRole(cell.key)?.role;
    const over = columns.find(([, { column, right }]) => column <= cell.column && cell.column <= right); // prettier-ignore
    const differs = role !== undefined && over !== undefined && over[0] !== role && !ownKeys(table, cell.column).includes(cell.key); // prettier-ignore
    return differs ? [{ cell, isOverValues: valueRoles.has(over[0]) }] : [];
  });
  const isCertain = words.length > 1 || words.some(({ isOverValues }) => isOverValues);
  return isCertain ? words.map(({ cell }) => cell) : [];
}

/**
 * The words of the table's own header of which one stands over another that it cannot contain: 实际完成值 over 三级指标.
 * None where the upper one is a heading of the lower: 年度指标值 over 指标性质, or 年度指标 over 指标值 and 完成值, of which
 * one is what the heading says.
 */
export function contradictingHeadings(table: IndicatorTable): readonly Cell[] {
  const columns = Object.values(table.columns).flatMap(({ column, right }) =>
    Array.from({ length: right - column + 1 }, (_, step) => column + step)
  );
  const words = columns.flatMap((column) => {
    const [upper, lower] = wordsOver(table, column);
    return upper && lower && !mayHead(table, upper, lower) ? [upper, lower] : [];
  });
  return [...new Set(words)];
}

/** The highest and the lowest header word over a column; none where it has but one. */
function wordsOver(table: IndicatorTable, column: number): readonly Cell[] {
  const cells = headerCells(table, column).filter(({ key }) => columnRole(key) !== null);
  const [upper, lower] = [cells[0], cells.at(-1)];
  return upper && lower && upper !== lower ? [upper, lower] : [];
}

function mayHead(table: IndicatorTable, upper: Cell, lower: Cell): boolean {
  const [over, under] = [upper, lower].map(({ key }) => columnRole(key)?.role);
  if (over === undefined || under === undefined) return false;
  const below = Array.from({ length: upper.right - upper.column + 1 }, (_, step) => wordsOver(table, upper.column + step)[1]); // prettier-ignore
  const saysOne = below.some((cell) => cell && columnRole(cell.key)?.role === over);
  return over === under || saysOne || (headed[over] ?? []).includes(under);
}

/** What a heading may stand over beside its own role. */
const headed: Readonly<Partial<Record<ColumnRole, readonly ColumnRole[]>>> = {
  target: ["sign", "unit", "adjustedTarget", "ignored"],
  actual: ["unit", "ignored"],
  score: ["reviewScore", "ignored", "points", "deduction"],
  points: ["score", "reviewScore", "deduction", "ignored"],
  name: [
    "level1",
    "level2",
    "level3",
    "level4",
    "target",
    "adjustedTarget",
    "sign",
    "unit",
    "actual",
  ],
};

const valueRoles: ReadonlySet<ColumnRole> = new Set(["target", "actual", "points", "score"]);

function ownKeys(table: IndicatorTable, column: number): readonly string[] {
  return headerCells(table, column).map(({ key }) => key);
}

/** The blocks of the header over a column, from above. */
function headerCells({ sheet, headerRow, bodyRow }: IndicatorTable, column: number): readonly Cell[] {
  const rows = Array.from({ length: bodyRow - headerRow }, (_, step) => headerRow + step);
  return [...new Set(rows.flatMap((row) => sheet.at(row, column) ?? []))];
} // prettier-ignore
