import type { Answers } from "../../evaluation/answers";
import type { Finding } from "../../evaluation/finding";
import type { Question, RecognisedColumn } from "../../evaluation/recognition";
import { columnRole } from "../columns/column-role";
import { chooseColumns, threeLevels } from "../columns/choose-columns";
import { columnQuestions, recognisedColumns } from "../columns/column-questions";
import type { ColumnClaim, TableColumn, TableColumns } from "../columns/table-columns";
import { panelBelow, yearOver } from "../columns/periods";
import { readPlainNumber } from "../quantity/read-points";
import type { Cell, Sheet } from "../grid/sheet";
import {
  fingerprintOf,
  tableHeaders,
  type HeaderRows,
  type TableHeader,
} from "../columns/table-headers";
import { tableField } from "../columns/table-field";
import { withoutBrackets, type TermMatch } from "../words/term-index";
import { fundsHeadersAt } from "../columns/funds-headers";
import { amountRoles } from "../words/terms/budget-words";
import { levelNameWords, type ColumnRole } from "../words/terms/indicator-columns";
import { labelWords } from "../words/terms/labels";
import { totalWords } from "../words/terms/row-marks";

/** An indicator table found by its header words, wherever it starts. */
export interface IndicatorTable {
  readonly sheet: Sheet;
  /** First row of the header. */
  readonly headerRow: number;
  /** First row under the header. */
  readonly bodyRow: number;
  /** First row under the last of the headers printed again; `bodyRow` where none is. */
  readonly lastBodyRow: number;
  /** Rows above the header that belong to the table and are not read: long-term indicators over those of the year. */
  readonly aside: readonly number[];
  readonly columns: TableColumns;
  /** The columns of signs: 指标性质 and 指标方向 may stand side by side. */
  readonly signs: readonly TableColumn[];
  /** How many of the columns that matter were found; a larger table of equal width counts a little more. */
  readonly weight: number;
  readonly fingerprint: string;
  /** All columns with their places. */
  readonly headers: readonly TableHeader[];
  /** All columns, with those that were not understood. */
  readonly recognised: readonly RecognisedColumn[];
  /** Doubts about the columns: what is printed, and what is asked. */
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

/** What a person said about tables: see `Answers`. */
export interface TableAnswers {
  readonly layouts: Answers["layouts"];
  /** The row of the sheet that holds the header, counted from 0 within the grid; null where nobody said. */
  readonly headerRow: number | null;
}

/**
 * All indicator tables of a sheet, top down. A header is a row, or two rows taken together, that names at least a level
 * or an indicator, and a value, and three columns in all; a header repeated on a later page belongs to its table. The
 * header a person pointed at, and one of a layout whose columns a person named, need no known words.
 */
export function findIndicatorTables(
  sheet: Sheet,
  { layouts, headerRow: pointed }: TableAnswers = { layouts: {}, headerRow: null }
): readonly IndicatorTable[] {
  const tables: IndicatorTable[] = [];
  const known = Object.keys(layouts).length > 0 ? layouts : null;
  let checked = 0;
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const isPointed = row === pointed;
    const header = isPointed ? pointedHeader(sheet, row) : (headerAt(sheet, row) ?? (known && answeredHeader(sheet, row, known))); // prettier-ignore
    if (!header) continue;
    const { bodyRow, headerRow, claims } = header;
    const below = rowsBetween(row + 1, Math.max(bodyRow, row + 2));
    if (below.some((lower) => lower === pointed || (!isPointed && givesWay(header, headerAt(sheet, lower))))) continue; // prettier-ignore
    const previous = tables.at(-1);
    const between = rowsBetween(checked, headerRow);
    checked = bodyRow;
    const before = isPointed || !previous || endsForm(sheet, between) ? null : previous;
    const panel = before && panelBelow(before, { headerRow, firstLevel: firstNameOf(claims) });
    if (before && panel === null && repeats(before, claims))
      tables.splice(-1, 1, { ...before, lastBodyRow: bodyRow });
    else if (panel !== "longTerm") {
      const table = tableAt(sheet, header, layouts, isPointed ? pointedWeight : header.weight);
      if (!table) continue;
      if (before && panel === "annual") tables.splice(-1, 1, yearOver(before, table));
      else tables.push(table);
    }
    row = bodyRow - 1;
  }
  return tables;
}

