import { readAmount } from "./read-amount";
import type { Cell, Sheet } from "./sheet";
import { termIndex, withoutBrackets } from "./term-index";
import { fundFragments, fundTotalWords, fundWords, type FundRole } from "./terms/budget-words";
import { otherYearWords } from "./terms/indicator-columns";

/** The role a word of the funds block has, or null. */
export const fundRole = termIndex<FundRole>(fundWords);

/** A header of the funds block with the columns that hold its values. */
export interface FundsHeader {
  readonly header: Cell;
  readonly left: number;
  readonly right: number;
}

export type FundsHeaders = Partial<Record<FundRole, FundsHeader>>;

/**
 * The headers that begin in a row, and where they are merged over several columns the words below them: of 预算数 over
 * 年初预算数 and 全年预算数 the lower ones count, of 预算数 over 财政资金 and 小计 the column of 小计. A row with numbers
 * holds values, so it is no header. Of two headers of one role the later year's counts, else the left one.
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
      if (role && isBetter(cell, headers[role]?.header)) headers[role] = { header: cell, left: span.column, right: span.right }; // prettier-ignore
    }
  }
  return headers;
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

/** "年度资金总额", "合计:", "一、资金总额". */
export function isTotalLabel(label: Cell): boolean {
  return fundTotalWords.includes(withoutBrackets(label.key));
}

function knownAt(sheet: Sheet, row: number): readonly Cell[] {
  const cells = sheet.row(row);
  if (cells.some((cell) => cell.key === "" || readAmount(cell) !== null)) return [];
  return cells.filter((cell) => cell.bottom - row <= 2 && fundRole(cell.key) !== null);
}

/** The words right below a header merged over several columns; none where one of them is an amount. */
function lowerWords(sheet: Sheet, header: Cell): readonly Cell[] {
  if (header.right === header.column || header.bottom > header.row) return [];
  const below = sheet.row(header.bottom + 1).filter(({ column }) => column >= header.column && column <= header.right); // prettier-ignore
  return below.length > 1 && below.every((cell) => /^\p{Script=Han}/u.test(cell.key)) ? below : [];
}

function isBetter(cell: Cell, than: Cell | undefined): boolean {
  if (!than) return true;
  const [own, other] = [cell, than].map(({ key }) => /20\d\d/u.exec(key)?.[0]);
  return own !== undefined && other !== undefined && Number(own) > Number(other);
}
