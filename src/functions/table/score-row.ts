import { parseAddress, splitQualified } from "../../evaluation/a1";
import type { CellRef } from "../../evaluation/cell-ref";
import type { Decimal } from "../../evaluation/decimal";
import type { Evaluation } from "../../evaluation/evaluation";
import type { Indicator } from "../../evaluation/indicator";
import type { Layout, LocatedForm } from "../../reading/layout";
import { locate } from "../../reading/locate";
import { readLocated } from "../../reading/read-evaluation";
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
 * Scores single rows exactly as the whole workbook is scored. A row outside the form that the report is made from is read
 * with its own form, on a hidden sheet too.
 */
export function rowScores({ grids, answers }: WorkbookReading): RowScores {
  const layout = locate(grids, answers);
  const whole = kept(() => readLocated(layout, answers));
  const hidden = new Map<string, Layout>();
  const layoutOf = (sheet: string): Layout => {
    const grid = grids.find(({ name, hidden: isHidden }) => isHidden && name === sheet);
    if (!grid) return layout;
    const known = hidden.get(sheet) ?? locate([{ ...grid, hidden: false }], answers);
    hidden.set(sheet, known);
    return known;
  };
  const forms = new Map<LocatedForm, Evaluation>();
  const evaluationOf = (own: Layout, form: LocatedForm): Evaluation => {
    const known = forms.get(form) ?? inYearOf(readLocated(own, { ...answers, form: form.id }), whole()); // prettier-ignore
    forms.set(form, known);
    return known;
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
      const { sheet, address: cell } = splitQualified(address);
      const row = parseAddress(cell)?.top ?? -1;
      const inWhole = rowIn(whole(), sheet, row, () => cardOf(whole(), scheme));
      if (inWhole) return inWhole;
      const own = layoutOf(sheet);
      for (const form of own.forms.filter((each) => reaches(each, sheet, row))) {
        const evaluation = evaluationOf(own, form);
        const found = rowIn(evaluation, sheet, row, () => cardOf(evaluation, scheme));
        if (found) return found;
      }
      return notAvailable("row-unknown");
    },
  };
}

function reaches({ area }: LocatedForm, sheet: string, row: number): boolean {
  const rows = parseAddress(area.address);
  return area.sheet === sheet && rows !== null && rows.top <= row && row <= rows.bottom;
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