function tableAt(
  sheet: Sheet,
  header: Header,
  layouts: Answers["layouts"],
  weight: number
): IndicatorTable | null {
  const { bodyRow, headerRow, claims } = header;
  const headers = tableHeaders(sheet, header, claims);
  if (headers.length === 0) return null;
  const fingerprint = fingerprintOf(headers);
  const choice = chooseColumns(sheet, header, headers, claims, layouts[fingerprint]);
  return {
    sheet,
    headerRow: Math.min(headerRow, ...headers.map((each) => each.header.row)),
    bodyRow,
    lastBodyRow: bodyRow,
    aside: [],
    columns: threeLevels(choice.columns),
    signs: headers.filter(({ column }) => choice.told.get(column)?.role === "sign"),
    weight: weight + Math.min(sheet.rowCount - bodyRow, 1000) / 10_000,
    fingerprint,
    headers,
    recognised: recognisedColumns(choice),
    findings: choice.findings,
    questions: columnQuestions(choice, fingerprint),
  };
}

/** True where a row above `stopRow` holds one of some values; without a choice a target, an actual value, points or a score. */
export function holdsValue(
  { sheet, bodyRow, columns }: IndicatorTable,
  stopRow: number,
  roles: readonly ColumnRole[] = valueRoles
): boolean {
  return rowsBetween(bodyRow, stopRow).some((row) =>
    roles.some((role) => (tableField(sheet, row, columns[role])?.cells.length ?? 0) > 0)
  );
}

/** More than any other table has. */
const pointedWeight = 1000;

interface Header extends HeaderRows {
  readonly claims: readonly ColumnClaim[];
  readonly weight: number;
  /** True for a row of two header words or more beside words of the row above it. */
  readonly isLower: boolean;
}

/** Words of a second header row count before the headings above them. */
function givesWay(header: Header, below: Header | null): boolean {
  return below !== null && (below.isLower || below.weight > header.weight);
}

function firstNameOf(claims: readonly ColumnClaim[]): number {
  return claims.find(({ role }) => nameRoles.includes(role))?.column ?? 0;
}

function headerAt(sheet: Sheet, row: number): Header | null {
  const own = sheet.row(row);
  if (own.some(({ value }) => typeof value === "number")) return null;
  if (!own.some(({ key }) => columnRole(key))) return null;
  const { claims, isLower } = claimedAt(sheet, row);
  const roles = new Set(claims.map(({ role }) => role));
  const names = countOf(roles, nameRoles);
  const values = countOf(roles, valueRoles);
  if (names === 0 || values === 0 || names + values < 3) return null;
  if (headsFunds(sheet, row, roles)) return null;
  return {
    ...placed(row, claims),
    weight: names + values + countOf(roles, otherRoles) / 10,
    isLower,
  };
}

/** 指标 over the rows of a funds block, beside 年初预算数, 全年执行数, 分值 and 得分, heads no indicators. */
function headsFunds(sheet: Sheet, row: number, roles: ReadonlySet<ColumnRole>): boolean {
  const isBare = ![...levelRoles, "target", "actual"].some((role) => roles.has(role as ColumnRole));
  const funds = isBare ? fundsHeadersAt(sheet, row) : {};
  return amountRoles.filter((role) => funds[role]).length > 1;
}

