import type { Answers } from "../../evaluation/answers";
import { parseAddress } from "../../evaluation/a1";
import type { CellRef } from "../../evaluation/cell-ref";
import type { Indicator } from "../../evaluation/indicator";
import { findIndicatorTables, type IndicatorTable } from "../../reading/find-indicator-tables";
import { tellingSign } from "../../reading/beside-value";
import type { Cell, Sheet } from "../../reading/sheet";
import type { SheetGrid } from "../../reading/sheet-grid";
import { blocksOf, tableField } from "../../reading/table-field";
import { withoutBrackets } from "../../reading/term-index";
import { executionWords, subtotalEndings, totalWords } from "../../reading/terms/row-marks";
import type { ScoredIndicator } from "../../scoring/scorecard";
import type { OpenSheets } from "./open-sheets";
import { ruleCell, type RowCells } from "./score-formula";

/** The recognised indicator table, row by row, as far as its scores go. */
export interface ScoreTable {
  readonly sheet: Sheet;
  readonly hasScores: boolean;
  /** Column of the scores, counted within the grid. */
  readonly scoreColumn: number;
  /** Row of the sheet, counted from 0, at which the grid begins. */
  readonly firstRow: number;
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

/** Finds the rows of the table the indicators were read from; null where there are no indicators. */
export function scoreTable(
  indicators: readonly ScoredIndicator[],
  open: OpenSheets,
  answers: Answers
): ScoreTable | null {
  const [first] = indicators;
  const opened = first && open(sheetOf(first.indicator));
  if (!opened) return null;
  const { sheet, grid } = opened;
  const at = rowOf(first.indicator, grid);
  const table =
    findIndicatorTables(sheet, { layouts: answers.layouts, headerRow: answers.table?.sheet === grid.name ? answers.table.headerRow - 1 - grid.rowIndex : null }) // prettier-ignore
      .findLast(({ bodyRow }) => bodyRow <= at);
  if (!table) return null;
  const byRow = new Map(indicators.map((scored) => [rowOf(scored.indicator, grid), scored]));
  const last = Math.max(...byRow.keys());
  const rows: ScoreRow[] = [];
  for (let row = table.bodyRow; row < sheet.rowCount; row += 1) {
    const found = rowAt(table, row, byRow.get(row));
    if (found) rows.push(found);
    else if (row > last) break;
  }
  const { score } = table.columns;
  return { sheet, hasScores: score !== undefined, scoreColumn: score?.column ?? -1, firstRow: grid.rowIndex, rows }; // prettier-ignore
}

function rowAt(
  table: IndicatorTable,
  row: number,
  scored: ScoredIndicator | undefined
): ScoreRow | null {
  const { sheet, columns } = table;
  const score = columns.score ? (sheet.at(row, columns.score.column) ?? null) : null;
  if (scored) return { row, score, kind: "indicator", scored, cells: rowCells(table, row, scored.indicator) }; // prettier-ignore
  const points = columns.points?.column ?? Infinity;
  const label = sheet.row(row).find((cell) => cell.column < points && cell.text !== "");
  const key = withoutBrackets(label?.key ?? "").split(":")[0] ?? "";
  if (!label || key === "") return null;
  if (totalWords.includes(key)) return { row, score, kind: "total", label };
  if (subtotalEndings.some((ending) => key.endsWith(ending))) return { row, score, kind: "subtotal", label }; // prettier-ignore
  const isExecution = columns.level1 !== undefined && executionWords.includes(withoutBrackets(sheet.own(row, columns.level1.column)?.key ?? "")); // prettier-ignore
  return isExecution ? { row, score, kind: "execution", points: sheet.own(row, points) ?? null } : null; // prettier-ignore
}

function rowCells(
  { sheet, columns, signs }: IndicatorTable,
  row: number,
  { target, actual, points }: Indicator
): RowCells {
  const cellsAt = (refs: readonly CellRef[] | undefined): readonly Cell[] =>
    (refs ?? []).flatMap(({ address }) => sheetCell(sheet, address) ?? []);
  const unit = columns.unit;
  const isUnit = ({ column }: Cell): boolean => unit !== undefined && column >= unit.column && column <= unit.right; // prettier-ignore
  const isSign = ({ column }: Cell): boolean => signs.some((sign) => column >= sign.column && column <= sign.right); // prettier-ignore
  const sign = tellingSign(signs.flatMap((column) => tableField(sheet, row, column) ?? []));
  const [wanted, reached] = [cellsAt(target?.cells), cellsAt(actual?.cells)];
  return {
    target: wanted.filter((cell) => !isUnit(cell) && !isSign(cell)),
    targetUnit: wanted.filter(isUnit),
    actual: reached.filter((cell) => !isUnit(cell)),
    actualUnit: reached.filter(isUnit),
    sign: ruleCell(blocksOf(sign?.field ?? null)[0]),
    points: columns.points ? (cellsAt(points?.cells)[0] ?? null) : null,
  };
}

/** The cell of the grid at an address of the sheet. */
function sheetCell(sheet: Sheet, address: string): Cell | undefined {
  const area = parseAddress(address);
  const corner = parseAddress(cornerOf(sheet));
  return area && corner ? sheet.at(area.top - corner.top, area.left - corner.left) : undefined;
}

const cornerOf = (sheet: Sheet): string => sheet.at(0, 0)?.ref.address ?? "A1";

/**
 * The row an indicator stands in, counted within the grid: the lowest of its cells, since names and points may be merged
 * down from rows above.
 */
function rowOf(
  { pathCells, target, actual, points, reportedScore }: Indicator,
  grid: SheetGrid
): number {
  const fields = [target, actual, points, reportedScore].flatMap((field) => field?.cells ?? []);
  const rows = [...fields, ...pathCells].flatMap(
    (cell) => parseAddress(cell?.address ?? "")?.top ?? []
  );
  return Math.max(...rows) - grid.rowIndex;
}

function sheetOf({ pathCells, points, actual }: Indicator): string | undefined {
  return [...pathCells, points?.cells[0], actual?.cells[0]].find((cell) => cell)?.sheet;
}
