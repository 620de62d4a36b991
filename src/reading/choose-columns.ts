import type { Finding } from "../evaluation/finding";
import { readPlainNumber } from "./read-points";
import type { Cell, Sheet } from "./sheet";
import type { TermMatch } from "./term-index";
import { indicatorColumns, type ColumnRole } from "./terms/indicator-columns";
import { comparatorsBefore, qualitativeSigns } from "./terms/quantity-words";
import { halfWidth } from "./half-width";

/** One column of a table, from `column` to `right` where its header is merged sideways. */
export interface TableColumn {
  readonly column: number;
  readonly right: number;
  readonly header: Cell;
}

/** A header cell and the role its word names. */
export interface ColumnClaim extends TableColumn, TermMatch<ColumnRole> {}

export type TableColumns = Readonly<Partial<Record<ColumnRole, TableColumn>>>;

/**
 * Gives every role its column. Of two that claim a role the one with the more telling word wins, then the one with more
 * numbers, then the left one; the loser is named in a Finding. Columns whose header says nothing are told by content
 * where that is plain: signs, or numbers that add up to 100.
 */
export function chooseColumns(
  sheet: Sheet,
  headerRow: number,
  bodyRow: number,
  claims: readonly ColumnClaim[],
  findings: Finding[]
): TableColumns {
  const columns: Partial<Record<ColumnRole, TableColumn>> = {};
  for (const role of Object.keys(indicatorColumns) as ColumnRole[]) {
    const rivals = claims.filter((claim) => claim.role === role);
    const best = bestOf(sheet, bodyRow, rivals);
    if (!best) continue;
    columns[role] = best;
    if (role === "ignored" || role === "reviewScore" || role === "name") continue;
    for (const other of rivals)
      if (other !== best && !heads(claims, other)) findings.push(duplicate(best, other));
  }
  addByWording(sheet, headerRow, claims, columns, findings);
  addByContent(sheet, bodyRow, columns, findings);
  return threeLevels(columns);
}

function bestOf(
  sheet: Sheet,
  bodyRow: number,
  rivals: readonly ColumnClaim[]
): ColumnClaim | undefined {
  // prettier-ignore
  if (rivals.length < 2) return rivals[0];
  const numbers = new Map(rivals.map((claim) => [claim, numbersIn(sheet, bodyRow, claim.column).length])); // prettier-ignore
  return [...rivals].sort(
    (a, b) =>
      a.rank - b.rank || (numbers.get(b) ?? 0) - (numbers.get(a) ?? 0) || a.column - b.column
  )[0];
}

/** A 分值 column right beside 一级 or 二级指标 holds that level's sum, as the older framework prints it. */
function heads(claims: readonly ColumnClaim[], claim: ColumnClaim): boolean {
  return claims.some(
    ({ role, right }) => (role === "level1" || role === "level2") && right + 1 === claim.column
  );
}

function duplicate(best: ColumnClaim, other: ColumnClaim): Finding {
  return {
    code: "column-duplicate",
    severity: "notice",
    cells: [best.header.ref, other.header.ref],
    values: { used: best.header.text, unused: other.header.text },
  };
}

/** Headers that hold a known word among others: "2022年度预期实现的指标值". */
function addByWording(
  sheet: Sheet,
  headerRow: number,
  claims: readonly ColumnClaim[],
  columns: Partial<Record<ColumnRole, TableColumn>>,
  findings: Finding[]
): void {
  const claimed = new Set(claims.map(({ header }) => header));
  const seen = new Set<Cell>();
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const header = sheet.at(headerRow, column);
    if (!header || header.key === "" || claimed.has(header) || seen.has(header)) continue;
    seen.add(header);
    if (header.bottom - headerRow > 2 || header.key.length > 20) continue;
    const role = wordingRoles.find(
      (candidate) =>
        columns[candidate] === undefined &&
        indicatorColumns[candidate].some((word) => word.length > 2 && header.key.includes(word))
    );
    if (!role) continue;
    columns[role] = { column, right: header.right, header };
    findings.push(byGuess("column-by-wording", header, role));
  }
}

const wordingRoles: readonly ColumnRole[] = ["level1", "level2", "level3", "deviation", "criterion", "reviewScore", "score", "points", "actual", "target", "unit"]; // prettier-ignore

function addByContent(
  sheet: Sheet,
  bodyRow: number,
  columns: Partial<Record<ColumnRole, TableColumn>>,
  findings: Finding[]
): void {
  const taken = new Set(
    Object.values(columns).flatMap(({ column, right }) =>
      Array.from({ length: right - column + 1 }, (_, step) => column + step)
    )
  );
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const header = sheet.at(bodyRow - 1, column);
    if (!header || taken.has(column) || (header.bottom >= bodyRow && header.text !== "")) continue;
    const role = roleByContent(sheet, bodyRow, column, columns);
    if (!role) continue;
    columns[role] = { column, right: column, header };
    findings.push(byGuess("column-by-content", header, role));
  }
}

function roleByContent(
  sheet: Sheet,
  bodyRow: number,
  column: number,
  columns: TableColumns
): ColumnRole | null {
  if (columns.sign === undefined && columns.target !== undefined) {
    const texts = cellsIn(sheet, bodyRow, column).map((cell) => halfWidth(cell.text));
    if (texts.length > 1 && texts.every((text) => signs.has(text))) return "sign";
  }
  if (columns.points === undefined) {
    const sum = numbersIn(sheet, bodyRow, column).reduce((total, next) => total + next, 0);
    if (fullMarks.has(sum)) return "points";
  }
  return null;
}

const signs: ReadonlySet<string> = new Set([...Object.values(comparatorsBefore).flat(), ...qualitativeSigns]); // prettier-ignore
/** All indicators together, or all but the execution rate's 10 or 20, or with a total row counted again. */
const fullMarks: ReadonlySet<number> = new Set([80, 90, 100, 190, 200]);

function byGuess(code: string, header: Cell, role: ColumnRole): Finding {
  return { code, severity: "notice", cells: [header.ref], values: { header: header.text, role } };
}

function cellsIn(sheet: Sheet, bodyRow: number, column: number): Cell[] {
  const cells: Cell[] = [];
  for (let row = bodyRow; row < Math.min(sheet.rowCount, bodyRow + 300); row += 1) {
    const cell = sheet.own(row, column);
    if (cell) cells.push(cell);
  }
  return cells;
}

function numbersIn(sheet: Sheet, bodyRow: number, column: number): number[] {
  return cellsIn(sheet, bodyRow, column).flatMap((cell) => readPlainNumber(cell)?.toNumber() ?? []);
}

/** Four levels: the last three. 指标名称 alone, or after two levels: the third. */
function threeLevels(columns: Partial<Record<ColumnRole, TableColumn>>): TableColumns {
  const { level1, level2, level3, level4, name, ...others } = columns;
  const levels = level4 ? [level2, level3, level4] : [level1, level2, level3 ?? name];
  const [first, second, third] = levels;
  return {
    ...others,
    ...(first && { level1: first }),
    ...(second && { level2: second }),
    ...(third && { level3: third }),
  };
}
