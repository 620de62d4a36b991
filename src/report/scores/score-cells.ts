import type { CellRef } from "../../evaluation/cell-ref";
import type { Evaluation } from "../../evaluation/evaluation";
import type { Citation } from "../../evaluation/citation";
import type { Indicator } from "../../evaluation/indicator";
import type { Scorecard, ScoredExecution, ScoredIndicator } from "../../scoring/scorecard";
import type { Run } from "../document";
import { scoreText } from "../numbers/number-style";
import { nameCells } from "./indicator-name";
import { figure } from "../text";
import type { Decimal } from "../../evaluation/decimal";

/** The cells an indicator's score comes from: the 得分 a person gave, else what it was computed from. */
export function scoreCells({ indicator, scoreFrom }: ScoredIndicator): readonly CellRef[] {
  const { points, target, actual, reportedScore } = indicator;
  const fields = scoreFrom === "reported" ? [reportedScore] : [actual, target, points];
  return fields.flatMap((field) => field?.cells ?? []);
}

/** The 分值 cell, or the name of a row that has none. */
export function pointsCells({ points, pathCells }: Indicator): readonly CellRef[] {
  return points?.cells ?? nameCells(pathCells);
}

/** The rule of a computed score; a person's own score has none. */
export function scoreRule({ scoreFrom, rule }: ScoredIndicator): Citation | undefined {
  return scoreFrom === "computed" ? rule : undefined;
}

/** A score, deduction or other number about one indicator's score, e.g. "4.5". */
export function scoreFigure(value: Decimal, scored: ScoredIndicator): Run {
  return figure(scoreText(value), scoreCells(scored), scoreRule(scored));
}

/** The cells and rule behind the score of the execution rate. */
export function executionScoreCells(
  execution: ScoredExecution,
  { budget }: Evaluation
): readonly CellRef[] {
  return execution.scoreFrom === "reported"
    ? (budget?.reportedScore?.cells ?? [])
    : rateCells(execution, { budget });
}

/** The amounts the execution rate is divided from. */
export function rateCells(
  { denominatorMoney }: ScoredExecution,
  { budget }: Pick<Evaluation, "budget">
): readonly CellRef[] {
  return [budget?.executed, denominatorMoney].flatMap((money) => money?.cells ?? []);
}

/** The cells of every score of the scorecard. */
export function totalScoreCells(scorecard: Scorecard, evaluation: Evaluation): readonly CellRef[] {
  const { execution, indicators } = scorecard;
  return [
    ...indicators.filter(({ score }) => score !== null).flatMap(scoreCells),
    ...(execution === null || execution.score === null
      ? []
      : executionScoreCells(execution, evaluation)),
  ];
}
