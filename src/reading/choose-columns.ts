import type { Finding } from "../evaluation/finding";
import { readPlainNumber } from "./read-points";
import type { Cell, Sheet } from "./sheet";
import type { ColumnClaim, TableColumn, TableColumns } from "./table-columns";
import { addByContent, cellsUnder, checkByContent } from "./columns-by-content";
import { indicatorColumns, otherYearWords, type ColumnRole } from "./terms/indicator-columns";

/**
 * Gives every role its column. Of two that claim a role the one with the later year wins, then the one with the more
 * telling word, the one with more numbers, the left one; the loser is named in a Finding. A column whose content
 * contradicts its header, and one whose header says nothing, are judged by content: see `columns-by-content`.
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
  checkByContent(sheet, bodyRow, columns, findings);
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
  const numbers = new Map(rivals.map((claim) => [claim, numbersIn(sheet, bodyRow, claim.column)]));
  return [...rivals].sort(
    (a, b) =>
      laterFirst(a.header, b.header) ||
      a.rank - b.rank ||
      (numbers.get(b) ?? 0) - (numbers.get(a) ?? 0) ||
      a.column - b.column
  )[0];
}

function numbersIn(sheet: Sheet, bodyRow: number, column: number): number {
  return cellsUnder(sheet, bodyRow, column).filter((cell) => readPlainNumber(cell) !== null).length;
}

/** "2022年实际完成值" beside "2023年实际完成值": the later year is the one evaluated. */
function laterFirst(a: Cell, b: Cell): number {
  const [left, right] = [a, b].map(({ key }) => /20\d\d/u.exec(key)?.[0]);
  return left && right ? Number(right) - Number(left) : 0;
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
    if (otherYearWords.some((word) => header.key.includes(word))) continue;
    const role = wordingRoles.find(
      (candidate) =>
        columns[candidate] === undefined &&
        indicatorColumns[candidate].some((word) => word.length > 2 && header.key.includes(word))
    );
    if (!role) continue;
    columns[role] = { column, right: header.right, header };
    findings.push({ code: "column-by-wording", severity: "notice", cells: [header.ref], values: { header: header.text, role } }); // prettier-ignore
  }
}

const wordingRoles: readonly ColumnRole[] = ["level1", "level2", "level3", "deviation", "criterion", "reviewScore", "score", "points", "actual", "target", "unit"]; // prettier-ignore

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
