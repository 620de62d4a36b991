import { readAmount } from "../quantity/read-amount";
import type { Cell, Sheet } from "../grid/sheet";
import { termIndex, withoutBrackets, withoutFormula } from "../words/term-index";
import {
  fundFragments,
  fundTotalWords,
  fundWords,
  type FundRole,
} from "../words/terms/budget-words";
import { otherYearWords } from "../words/terms/indicator-columns";

/** The role a word of the funds block has, or null. */
export const fundRole = termIndex<FundRole>(fundWords);

/** A header of the funds block with the columns that hold its values. */
export interface FundsHeader {
  readonly header: Cell;
  readonly left: number;
  readonly right: number;
  /** The sources of funds below the header beside the column of the whole. */
  readonly beside?: readonly Cell[];
}

export type FundsHeaders = Partial<Record<FundRole, FundsHeader>>;

/**
 * The headers that begin in a row, and where they are merged over several columns the words below them: of 预算数 over
 * 年初预算数 and 全年预算数 the lower ones count, of 预算数 over 财政资金 and 小计 the column of 小计; 小计 beside 年初预算数
 * and 调整数 is their sum, the full-year budget. A row with numbers holds values, so it is no header. Of two headers of
 * one role the later year's counts, then the more telling word, then the left one.
 */
export function fundsHeadersAt(sheet: Sheet, row: number): FundsHeaders {
  const headers: FundsHeaders = {};
  for (const header of knownAt(sheet, row)) {
    const lower = lowerWords(sheet, header);
    const parts = lower.filter((cell) => fundRole(cell.key) !== null);
    const whole = lower.find(isTotalLabel);
    const cells = parts.length > 0 ? parts : [header];
    for (const cell of cells) {
      const role = fundRole(cell.key)?.role;
      const span = cell === header ? (whole ?? header) : cell;
      const beside = cell === header && whole ? lower.filter((other) => other !== whole) : [];
      if (role && isBetter(cell, headers[role]?.header)) headers[role] = { header: cell, left: span.column, right: span.right, beside }; // prettier-ignore
    }
    const sum = whole && parts.length > 0 ? sumOf(headers, whole) : null;
    if (sum) headers.fullYear ??= sum;
  }
  const beside = sheet.row(row).flatMap((cell) => (isTotalLabel(cell) ? (sumOf(headers, cell) ?? []) : []))[0]; // prettier-ignore
  return beside ? { fullYear: beside, ...headers } : headers;
}

/** 小计 right of the initial budget and its adjustment holds their sum. */
function sumOf({ initial, adjusted, adjustment }: FundsHeaders, whole: Cell): FundsHeader | null {
  const added = adjustment ?? adjusted;
  const isSum = initial !== undefined && added !== undefined && added.right < whole.column && initial.right < whole.column; // prettier-ignore
  return isSum ? { header: whole, left: whole.column, right: whole.right } : null;
}

/** Headers without a known word, by the fragments they hold; never a role that a known word has. */
export function headersByFragment(sheet: Sheet, row: number, known: FundsHeaders): FundsHeaders {
  const guessed: FundsHeaders = {};
  const used = Object.values(known).map(({ header }) => header);
  for (const cell of sheet.row(row)) {
    const isOther = otherYearWords.some((word) => cell.key.includes(word));
    if (used.includes(cell) || fundRole(cell.key) || isOther) continue;
    const role = fundFragments.find(([fragment]) => cell.key.includes(fragment))?.[1];
    if (role && role !== "other" && !known[role])
      guessed[role] ??= { header: cell, left: cell.column, right: cell.right };
  }
  return guessed;
}

/** The first row under headers and the words below them. */
export function rowUnder(sheet: Sheet, row: number, headers: FundsHeaders): number {
  const own = sheet.row(row).flatMap((cell) => lowerWords(sheet, cell));
  const cells = [...Object.values(headers).map(({ header }) => header), ...own];
  return Math.max(...cells.map(({ bottom }) => bottom)) + 1;
}

/** "年度资金总额", "合计:", "一、资金总额", "小计③=①+②". */
export function isTotalLabel(label: Cell): boolean {
  return fundTotalWords.includes(withoutFormula(withoutBrackets(label.key)));
}

function knownAt(sheet: Sheet, row: number): readonly Cell[] {
  const cells = sheet.row(row);
  if (cells.some((cell) => cell.key === "" || readAmount(cell) !== null)) return [];
  const isKnown = ({ key }: Cell): boolean => fundRole(key) !== null;
  // Beside a known word another may stand over several: 预算安排情况 over 年初预算数 and 调整数.
  const isHeading = cells.some(isKnown) ? (cell: Cell) => isKnown(cell) || lowerWords(sheet, cell).some(isKnown) : isKnown; // prettier-ignore
  return cells.filter((cell) => cell.bottom - row <= 2 && isHeading(cell) && !isSideLabel(sheet, cell)); // prettier-ignore
} // prettier-ignore

/** 预算资金 left of the rows' labels heads no column: it reaches down beside amounts, or such a label follows under it. */
function isSideLabel(sheet: Sheet, cell: Cell): boolean {
  for (let row = cell.row + 1; row <= cell.bottom; row += 1)
    if (sheet.row(row).some((beside) => readAmount(beside) !== null)) return true;
  if (lowerWords(sheet, cell).length > 0) return false;
  const under = sheet.row(cell.bottom + 1).find(({ right }) => right >= cell.column);
  return under !== undefined && isTotalLabel(under);
}

/** The words right below a header merged over several columns; none where one of them is an amount. */
function lowerWords(sheet: Sheet, header: Cell): readonly Cell[] {
  if (header.right === header.column || header.bottom > header.row) return [];
  const below = sheet.row(header.bottom + 1).filter(({ column }) => column >= header.column && column <= header.right); // prettier-ignore
  return below.length > 1 && below.every((cell) => /^\p{Script=Han}/u.test(cell.key)) ? below : [];
}

function isBetter(cell: Cell, than: Cell | undefined): boolean {
  if (!than) return true;
  const [own, other] = [cell, than].map(({ key }) => Number(/20\d\d/u.exec(key)?.[0]));
  if (own !== other && own && other) return own > other;
  return (fundRole(cell.key)?.rank ?? 0) < (fundRole(than.key)?.rank ?? 0);
}
