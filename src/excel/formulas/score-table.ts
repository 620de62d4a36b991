import type { CellRef } from "../../evaluation/cell-ref";
import type { Indicator } from "../../evaluation/indicator";
import { cellAt } from "../../reading/grid/cell-at";
import type { IndicatorTable, LocatedRow, Place } from "../../reading/layout";
import type { Cell, Sheet } from "../../reading/grid/sheet";
import type { ScoredIndicator } from "../../scoring/scorecard";
import { ruleCell, type RowCells } from "./score-formula";

/** The recognised indicator table, row by row, as far as its scores go. */
export interface ScoreTable {
  readonly sheet: Sheet;
  readonly hasScores: boolean;
  /** Column of the scores, counted within the grid. */
  readonly scoreColumn: number;
  /** Top down. */
  readonly rows: readonly ScoreRow[];
}

/** A row with its score cell; rows count from 0 within the grid. */
export type ScoreRow = {
  readonly row: number;
  /** The 得分 cell, or the block that covers its place; null outside the grid. */
  readonly score: Cell | null;
} & (
  | { readonly kind: "indicator"; readonly scored: ScoredIndicator; readonly cells: RowCells }
  | { readonly kind: "execution"; readonly points: Cell | null }
  /** `label` tells which rows are added up. */
  | { readonly kind: "subtotal" | "total"; readonly label: Cell }
);

/** A row that adds others up. */
export type SumRow = ScoreRow & { readonly kind: "subtotal" | "total" };

/** The rows of a form's table with their scores; null where there are no indicators. */
export function scoreTable(
  indicators: readonly ScoredIndicator[],
  { table, rows: { rows } }: Pick<Place, "table" | "rows">
): ScoreTable | null {
  if (!table || indicators.length === 0) return null;
  const scored = [...indicators];
  const { sheet, columns } = table;
  return {
    sheet,
    hasScores: columns.score !== undefined,
    scoreColumn: columns.score?.column ?? -1,
    rows: rows.flatMap((located) => scoreRow(table, located, () => scored.shift())),
  };
}

/** @param next - the next indicator: there is one for each row of that kind. */
function scoreRow(
  table: IndicatorTable,
  { row, kind, cells, sign }: LocatedRow,
  next: () => ScoredIndicator | undefined
): ScoreRow[] {
  const { sheet, columns } = table;
  const score = columns.score ? (sheet.at(row, columns.score.column) ?? null) : null;
  switch (kind) {
    case "indicator": {
      const scored = next();
      return scored ? [{ row, score, kind, scored, cells: rowCells(table, sign, scored.indicator) }] : []; // prettier-ignore
    }
    case "execution":
      return [{ row, score, kind, points: cells.points?.cells[0] ?? null }];
    case "subtotal":
    case "total": {
      const [label] = sheet.row(row);
      return label ? [{ row, score, kind, label }] : [];
    }
    default:
      return [];
  }
}

function rowCells(
  { sheet, columns, signs }: IndicatorTable,
  sign: Cell | null,
  { target, actual, points }: Indicator
): RowCells {
  const cellsAt = (refs: readonly CellRef[] | undefined): readonly Cell[] =>
    (refs ?? []).flatMap((ref) => cellAt([sheet], ref) ?? []);
  const unit = columns.unit;
  const isUnit = ({ column }: Cell): boolean => unit !== undefined && column >= unit.column && column <= unit.right; // prettier-ignore
  const isSign = ({ column }: Cell): boolean => signs.some((sign) => column >= sign.column && column <= sign.right); // prettier-ignore
  const [wanted, reached] = [cellsAt(target?.cells), cellsAt(actual?.cells)];
  return {
    target: wanted.filter((cell) => !isUnit(cell) && !isSign(cell)),
    targetUnit: wanted.filter(isUnit),
    actual: reached.filter((cell) => !isUnit(cell)),
    actualUnit: reached.filter(isUnit),
    sign: sign && ruleCell(sign),
    points: columns.points ? (cellsAt(points?.cells)[0] ?? null) : null,
  };
}
