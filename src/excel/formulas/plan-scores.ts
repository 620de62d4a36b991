import { parseAddress } from "../../evaluation/a1";
import type { Finding } from "../../evaluation/finding";
import type { Indicator } from "../../evaluation/indicator";
import type { ExecutionLabel, Place } from "../../reading/layout";
import type { Cell } from "../../reading/grid/sheet";
import type { Scheme } from "../../scoring/scheme";
import { defaultScheme } from "../../scoring/schemes";
import type { SkipReason } from "../../strings/formula-results";
import type { EvaluationResult } from "../evaluate-sheets";
import type { SkippedCell } from "../undo/command-result";
import { cellOf, executionScoreFormula, fundsCells, placeFrom, rateCells, rateFormula, type FundsCells, type RateCells } from "./execution-formulas"; // prettier-ignore
import { scoreFormula } from "./score-formula";
import { scoreTable, type ScoreRow, type ScoreTable, type SumRow } from "./score-table";
import { isWhole, summedRows, sumFormula } from "./sum-formula";

/** A cell and the formula it shall get. */
export interface PlannedFormula {
  readonly cell: Cell;
  readonly formula: string;
  /** Number format for a cell that has none of its own. */
  readonly format?: string;
  /** The cells a sum adds up. */
  readonly adds?: readonly Cell[];
}

/** What 写入得分公式 would write, before anybody's own scores are looked at. */
export interface ScorePlan {
  readonly formulas: readonly PlannedFormula[];
  readonly skipped: readonly SkippedCell[];
  readonly findings: readonly Finding[];
}

/** Plans the formulas of the score column and of the funds block's rate and score. */
export function planScores(
  { evaluation: { budget }, scorecard }: EvaluationResult,
  place: Place,
  scheme: Scheme
): ScorePlan {
  const { sheets } = place;
  const table = scoreTable(scorecard.indicators, place);
  if (!table) return { formulas: [], skipped: [], findings: [] };
  const { execution } = scorecard;
  const isDefault = scheme.id === defaultScheme.id;
  const amounts = budget && execution ? rateCells(budget, execution, sheets) : null;
  const points = execution?.points?.toFixed() ?? null;
  const funds = budget && fundsCells(budget, place);
  const { executionLabels: labels } = place;
  const ofKind = (wanted: ExecutionLabel["kind"]) => labels.filter(({ kind }) => kind === wanted);
  const context: Context = {
    table,
    scheme,
    isDefault,
    amounts,
    points,
    scoreElsewhere:
      funds?.score ?? onlyPlace(ofKind("score")) ?? cellOf(budget?.reportedScore?.cells, sheets),
  };
  const inFunds = funds ? fundsFormulas(funds, context) : [];
  const inTable = table.hasScores ? table.rows.map((row) => planRow(row, context)) : [];
  const atLabels = kinds.flatMap((kind) => labelFormulas(ofKind(kind), funds?.[kind] ?? null, context)); // prettier-ignore
  const planned = [...inFunds, ...atLabels, ...inTable];
  return {
    formulas: planned.flatMap((each) => (each && "formula" in each ? [each] : [])),
    skipped: planned.flatMap((each) => (each && "reason" in each ? [each] : [])),
    findings: table.hasScores ? [] : [noScoreColumn(table)],
  };
}

interface Context {
  readonly table: ScoreTable;
  readonly scheme: Scheme;
  readonly isDefault: boolean;
  /** The amounts of the execution rate; null where no formula can divide them. */
  readonly amounts: RateCells | null;
  /** Points of the execution rate; null where it has none of its own. */
  readonly points: string | null;
  /** Where the funds block holds the execution rate's score. */
  readonly scoreElsewhere: Cell | null;
}

type Planned = PlannedFormula | SkippedCell | null;

function planRow(row: ScoreRow, context: Context): Planned {
  if (row.kind === "indicator" && row.scored.indicator.placeholder) return null;
  const { score } = row;
  if (score === null || score.row < row.row) return null;
  const isApart = score.column === context.table.scoreColumn && score.bottom === score.row;
  if (!isApart) return skip(score, "merged");
  switch (row.kind) {
    case "indicator": {
      const reason = missing(row.scored.indicator);
      if (reason !== null) return skip(score, reason);
      const { scheme, isDefault } = context;
      return { cell: score, formula: scoreFormula(row.cells, row.scored, scheme, isDefault) };
    }
    case "execution":
      return executionScore(score, row.points, context);
    case "subtotal":
    case "total":
      return planSum(row, score, context);
  }
}

