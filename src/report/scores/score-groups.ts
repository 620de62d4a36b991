import type { CellRef } from "../../evaluation/cell-ref";
import type { Citation } from "../../evaluation/citation";
import { parseHeading } from "../../scoring/heading";
import { knownSum, sum } from "../../scoring/sum";
import { Decimal } from "../../evaluation/decimal";
import type { Evaluation } from "../../evaluation/evaluation";
import type { Scorecard, ScoredIndicator } from "../../scoring/scorecard";
import type { Run } from "../document";
import { figure, inSentence } from "../text";
import { isDeducted } from "./deduction";
import { familyName } from "./indicator-family";
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
  /** Null where nobody filled any in. */
  readonly points: Traced | null;
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
  const grouped = scorecard.subtotals.map(({ name, points, indicators }) =>
    indicatorGroup(name, indicators, points)
  );
  const inGroups = new Set(scorecard.subtotals.flatMap(({ indicators }) => indicators));
  const rest = scorecard.indicators.filter((scored) => !inGroups.has(scored));
  const others = indicatorGroup("", rest, knownSum(rest.map(({ indicator }) => indicator.points?.value))); // prettier-ignore
  return [
    ...[...grouped, others].filter(({ indicators }) => indicators.length > 0),
    ...executionGroup(evaluation, scorecard),
  ];
}

function indicatorGroup(
  name: string,
  all: readonly ScoredIndicator[],
  points: Decimal | null
): ScoreGroup {
  const indicators = all.filter(({ indicator }) => !indicator.placeholder);
  const scored = indicators.filter(({ score }) => score !== null);
  const lost = scored.filter(isDeducted);
  const cell = indicators[0]?.indicator.pathCells[0] ?? null;
  const earned = knownSum(scored.map(({ score }) => score));
  return {
    name: figure(groupName(name, indicators), cell === null ? [] : [cell]),
    points: points && {
      value: points,
      cells: indicators.flatMap(({ indicator }) => pointsCells(indicator)),
    },
    score: earned && { value: earned, cells: scored.flatMap(scoreCells) },
    deducted: {
      value: sum(lost.map(({ deduction }) => deduction)),
      cells: scored.flatMap((one) => [...pointsCells(one.indicator), ...scoreCells(one)]),
    },
    indicators,
  };
}

/** The heading without its points; where it is nothing but points, what the rows under it measure. */
function groupName(heading: string, rows: readonly ScoredIndicator[]): string {
  const name = parseHeading(inSentence(heading)).name;
  if (!/^[（(\d.分)）\s]*$/u.test(name)) return name;
  const families = new Set(rows.map(({ indicator }) => familyName(indicator)));
  const [only, ...others] = families;
  return others.length === 0 && only !== undefined ? only : "其他指标";
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
