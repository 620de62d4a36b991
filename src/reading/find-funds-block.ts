import type { Cell, Sheet } from "./sheet";
import { termIndex, withoutBrackets } from "./term-index";
import {
  fundFragments,
  fundSourceWords,
  fundTotalWords,
  fundWords,
  type FundRole,
} from "./terms/budget-words";

/** One row (or, where the table lies on its side, one column) of the funds block. */
export interface FundsLine {
  readonly label: Cell;
  readonly isTotal: boolean;
  readonly cells: Readonly<Partial<Record<FundRole, Cell>>>;
}

/** The funds block: one line for the whole and one for each source. */
export interface FundsBlock {
  readonly sheet: Sheet;
  readonly headers: Readonly<Partial<Record<FundRole, Cell>>>;
  /** Roles told by a fragment of the header, not by a known word. */
  readonly doubtful: readonly FundRole[];
  readonly lines: readonly FundsLine[];
  readonly top: number;
  /** Last row. */
  readonly bottom: number;
}

/** A label with an amount, a rate or a note beside it, outside any block. */
export interface FundsPair {
  readonly sheet: Sheet;
  readonly role: FundRole;
  /** How telling the label's word is; the smallest comes first. */
  readonly rank: number;
  readonly label: Cell;
  readonly value: Cell;
}

/** The role a word of the funds block has, or null. */
export const fundRole = termIndex<FundRole>(fundWords);

/**
 * Finds the funds block of a sheet: a header of two amounts or more over rows of sources, or a header of sources
 * over rows of amounts. Null where there is none; single labels with an amount beside them are no block.
 */
export function findFundsBlock(sheet: Sheet): FundsBlock | null {
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const block = uprightAt(sheet, row) ?? lyingAt(sheet, row);
    if (block) return block;
  }
  return null;
}

function uprightAt(sheet: Sheet, row: number): FundsBlock | null {
  const known = headersAt(sheet, row);
  if (amountRoles.filter((role) => known[role]).length < 2) return null;
  const guessed = headersByFragment(sheet, row, known);
  const headers = { ...guessed, ...known };
  const amounts = amountRoles.filter((role) => headers[role]);
  const bodyRow = Math.max(...Object.values(headers).map((cell) => cell.bottom)) + 1;
  const left = Math.min(...amounts.map((role) => headers[role]?.column ?? 0));
  const lines: FundsLine[] = [];
  let bottom = bodyRow - 1;
  for (let line = bodyRow; line < sheet.rowCount; line += 1) {
    const label = labelLeftOf(sheet, line, left);
    if (!label || !isFundLine(sheet, line, label, headers)) break;
    const cells = cellsUnder(sheet, line, headers);
    lines.push({ label, isTotal: isTotalLabel(label), cells });
    bottom = line;
  }
  const doubtful = Object.keys(guessed) as FundRole[];
  return lines.length > 0 ? { sheet, headers, doubtful, lines, top: row, bottom } : null;
}

/** Headers without a known word, by the fragments they hold; never a role that a known word has. */
function headersByFragment(
  sheet: Sheet,
  row: number,
  known: Partial<Record<FundRole, Cell>>
): Partial<Record<FundRole, Cell>> {
  const guessed: Partial<Record<FundRole, Cell>> = {};
  for (const cell of sheet.row(row)) {
    if (Object.values(known).includes(cell) || fundRole(cell.key)) continue;
    const role = fundFragments.find(([fragment]) => cell.key.includes(fragment))?.[1];
    if (role && role !== "other" && !known[role]) guessed[role] ??= cell;
  }
  return guessed;
}

/** Header cells by role. A row with numbers holds values, so it is no header. */
function headersAt(sheet: Sheet, row: number): Partial<Record<FundRole, Cell>> {
  const headers: Partial<Record<FundRole, Cell>> = {};
  const cells = sheet.row(row);
  if (cells.some((cell) => cell.key === "" || /^[\d.,]+[万亿]?元?$/u.test(cell.key)))
    return headers;
  for (const cell of cells) {
    const match = cell.bottom - row > 2 ? null : fundRole(cell.key);
    if (match) headers[match.role] ??= cell;
  }
  return headers;
}

/** The nearest words left of the amounts, or at the left edge the block merged down beside them. */
function labelLeftOf(sheet: Sheet, row: number, left: number): Cell | null {
  for (let column = left - 1; column >= 0; column -= 1) {
    const cell = sheet.at(row, column);
    // A number is an amount under a header that is not understood.
    if (cell && cell.text !== "" && !isAmount(cell)) return cell;
  }
  return null;
}

function isAmount({ value, text }: Cell): boolean {
  return typeof value === "number" || /^[\d.,]+(?:[万亿]?元)?$/u.test(text);
}

function isFundLine(
  sheet: Sheet,
  row: number,
  label: Cell,
  headers: Partial<Record<FundRole, Cell>>
): boolean {
  if (Object.values(headersAt(sheet, row)).length > 2) return false;
  if (isTotalLabel(label) || isSourceLabel(label)) return true;
  return Object.values(cellsUnder(sheet, row, headers)).some(isAmount);
}

function cellsUnder(
  sheet: Sheet,
  row: number,
  headers: Partial<Record<FundRole, Cell>>
): Partial<Record<FundRole, Cell>> {
  const cells: Partial<Record<FundRole, Cell>> = {};
  for (const [role, header] of Object.entries(headers) as [FundRole, Cell][]) {
    const under = sheet
      .row(row)
      .find(({ column }) => column >= header.column && column <= header.right);
    if (under) cells[role] = under;
  }
  return cells;
}

/** "年度资金总额", "合计:", "一、资金总额". */
function isTotalLabel(label: Cell): boolean {
  return fundTotalWords.includes(withoutBrackets(label.key));
}

function isSourceLabel(label: Cell): boolean {
  return label.key.startsWith("其中") || (label.key.length <= 20 && fundSourceWords.some((word) => label.key.includes(word))); // prettier-ignore
}

/** Sources as column headers, amounts as row labels. */
function lyingAt(sheet: Sheet, row: number): FundsBlock | null {
  const names = sheet.row(row).filter((cell) => isTotalLabel(cell) || isSourceLabel(cell));
  if (names.length < 2 || !names.some(isTotalLabel)) return null;
  const left = Math.min(...names.map(({ column }) => column));
  const rows = new Map<FundRole, number>();
  const headers: Partial<Record<FundRole, Cell>> = {};
  let bottom = row;
  for (let line = row + 1; line < sheet.rowCount; line += 1) {
    const label = labelLeftOf(sheet, line, left);
    const match = label && fundRole(label.key);
    if (!match) break;
    rows.set(match.role, line);
    headers[match.role] ??= label;
    bottom = line;
  }
  if (amountRoles.filter((role) => rows.has(role)).length < 2) return null;
  const lines = names.map((label) => {
    const cells: Partial<Record<FundRole, Cell>> = {};
    for (const [role, line] of rows) {
      const cell = sheet.own(line, label.column);
      if (cell) cells[role] = cell;
    }
    return { label, isTotal: isTotalLabel(label), cells };
  });
  return { sheet, headers, doubtful: [], lines, top: row, bottom };
}

const amountRoles = ["initial", "fullYear", "received", "executed"] as const;