function missing({ points, target, actual }: Indicator): SkipReason | null {
  if (!target) return "no-target";
  if (!actual) return "no-actual";
  return points?.value ? null : "no-points";
}

function planSum(
  row: SumRow,
  score: Cell,
  { table, amounts, points, scoreElsewhere, ...rules }: Context
): Planned {
  const summed = summedRows(row, table);
  if (summed.length === 0) return skip(score, "no-rows");
  const sheet = table.sheet.name;
  const isTotal = row.kind === "total" && isWhole(row, table.rows);
  const needsExecution =
    isTotal && points !== null && !summed.some(({ kind }) => kind === "execution");
  const inline = (): string[] => amounts && points ? [executionScoreFormula(amounts, points, sheet, schemeArgument(rules)).slice(1)] : []; // prettier-ignore
  const others = !needsExecution ? [] : scoreElsewhere ? [placeFrom(sheet, scoreElsewhere.ref)] : inline(); // prettier-ignore
  const sums = table.rows.filter(({ kind }) => kind === "subtotal" || kind === "total");
  const onSheet = ({ row: at }: ScoreRow): number => at + table.sheet.top;
  const column = parseAddress(score.ref.address)?.left ?? 0;
  return {
    cell: score,
    formula: sumFormula(summed.map(onSheet), sums.map(onSheet), column, others),
    adds: [...summed.map((each) => each.score), needsExecution ? scoreElsewhere : null].filter((cell) => cell !== null), // prettier-ignore
  };
}

/** Rate and score in the funds block. */
function fundsFormulas({ rate, score, points }: FundsCells, context: Context): readonly Planned[] {
  const weight = points?.text === "" ? null : points;
  return [rate && executionRate(rate, context), score && executionScore(score, weight, context)];
}

const kinds = ["rate", "score"] as const;

/** Rate or score beside a single label; several cells, or none anywhere, are named. */
function labelFormulas(
  labels: readonly ExecutionLabel[],
  inFunds: Cell | null,
  context: Context
): readonly Planned[] {
  const place = onlyPlace(labels);
  if (place && labels[0])
    return [labels[0].kind === "rate" ? executionRate(place, context) : executionScore(place, null, context)]; // prettier-ignore
  const hasPlace = labels.some((label) => label.place !== null);
  const unclear = hasPlace ? labels.filter((label) => label.place?.text === "") : inFunds ? [] : labels; // prettier-ignore
  return unclear.map((each) => skip(each.place ?? each.label, "rate-place-unclear"));
}

/** The cell beside the only label that has one. */
function onlyPlace(labels: readonly ExecutionLabel[]): Cell | null {
  const [place, ...others] = labels.flatMap((label) => label.place ?? []);
  return others.length === 0 ? (place ?? null) : null;
}

function executionRate(rate: Cell, { amounts }: Context): Planned {
  if (!amounts) return skip(rate, "amounts-unclear");
  return { cell: rate, formula: rateFormula(amounts, rate.ref.sheet), format: "0.00%" };
}

function executionScore(
  score: Cell,
  cell: Cell | null,
  { amounts, points, ...rules }: Context
): Planned {
  const weight = cell ?? points;
  if (weight === null) return skip(score, "no-points");
  if (!amounts) return skip(score, "amounts-unclear");
  const formula = executionScoreFormula(amounts, weight, score.ref.sheet, schemeArgument(rules));
  return { cell: score, formula };
}

function schemeArgument({
  scheme,
  isDefault,
}: Pick<Context, "scheme" | "isDefault">): Scheme | null {
  return isDefault ? null : scheme;
}

function skip({ ref }: Cell, reason: SkipReason): SkippedCell {
  return { cell: ref, reason };
}

function noScoreColumn({ sheet, rows }: ScoreTable): Finding {
  const cells = rows.flatMap((row) => row.kind === "indicator" ? (row.scored.indicator.pathCells.find((cell) => cell !== null) ?? []) : []); // prettier-ignore
  return {
    code: "score-column-missing",
    severity: "error",
    cells: cells.slice(0, 1),
    values: { sheet: sheet.name },
  };
}
