import { numbersColumns } from "../grid/column-numbers";
import { readAmount } from "../quantity/read-amount";
import { readPlainNumber } from "../quantity/read-points";
import { isBlank } from "../quantity/read-quantity";
import type { Cell, Sheet } from "../grid/sheet";
import { sourceColumns } from "./source-columns";
import { fundRole, fundsHeadersAt, headersByFragment, isTotalLabel, rowUnder, type FundsHeaders } from "../columns/funds-headers"; // prettier-ignore
import { allAmountRoles, fundSourceWords, type FundRole } from "../words/terms/budget-words";
import { totalWords } from "../words/terms/row-marks";

/** One row (or, where the table lies on its side, one column) of the funds block. */
export interface FundsLine {
  readonly label: Cell;
  readonly isTotal: boolean;
  readonly cells: Readonly<Partial<Record<FundRole, Cell>>>;
  /** Amounts side by side under one header, of which none is told to be the whole. */
  readonly unclear: Readonly<Partial<Record<FundRole, readonly Cell[]>>>;
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

/**
 * Finds the funds block of a sheet: a header of two amounts or more over rows of sources, or a header of sources
 * over rows of amounts, from a row on. It ends where one of the indicator tables' `headerRows` begins. Null where there is none; single
 * labels with an amount beside them are no block.
 *
 * @param from - the first row to look at.
 * @param to - not among them.
 */
export function findFundsBlock(
  sheet: Sheet,
  headerRows: readonly number[],
  from = 0,
  to = sheet.rowCount
): FundsBlock | null {
  for (let row = from; row < to; row += 1) {
    const end = Math.min(sheet.rowCount, ...headerRows.filter((header) => header >= row));
    const block = uprightAt(sheet, row, end) ?? lyingAt(sheet, row, end);
    if (block) return block;
  }
  return null;
}

function uprightAt(sheet: Sheet, row: number, end: number): FundsBlock | null {
  const known = fundsHeadersAt(sheet, row);
  const sure = allAmountRoles.filter((role) => known[role]).length;
  if (sure === 0) return null;
  const guessed = headersByFragment(sheet, row, known);
  if (sure + allAmountRoles.filter((role) => guessed[role]).length < 2) return null;
  const spans = { ...guessed, ...known };
  const bodyRow = rowUnder(sheet, row, spans);
  const left = Math.min(...allAmountRoles.flatMap((role) => spans[role]?.header.column ?? []));
  const lines: FundsLine[] = [];
  let bottom = bodyRow - 1;
  for (let line = bodyRow; line < end; line += 1) {
    if (numbersColumns(sheet.row(line))) continue;
    const label =
      labelLeftOf(sheet, line, left) ?? (lines.length === 0 ? sheet.row(row)[0] : undefined);
    if (!label || !isFundLine(sheet, line, label, spans)) break;
    lines.push({ label, isTotal: isTotalLabel(label), ...cellsUnder(sheet, line, spans) });
    bottom = line;
  }
  // Of one known amount the others may be guessed beside a rate or over a row of the whole or a source.
  const [first] = lines;
  const isFunds =
    sure > 1 || known.rate || (first && (first.isTotal || isSourceLabel(first.label)));
  if (!isFunds) return null;
  const doubtful = Object.keys(guessed) as FundRole[];
  const headers = Object.fromEntries(Object.entries(spans).map(([role, span]) => [role, span.header])); // prettier-ignore
  const sources = lines.length === 1 ? sourceColumns(sheet, bottom, spans) : [];
  const whole = sources.length > 0 ? lines.map((line) => ({ ...line, isTotal: true })) : lines;
  const all = [...whole, ...sources.map((source) => ({ ...source, isTotal: false, unclear: {} }))];
  return lines.length > 0 ? { sheet, headers, doubtful, lines: all, top: row, bottom } : null;
}

/** The nearest words left of the amounts, or at the left edge the block merged down beside them. */
function labelLeftOf(sheet: Sheet, row: number, left: number): Cell | null {
  for (let column = left - 1; column >= 0; column -= 1) {
    const cell = sheet.at(row, column);
    // A number or a dash is an amount under a header that is not understood.
    if (cell && cell.text !== "" && !isAmount(cell) && !isDash(cell)) return cell;
  }
  return null;
}

function isAmount(cell: Cell): boolean {
  return readAmount(cell) !== null || readPlainNumber(cell) !== null;
}

function isDash({ text }: Cell): boolean {
  return isBlank(text);
}

function isFundLine(sheet: Sheet, row: number, label: Cell, headers: FundsHeaders): boolean {
  if (Object.values(fundsHeadersAt(sheet, row)).length > 2) return false;
  if (isTotalLabel(label) || isSourceLabel(label)) return true;
  // The form's own total holds scores, not amounts.
  if (totalWords.includes(label.key)) return false;
  const { cells, unclear } = cellsUnder(sheet, row, headers);
  return [...Object.values(cells), ...Object.values(unclear).flat()].some(isAmount);
}

function cellsUnder(
  sheet: Sheet,
  row: number,
  headers: FundsHeaders
): Pick<FundsLine, "cells" | "unclear"> {
  const cells: Partial<Record<FundRole, Cell>> = {};
  const unclear: Partial<Record<FundRole, readonly Cell[]>> = {};
  for (const [role, { left, right }] of Object.entries(headers) as [
    FundRole,
    { left: number; right: number },
  ][]) {
    // prettier-ignore
    const under = sheet.row(row).filter(({ column }) => column >= left && column <= right);
    const [only] = under;
    if (under.filter(isAmount).length > 1) unclear[role] = under;
    else if (only) cells[role] = under.find(isAmount) ?? only;
  }
  return { cells, unclear };
}

function isSourceLabel(label: Cell): boolean {
  return label.key.startsWith("其中") || (label.key.length <= 20 && fundSourceWords.some((word) => label.key.includes(word))); // prettier-ignore
}

/** Sources as column headers, amounts as row labels. */
function lyingAt(sheet: Sheet, row: number, end: number): FundsBlock | null {
  const first = sheet.row(row + 1).find((cell) => fundRole(cell.key) !== null);
  if (!first) return null;
  // A side label such as 项目资金 stands left of the amounts' labels and names no column.
  const names = sheet
    .row(row)
    .filter((cell) => cell.column > first.right && (isTotalLabel(cell) || isSourceLabel(cell)));
  if (names.length < 2 || !names.some(isTotalLabel)) return null;
  const left = Math.min(...names.map(({ column }) => column));
  const rows = new Map<FundRole, number>();
  const headers: Partial<Record<FundRole, Cell>> = {};
  let bottom = row;
  for (let line = row + 1; line < end; line += 1) {
    const label = labelLeftOf(sheet, line, left);
    const match = label && fundRole(label.key);
    if (!match) break;
    if (!rows.has(match.role)) rows.set(match.role, line);
    headers[match.role] ??= label;
    bottom = line;
  }
  if (allAmountRoles.filter((role) => rows.has(role)).length < 2) return null;
  const lines = names.map((label) => {
    const cells: Partial<Record<FundRole, Cell>> = {};
    for (const [role, line] of rows) {
      const cell = sheet.own(line, label.column);
      if (cell) cells[role] = cell;
    }
    return { label, isTotal: isTotalLabel(label), cells, unclear: {} };
  });
  return { sheet, headers, doubtful: [], lines, top: row, bottom };
}
