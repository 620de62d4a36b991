import type { Finding } from "../evaluation/finding";
import { chooseColumns } from "./choose-columns";
import type { ColumnClaim, TableColumns } from "./table-columns";
import type { Sheet } from "./sheet";
import { tableField } from "./table-field";
import { termIndex, withoutBrackets } from "./term-index";
import { indicatorColumns, type ColumnRole } from "./terms/indicator-columns";
import { labelWords } from "./terms/labels";
import { totalWords } from "./terms/row-marks";

/** An indicator table found by its header words, wherever it starts. */
export interface IndicatorTable {
  readonly sheet: Sheet;
  /** First row of the header. */
  readonly headerRow: number;
  /** First row under the header. */
  readonly bodyRow: number;
  readonly columns: TableColumns;
  /** How many of the columns that matter were found; a larger table of equal width counts a little more. */
  readonly weight: number;
  /** Doubts about the columns. */
  readonly findings: readonly Finding[];
}

/**
 * All indicator tables of a sheet, top down. A header is a row, or two rows taken together, that names at least a level
 * or an indicator, and a value, and three columns in all; a header repeated on a later page belongs to its table.
 */
export function findIndicatorTables(sheet: Sheet): readonly IndicatorTable[] {
  const tables: IndicatorTable[] = [];
  let checked = 0;
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const header = headerAt(sheet, row);
    if (!header) continue;
    const bodyRow = Math.max(row, ...header.claims.map(({ header: cell }) => cell.bottom)) + 1;
    const below = rowsBetween(row + 1, Math.max(bodyRow, row + 2));
    if (below.some((lower) => givesWay(header, headerAt(sheet, lower)))) continue;
    const headerRow = Math.min(...header.claims.map(({ header: cell }) => cell.row));
    const previous = tables.at(-1);
    const between = rowsBetween(checked, headerRow);
    checked = bodyRow;
    if (!previous || !repeats(previous, header.claims) || endsForm(sheet, between)) {
      const findings: Finding[] = [];
      const columns = chooseColumns(sheet, row, bodyRow, header.claims, findings);
      const weight = header.weight + Math.min(sheet.rowCount - bodyRow, 1000) / 10_000;
      tables.push({ sheet, headerRow, bodyRow, columns, weight, findings });
    }
    row = bodyRow - 1;
  }
  return tables;
}

/** True where a row above `stopRow` holds a target, an actual value, points or a score. */
export function holdsValue({ sheet, bodyRow, columns }: IndicatorTable, stopRow: number): boolean {
  return rowsBetween(bodyRow, stopRow).some((row) =>
    valueRoles.some((role) => (tableField(sheet, row, columns[role])?.cells.length ?? 0) > 0)
  );
}

/** The role a header cell names, or null. */
export const columnRole = termIndex<ColumnRole>(indicatorColumns);

interface Header {
  readonly claims: readonly ColumnClaim[];
  readonly weight: number;
  /** True for a row of two header words or more beside words of the row above it. */
  readonly isLower: boolean;
}

/** Words of a second header row count before the headings above them. */
function givesWay(header: Header, below: Header | null): boolean {
  return below !== null && (below.isLower || below.weight > header.weight);
}

function headerAt(sheet: Sheet, row: number): Header | null {
  const own = sheet.row(row);
  if (own.some(({ value }) => typeof value === "number")) return null;
  if (!own.some(({ key }) => columnRole(key))) return null;
  const claims = withoutSideLabels(claimsOf(sheet, row), row);
  const upper = claims.filter(({ header }) => header.row < row).length;
  const isLower = upper > 0 && claims.length - upper > 1;
  const roles = new Set(claims.map(({ role }) => role));
  const names = countOf(roles, nameRoles);
  const values = countOf(roles, valueRoles);
  if (names === 0 || values === 0 || names + values < 3) return null;
  return { claims, weight: names + values + countOf(roles, otherRoles) / 10, isLower };
}

/** A cell that reaches further down than the header does is a label beside the table, such as 绩效指标. */
function withoutSideLabels(claims: readonly ColumnClaim[], row: number): readonly ColumnClaim[] {
  const bottomOf = ({ header }: ColumnClaim): number => Math.max(header.bottom, row);
  const bottoms = claims.map(bottomOf).sort((a, b) => a - b);
  const usual = bottoms[Math.floor(bottoms.length / 2)] ?? row;
  return claims.filter((claim) => bottomOf(claim) <= usual);
}

/** Roles of a row's cells; under an unmerged heading of two rows a blank cell takes the word above it. */
function claimsOf(sheet: Sheet, row: number): ColumnClaim[] {
  const own = sheet.row(row);
  const named = own.filter((cell) => columnRole(cell.key) !== null).length;
  const isLower = named > 1 && 2 * named >= own.length;
  const claims: ColumnClaim[] = [];
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const cell = sheet.at(row, column);
    if (!cell) break;
    const header = cell.text === "" && isLower ? (sheet.at(row - 1, column) ?? cell) : cell;
    const match = header.right < column ? null : columnRole(header.key);
    if (match && (header === cell || header.column === column))
      claims.push({ ...match, column, right: header === cell ? cell.right : column, header });
    column = Math.max(column, header === cell ? cell.right : column);
  }
  return claims;
}

/** The same words over the same columns, and none over a column that is another's. */
function repeats(
  { sheet, headerRow, bodyRow, columns }: IndicatorTable,
  claims: readonly ColumnClaim[]
): boolean {
  const isSame = ({ header, column }: ColumnClaim): boolean =>
    rowsBetween(headerRow, bodyRow).some((row) => sheet.at(row, column)?.key === header.key);
  const taken = new Set(Object.values(columns).map(({ column }) => column));
  const others = claims.filter((claim) => !isSame(claim));
  const contradicts = others.some(({ role, column }) => columns[role] !== undefined || taken.has(column)); // prettier-ignore
  return !contradicts && claims.length - others.length >= 3;
}

/** A total row or a project's name ends a form: the header after it belongs to the next one. */
function endsForm(sheet: Sheet, rows: readonly number[]): boolean {
  const endings = [...totalWords, ...labelWords.name];
  return rows.some((row) =>
    sheet.row(row).some(({ key }) => endings.includes(withoutBrackets(key).split(":")[0] ?? ""))
  );
}

function rowsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, step) => from + step);
}

function countOf(roles: ReadonlySet<ColumnRole>, wanted: readonly ColumnRole[]): number {
  return wanted.filter((role) => roles.has(role)).length;
}

const nameRoles: readonly ColumnRole[] = ["level1", "level2", "level3", "level4", "name"];
const valueRoles: readonly ColumnRole[] = ["target", "actual", "points", "score"];
const otherRoles: readonly ColumnRole[] = ["sign", "unit", "deviation", "criterion"];
