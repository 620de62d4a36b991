import type { Finding } from "../evaluation/finding";
import { isTotalLabel } from "./funds-headers";
import type { TableColumn, TableColumns } from "./table-columns";
import { isKnownSign, looksLikeUnit } from "./beside-value";
import { beginsNote } from "./note-line";
import { readPlainNumber } from "./read-points";
import type { Cell, Sheet } from "./sheet";
import type { ColumnRole } from "./terms/indicator-columns";
import { totalWords } from "./terms/row-marks";

/**
 * Takes away a sign or a unit column most of whose cells hold none: 单位 may stand over offices, 性质 over kinds. Each
 * is named in a Finding.
 */
export function checkByContent(
  sheet: Sheet,
  bodyRow: number,
  columns: Partial<Record<ColumnRole, TableColumn>>,
  findings: Finding[]
): void {
  for (const [role, fits] of [["sign", isKnownSign], ["unit", looksLikeUnit]] as const) {
    const column = columns[role];
    const cells = column ? bodyCells(sheet, bodyRow, column.column, columns) : [];
    if (!column || 2 * cells.filter(({ text }) => fits(text)).length >= cells.length) continue;
    Reflect.deleteProperty(columns, role);
    findings.push(byGuess("column-content-doubtful", column.header, role));
  }
} // prettier-ignore

/**
 * Finds the sign and the points column under a heading without words, between the columns that are known or right
 * beside them, where the content is plain: nothing but signs, or numbers that add up to 100. Each is named in a Finding.
 */
export function addByContent(
  sheet: Sheet,
  bodyRow: number,
  columns: Partial<Record<ColumnRole, TableColumn>>,
  findings: Finding[]
): void {
  const known = Object.values(columns);
  const taken = new Set(known.flatMap(({ column, right }) => columnsFrom(column, right)));
  const left = Math.min(...known.map(({ column }) => column)) - 1;
  const right = Math.max(...known.map((column) => column.right)) + 1;
  for (const column of columnsFrom(Math.max(left, 0), right)) {
    const header = sheet.at(bodyRow - 1, column);
    if (!header || taken.has(column) || (header.bottom >= bodyRow && header.text !== "")) continue;
    const role = roleByContent(sheet, bodyRow, column, columns);
    if (!role) continue;
    columns[role] = { column, right: column, header };
    findings.push(byGuess("column-by-content", header, role));
  }
}

/** The cells with text that begin in a column under the header. */
export function cellsUnder(sheet: Sheet, bodyRow: number, column: number): readonly Cell[] {
  const length = Math.min(sheet.rowCount - bodyRow, sampled);
  const rows = Array.from({ length }, (_, step) => bodyRow + step);
  return rows.flatMap((row) => sheet.own(row, column) ?? []);
}

/** The cells of a column in the rows that name an indicator. */
function bodyCells(sheet: Sheet, bodyRow: number, column: number, columns: TableColumns): readonly Cell[] {
  return namedRows(sheet, bodyRow, columns).flatMap((row) => sheet.own(row, column) ?? []);
} // prettier-ignore

/** Rows with a name of their own, down to the total, the funds or a note; no headers printed again. */
function namedRows(sheet: Sheet, bodyRow: number, columns: TableColumns): readonly number[] {
  const { level3, name, level2, level1 } = columns;
  const named = level3 ?? name ?? level2 ?? level1;
  const rows: number[] = [];
  for (let row = bodyRow; row < Math.min(sheet.rowCount, bodyRow + sampled); row += 1) {
    const [first] = sheet.row(row);
    if (first && (beginsNote(first) || sheet.row(row).some(endsBody))) break;
    const cell = named && sheet.own(row, named.column);
    if (cell && cell.key !== named.header.key) rows.push(row);
  }
  return rows;
}

function endsBody(cell: Cell): boolean {
  return totalWords.includes(cell.key) || (isTotalLabel(cell) && cell.key.includes("资金"));
}

function columnsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function roleByContent(
  sheet: Sheet,
  bodyRow: number,
  column: number,
  columns: TableColumns
): ColumnRole | null {
  const rows = namedRows(sheet, bodyRow, columns);
  const cells = bodyCells(sheet, bodyRow, column, columns);
  if (cells.length < 2 || 2 * cells.length < rows.length) return null;
  if (columns.sign === undefined && columns.target && cells.every(({ text }) => isKnownSign(text)))
    return "sign";
  const numbers = cells.map((cell) => readPlainNumber(cell)?.toNumber() ?? 0);
  const areMarks = numbers.every((number) => number > 0) && fullMarks.has(numbers.reduce((sum, next) => sum + next)); // prettier-ignore
  return columns.points === undefined && areMarks ? "points" : null;
}

/** Rows that are looked at: more would tell no more. */
const sampled = 300;

/** All indicators together, or all but the execution rate's 10 or 20. */
const fullMarks: ReadonlySet<number> = new Set([80, 90, 100]);

function byGuess(code: string, header: Cell, role: ColumnRole): Finding {
  return { code, severity: "notice", cells: [header.ref], values: { header: header.text, role } };
}
