import type { CellRef } from "../../evaluation/cell-ref";
import type { Finding } from "../../evaluation/finding";
import type { TotalRow } from "./choose-total";
import { contradictingWords } from "./contradicting-words";
import type { IndicatorTable } from "./find-indicator-tables";
import { levelReader, type Levels } from "./level-reader";
import { longTermRows, placeOf } from "../columns/periods";
import { readTotal, type ReadTotal } from "./read-total";
import { rowKind, type RowKind } from "./row-kind";
import type { Cell } from "../grid/sheet";
import { tellingSign } from "../columns/beside-value";
import { blocksOf, tableField, type TableField } from "../columns/table-field";
import type { ColumnRole } from "../words/terms/indicator-columns";

/**
 * What a row of an indicator table is to its form: "execution" stands for the budget's execution rate, "aside" holds what is
 * not read, such as long-term indicators.
 */
export type LocatedKind = Exclude<RowKind, "blank" | "note"> | "execution" | "aside";

/** A row of an indicator table with its cells; rows count within the table's sheet. */
export interface LocatedRow {
  readonly row: number;
  readonly kind: LocatedKind;
  /** What it holds under each of the columns. */
  readonly cells: RowCells;
  /** What it holds under the columns of signs. */
  readonly signs: readonly TableField[];
  /** The cell that rules its value, of the most telling sign; null where none says anything. */
  readonly sign: Cell | null;
  /** The names of an indicator's levels, carried down from the rows above; null for other kinds. */
  readonly levels: Levels | null;
  /** What a total row says, with its doubts; null for other kinds, and for a total that says nothing. */
  readonly total: TotalOfRow | null;
}

export type RowCells = Readonly<Partial<Record<ColumnRole, TableField>>>;

export interface TotalOfRow extends ReadTotal {
  readonly findings: readonly Finding[];
}

/** The rows of an indicator table. */
export interface TableRows {
  /** Top down; notes and blank rows are left out. */
  readonly rows: readonly LocatedRow[];
  /** The totals that say something, and how many indicators stand above each. */
  readonly totals: readonly TotalRow[];
  /** The row after the last that was looked at. */
  readonly end: number;
  /** The labels over long-term indicators. */
  readonly longTerm: readonly CellRef[];
  /** Words of a header printed again over other columns, whose rows stay unread; none where there is no such header. */
  readonly contradicting: readonly Cell[];
}

/** No rows, of no table. */
export const noRows: TableRows = { rows: [], totals: [], end: 0, longTerm: [], contradicting: [] };

/** Finds the rows of a table down to `stopRow`, or to a header printed again over other columns. */
export function tableRows(table: IndicatorTable, stopRow: number): TableRows {
  const rows: LocatedRow[] = table.aside.map((row) => asideRow(row));
  const levels = levelReader(table);
  const longTerm = longTermRows(placeOf(table), stopRow);
  const totals: TotalRow[] = [];
  let [above, hasExecution] = [0, false];
  for (let row = table.bodyRow; row < stopRow; row += 1) {
    const kind = longTerm.rows.has(row) ? "aside" : rowKind(table, row, totals.length > 0);
    const contradicting = kind === "header" ? contradictingWords(table, row) : [];
    if (contradicting.length > 0)
      return { rows, totals, end: stopRow, longTerm: longTerm.labels, contradicting };
    if (kind === "section") levels.enterSection(row);
    if (kind === "blank" || kind === "note") continue;
    const total = kind === "total" ? totalOf(table, row) : null;
    if (total) totals.push({ total, above });
    const names = kind === "indicator" ? levels.read(row) : null;
    const isExecution = names?.isExecution === true && !hasExecution;
    hasExecution ||= isExecution;
    if (names && !isExecution) above += 1;
    const signs = table.signs.flatMap((column) => tableField(table.sheet, row, column) ?? []);
    const sign = blocksOf(tellingSign(signs)?.field ?? null)[0] ?? null;
    rows.push({ row, kind: isExecution ? "execution" : kind, cells: cellsOf(table, row), signs, sign, levels: names, total }); // prettier-ignore
  }
  return { rows, totals, end: stopRow, longTerm: longTerm.labels, contradicting: [] };
}

function asideRow(row: number): LocatedRow {
  return { row, kind: "aside", cells: {}, signs: [], sign: null, levels: null, total: null };
}

function totalOf(table: IndicatorTable, row: number): TotalOfRow | null {
  const findings: Finding[] = [];
  const total = readTotal(table, row, findings);
  const saysNothing = !total.reported.points && !total.reported.score && findings.length === 0;
  return saysNothing ? null : { ...total, findings };
}

/** True for a total row that says nothing: its cells are left to the labels. */
export function isSilent({ kind, total }: LocatedRow): boolean {
  return kind === "total" && total === null;
}

function cellsOf({ sheet, columns }: IndicatorTable, row: number): RowCells {
  const cells: Partial<Record<ColumnRole, TableField>> = {};
  for (const role of Object.keys(columns) as ColumnRole[]) {
    const field = tableField(sheet, row, columns[role]);
    if (field) cells[role] = field;
  }
  return cells;
}