/** Where claims found in a row begin and end. */
function placed(row: number, claims: Header["claims"]): Pick<Header, "claims" | "headerRow" | "bodyRow"> {
  const headerRow = Math.min(row, ...claims.map(({ header }) => header.row));
  const bodyRow = Math.max(row, ...claims.map(({ header }) => header.bottom)) + 1;
  return { claims, headerRow, bodyRow };
} // prettier-ignore

function claimedAt(sheet: Sheet, row: number): Pick<Header, "claims" | "isLower"> {
  const claims = withoutSideLabels(claimsOf(sheet, row), row);
  const upper = claims.filter(({ header }) => header.row < row).length;
  return { claims, isLower: upper > 0 && claims.length - upper > 1 };
}

/** The header a person pointed at, whatever its words are; with the row below, where that holds its lower words. */
function pointedHeader(sheet: Sheet, row: number): Header {
  const below = claimedAt(sheet, row + 1);
  if (below.isLower) return { ...placed(row + 1, below.claims), weight: 0, isLower: true };
  const bottoms = sheet.row(row).map(({ bottom }) => bottom).sort((a, b) => a - b); // prettier-ignore
  const header = placed(row, withoutSideLabels(claimsOf(sheet, row), row));
  const bodyRow = Math.max(header.bodyRow, (bottoms[Math.floor(bottoms.length / 2)] ?? row) + 1);
  return { ...header, bodyRow, weight: 0, isLower: false };
}

/** A header whose columns a person named once, in this workbook or in another of the same layout. */
function answeredHeader(sheet: Sheet, row: number, layouts: Answers["layouts"]): Header | null {
  const own = sheet.row(row);
  if (own.length < 3 || own.some(({ value }) => typeof value === "number")) return null;
  const header = pointedHeader(sheet, row);
  const headers = tableHeaders(sheet, header, header.claims);
  const answers = layouts[fingerprintOf(headers)];
  if (!answers) return null;
  const answered = headers.flatMap(({ key }) => answers.columns[key] ?? []);
  const roles = new Set<string>([...header.claims.map(({ role }) => role), ...answered]);
  const [names, values] = [countOf(roles, nameRoles), countOf(roles, valueRoles)];
  return names > 0 && values > 0 ? { ...header, weight: names + values } : null;
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
  const named = own.filter((cell) => roleOf(sheet, cell) !== null).length;
  // A row with values is no header: 得分 beside 10 is the last line of the funds.
  const isUnderWords = !sheet.row(row - 1).some((cell) => readPlainNumber(cell) !== null);
  const isLower = named > 1 && 2 * named >= own.length && isUnderWords;
  const claims: ColumnClaim[] = [];
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const cell = sheet.at(row, column);
    if (!cell) break;
    const header = cell.text === "" && isLower ? (sheet.at(row - 1, column) ?? cell) : cell;
    const match = header.right < column ? null : roleOf(sheet, header);
    if (match && (header === cell || header.column === column))
      claims.push({ ...match, column, right: header === cell ? cell.right : column, header });
    column = Math.max(column, header === cell ? cell.right : column);
  }
  return claims;
}

/** A header's role; 名称 under a level's heading that is merged over its columns stands for that level. */
function roleOf(sheet: Sheet, cell: Cell): TermMatch<ColumnRole> | null {
  const above = levelNameWords.includes(cell.key) ? sheet.at(cell.row - 1, cell.column) : undefined;
  const level = above && above.right > above.column ? columnRole(above.key) : null;
  return level?.role.startsWith("level") ? level : columnRole(cell.key);
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

function countOf(roles: ReadonlySet<string>, wanted: readonly ColumnRole[]): number {
  return wanted.filter((role) => roles.has(role)).length;
}

const levelRoles: readonly ColumnRole[] = ["level1", "level2", "level3", "level4"];
const nameRoles: readonly ColumnRole[] = [...levelRoles, "name"];
const valueRoles: readonly ColumnRole[] = ["target", "actual", "points", "score", "deduction"];
const otherRoles: readonly ColumnRole[] = ["sign", "unit", "deviation", "criterion"];
