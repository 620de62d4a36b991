import type { CellRef } from "../../evaluation/cell-ref";
import type { Citation } from "../../evaluation/citation";
import { Decimal } from "../../evaluation/decimal";
import type { Evaluation } from "../../evaluation/evaluation";
import type { Scorecard, ScoredIndicator } from "../../scoring/scorecard";
import type { Run } from "../document";
import { figure, inSentence } from "../sentences/text";
import { isDeducted } from "./deduction";
import { executionScoreCells, pointsCells, scoreCells } from "./score-cells";

/** A number with the cells it came from, and the rule if one was applied. */
export interface Traced {
  readonly value: Decimal;
  readonly cells: readonly CellRef[];
  readonly rule?: Citation;
}

/** A part of the total: one first-level indicator, or the execution rate where it has points of its own. */
export interface ScoreGroup {
  readonly name: Run;
  readonly points: Traced;
  /** Null where nothing in the part could be scored. */
  readonly score: Traced | null;
  /** What was taken off; rows without a score, or with more than their points, take nothing off. */
  readonly deducted: Traced;
  /** Empty for the execution rate; placeholders left out. */
  readonly indicators: readonly ScoredIndicator[];
}

/** Name of the part that the execution rate makes. */
const executionName = "预算执行率";

/** The parts of the total in sheet order, the execution rate last. Their scores add up to the total. */
export function scoreGroups(evaluation: Evaluation, scorecard: Scorecard): readonly ScoreGroup[] {
  const grouped = scorecard.subtotals.map(({ name, indicators }) =>
    indicatorGroup(name, indicators)
  );
  const inGroups = new Set(scorecard.subtotals.flatMap(({ indicators }) => indicators));
  const others = indicatorGroup(
    "",
    scorecard.indicators.filter((scored) => !inGroups.has(scored))
  );
  return [
    ...[...grouped, others].filter(({ indicators }) => indicators.length > 0),
    ...executionGroup(evaluation, scorecard),
  ];
}

function indicatorGroup(name: string, all: readonly ScoredIndicator[]): ScoreGroup {
  const indicators = all.filter(({ indicator }) => !indicator.placeholder);
  const scored = indicators.filter(({ score }) => score !== null);
  const lost = scored.filter(isDeducted);
  const cell = indicators[0]?.indicator.pathCells[0] ?? null;
  return {
    name: figure(inSentence(name) || "其他指标", cell === null ? [] : [cell]),
    points: {
      value: sum(indicators.map(({ indicator }) => indicator.points?.value ?? null)),
      cells: indicators.flatMap(({ indicator }) => pointsCells(indicator)),
    },
    score:
      scored.length === 0
        ? null
        : { value: sum(scored.map(({ score }) => score)), cells: scored.flatMap(scoreCells) },
    deducted: {
      value: sum(lost.map(({ deduction }) => deduction)),
      cells: scored.flatMap((one) => [...pointsCells(one.indicator), ...scoreCells(one)]),
    },
    indicators,
  };
}

function executionGroup(
  evaluation: Evaluation,
  { execution, scheme }: Scorecard
): readonly ScoreGroup[] {
  if (execution === null || execution.points === null) {
    return [];
  }
  const { points, score } = execution;
  const cells = executionScoreCells(execution, evaluation);
  const rule = execution.scoreFrom === "computed" ? { rule: execution.rule } : {};
  const pointsFrom = evaluation.budget?.points?.cells ?? [];
  return [
    {
      name: { text: executionName },
      points: {
        value: points,
        cells: pointsFrom,
        ...(pointsFrom.length === 0 ? { rule: scheme.executionPoints.source } : {}),
      },
      score: score === null ? null : { value: score, cells, ...rule },
      deducted: {
        value: score?.lessThan(points) === true ? points.minus(score) : new Decimal(0),
        cells: [...pointsFrom, ...cells],
        ...rule,
      },
      indicators: [],
    },
  ];
}

function sum(values: readonly (Decimal | null)[]): Decimal {
  return values.reduce<Decimal>((total, value) => total.plus(value ?? 0), new Decimal(0));
}
