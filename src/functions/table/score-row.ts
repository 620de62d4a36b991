import type { Answers } from "../../evaluation/answers";
import { parseAddress, splitQualified } from "../../evaluation/a1";
import type { CellRef } from "../../evaluation/cell-ref";
import type { Decimal } from "../../evaluation/decimal";
import type { Evaluation } from "../../evaluation/evaluation";
import type { Indicator } from "../../evaluation/indicator";
import { cutGrid } from "../../reading/cut-grid";
import { findIndicatorTables } from "../../reading/find-indicator-tables";
import { readEvaluation } from "../../reading/read-evaluation";
import { openSheet } from "../../reading/sheet";
import type { SheetGrid } from "../../reading/sheet-grid";
import type { Scheme } from "../../scoring/scheme";
import { score } from "../../scoring/score";
import type { Scorecard } from "../../scoring/scorecard";
import { findingSentence } from "../../strings/findings";
import { notAvailable, type Fault } from "../fault";
import type { WorkbookReading } from "../sheet-reads";

/** Scores rows of one reading of the workbook; what was read once serves every row asked for. */
export interface RowScores {
  /** The score of the row that a cell ("'表 1'!G8") stands in, by its own table's headers. */
  at(address: string, scheme: Scheme): Decimal | Fault;
}

/**
 * Scores single rows exactly as the whole workbook is scored. A row outside the table that the report is made from is
 * read from its own table: the rows from the header above it to the next header.
 */
export function rowScores({ grids, answers }: WorkbookReading): RowScores {
  const whole = kept(() => readEvaluation(grids, answers));
  const tables = new Map<string, () => Evaluation>();
  const tableOf = (own: SheetGrid): Evaluation => {
    const key = `${own.name}!${own.rowIndex}`;
    const read =
      tables.get(key) ??
      kept(() => inYearOf(readEvaluation([own], answersAbout(own, answers)), whole()));
    tables.set(key, read);
    return read();
  };
  const cards = new Map<Scheme, Map<Evaluation, Scorecard>>();
  const cardOf = (evaluation: Evaluation, scheme: Scheme): Scorecard => {
    const known = cards.get(scheme) ?? new Map<Evaluation, Scorecard>();
    const card = known.get(evaluation) ?? score(evaluation, scheme, { prefer: "computed" });
    cards.set(scheme, known.set(evaluation, card));
    return card;
  };
  return {
    at(address, scheme) {
      const place = splitQualified(address);
      const row = parseAddress(place.address)?.top ?? -1;
      const inWhole = rowIn(whole(), place.sheet, row, () => cardOf(whole(), scheme));
      if (inWhole) return inWhole;
      const grid = grids.find(({ name }) => name === place.sheet);
      const own = grid && ownTable(grid, row, answers);
      const table = own && tableOf(own);
      const found = table && rowIn(table, place.sheet, row, () => cardOf(table, scheme));
      return found ?? notAvailable("row-unknown");
    },
  };
}

function kept<Value>(make: () => Value): () => Value {
  let value: { readonly made: Value } | null = null;
  return () => (value ??= { made: make() }).made;
}

/** A table without a year of its own takes the project's, as its deadlines do. */
function inYearOf(table: Evaluation, { project }: Evaluation): Evaluation {
  return { ...table, project: { ...table.project, year: table.project.year ?? project.year } };
}

/** The score of the row at a place of the sheet; null where the evaluation has no such row. */
function rowIn(
  evaluation: Evaluation,
  sheet: string,
  row: number,
  card: () => Scorecard
): Decimal | Fault | null {
  const stands = ({ sheet: own, address }: CellRef): boolean => own === sheet && parseAddress(address)?.top === row; // prettier-ignore
  const index = evaluation.indicators.findIndex((indicator) => ownCells(indicator).some(stands));
  if (index >= 0) {
    const { computed } = card().indicators[index] ?? {};
    return computed ?? unscored(card(), evaluation.indicators[index]);
  }
  const { budget } = evaluation;
  const funds = [budget?.points, budget?.executed].flatMap((source) => source?.cells ?? []);
  const execution = funds.some(stands) ? card().execution : null;
  return execution && (execution.computed ?? notAvailable("row-unknown"));
}

/** The cells of the row itself: a level's name may stand in an earlier row. */
function ownCells({
  target,
  actual,
  points,
  reportedScore,
  pathCells,
}: Indicator): readonly CellRef[] {
  const fields = [points, actual, target, reportedScore].flatMap((field) => field?.cells[0] ?? []);
  return fields.length > 0 ? fields : pathCells.filter((cell) => cell !== null).slice(-1);
}

/** Why a row has no score, in the words of its finding. */
function unscored(card: Scorecard, indicator: Indicator | undefined): Fault {
  const cells = new Set(indicator ? ownCells(indicator) : []);
  const finding = card.findings.find(
    (candidate) =>
      candidate.severity !== "notice" && candidate.cells.some((cell) => cells.has(cell))
  );
  if (!finding) return notAvailable("row-unknown");
  return notAvailable("row-unscored", undefined, { reason: findingSentence(finding, "zh-CN") });
}

/** What a person said of tables, the header of one among them where it stands in this grid. */
function answersAbout({ name }: SheetGrid, { layouts, table }: Answers): Answers {
  return { layouts, ...(table?.sheet === name && { table }) };
}

/** The rows of the table around a row, as a grid of their own; null where no header stands above it. */
function ownTable(
  grid: SheetGrid,
  row: number,
  { layouts, table: pointed }: Answers
): SheetGrid | null {
  const headerRow = pointed?.sheet === grid.name ? pointed.headerRow - 1 - grid.rowIndex : null;
  const tables = findIndicatorTables(openSheet(grid), { layouts, headerRow });
  const inGrid = row - grid.rowIndex;
  const at = tables.findLastIndex(({ bodyRow }) => bodyRow <= inGrid);
  const [table, next] = [tables[at], tables[at + 1]];
  if (!table) return null;
  const rows = { from: table.headerRow, to: next?.headerRow ?? grid.values.length };
  return { ...cutGrid(grid, rows), hidden: false };
}
