import { qualified } from "../../evaluation/a1";
import type { Budget } from "../../evaluation/budget";
import type { CellRef } from "../../evaluation/cell-ref";
import { rateOf } from "../../functions/execution";
import { Fault } from "../../functions/fault";
import { cellAt } from "../../reading/grid/cell-at";
import type { Place } from "../../reading/layout";
import type { Cell, Sheet } from "../../reading/grid/sheet";
import type { ScoredExecution } from "../../scoring/scorecard";
import type { Scheme } from "../../scoring/scheme";
import { plainValue } from "./formula-argument";
import { guarded } from "../formula-text/guarded-formula";

/** The two amounts of the execution rate, as cells a formula can divide. */
export interface RateCells {
  readonly executed: Cell;
  readonly denominator: Cell;
}

/** Cells of the funds block that a formula may fill. */
export interface FundsCells {
  readonly rate: Cell | null;
  readonly score: Cell | null;
  readonly points: Cell | null;
}

/** The cells of the two amounts; null unless each is one cell and the two alone give the rate. */
export function rateCells(
  { executed }: Budget,
  { rate, denominatorMoney }: ScoredExecution,
  sheets: readonly Sheet[]
): RateCells | null {
  const [part, whole] = [cellOf(executed?.cells, sheets), cellOf(denominatorMoney?.cells, sheets)];
  if (!part || !whole || rate === null) return null;
  const inFormula = rateOf(plainValue(part), plainValue(whole));
  const isRate = !(inFormula instanceof Fault) && inFormula.eq(rate);
  return isRate ? { executed: part, denominator: whole } : null;
}

/**
 * The rate: native division of two numbers, #N/A while nothing is entered as executed; a text with digits in it needs the
 * function.
 */
export function rateFormula({ executed, denominator }: RateCells, sheet: string): string {
  const [part, whole] = [placeFrom(sheet, executed.ref), placeFrom(sheet, denominator.ref)];
  const areNumbers = [executed, denominator].every(({ value }) => typeof value === "number");
  return areNumbers
    ? `=IF(${part}="",NA(),${part}/${whole})`
    : `=PERF.EXECRATE(${guarded(part)},${guarded(whole)})`;
}

/** The score of the rate; `points` are a cell or a number. */
export function executionScoreFormula(
  { executed, denominator }: RateCells,
  points: Cell | string,
  sheet: string,
  scheme: Scheme | null
): string {
  const weight = typeof points === "string" ? points : guarded(placeFrom(sheet, points.ref));
  const amounts = [executed, denominator].map(({ ref }) => guarded(placeFrom(sheet, ref)));
  const parts = [...amounts, weight];
  return `=PERF.EXECSCORE(${[...parts, ...(scheme ? [`"${scheme.id}"`] : [])].join(",")})`;
}

/**
 * The cells for rate, score and points of the whole in the funds block, which must hold the budget's amounts: under their
 * headers, or beside their labels where the amounts stand below each other. Null where there is no such block.
 */
export function fundsCells(
  { executed, fullYear }: Budget,
  { funds, sheets }: Pick<Place, "funds" | "sheets">
): FundsCells | null {
  const role = executed ? "executed" : "fullYear";
  const place = (executed ?? fullYear)?.cells[0];
  const amount = place && cellAt(sheets, place);
  const header = funds?.headers[role];
  if (!funds || !amount || !header || amount.ref.sheet !== funds.sheet.name) return null;
  const { row, column } = amount;
  if (row < funds.top || row > funds.bottom) return null;
  const isBeside = header.bottom >= row;
  const { rate, score, points } = funds.headers;
  const ownOf = (cell: Cell | undefined): Cell | null =>
    cell ? ownPlace(funds.sheet, isBeside ? cell.row : row, isBeside ? column : cell.column) : null;
  return { rate: ownOf(rate), score: ownOf(score), points: ownOf(points) };
}

/** The cell at a place, unless a block that begins elsewhere covers it. */
function ownPlace(sheet: Sheet, row: number, column: number): Cell | null {
  const cell = sheet.at(row, column);
  return cell?.row === row && cell.column === column ? cell : null;
}

/** The only cell of a value; null where there are several or none. */
export function cellOf(
  refs: readonly CellRef[] | undefined,
  sheets: readonly Sheet[]
): Cell | null {
  const [only, ...others] = refs ?? [];
  return only && others.length === 0 ? (cellAt(sheets, only) ?? null) : null;
}

/** A reference as a formula of `sheet` writes it. */
export function placeFrom(sheet: string, ref: CellRef): string {
  return ref.sheet === sheet ? ref.address : qualified(ref.sheet, ref.address);
}
