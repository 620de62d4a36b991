import { isUnscored } from "../../scoring/open-rows";
import type { ScoredExecution } from "../../scoring/scorecard";
import type { Run } from "../document";
import type { Source } from "../source";
import { rateText } from "../numbers/number-style";
import { figure, joined, text } from "../text";
import { isExcused } from "./deduction";
import { indicatorName } from "./indicator-name";
import { rateCells } from "./score-cells";
import { scoreGroups, type ScoreGroup } from "./score-groups";

/** True where every part of the total has all of its points, nothing is left to be scored and no target was missed. */
export function hasFullMarks(
  source: Source,
  groups: readonly ScoreGroup[] = scoreGroups(source.evaluation, source.scorecard)
): boolean {
  return (
    groups.length > 0 &&
    groups.every(({ points, score }) => points !== null && score?.value.equals(points.value)) &&
    !source.scorecard.indicators.some(isUnscored) &&
    missedUndeducted(source).length === 0
  );
}

/** What was missed although no points were taken off, a clause for the targets and one for an execution rate that is not 100 %. */
export function missedUndeducted({ evaluation, scorecard }: Source): readonly (readonly Run[])[] {
  const { indicators, execution } = scorecard;
  const rate = execution === null || isExecutionLost(execution) ? null : execution.rate;
  const names = indicators.filter(isExcused).map(({ indicator }) => indicatorName(indicator));
  return [
    ...(names.length > 0 ? [text`${joined(names, "、")}未达到年度指标值`] : []),
    ...(execution !== null && rate?.equals(1) === false
      ? [text`预算执行率为${figure(rateText(rate), rateCells(execution, evaluation))}`]
      : []),
  ];
}

/** True where points were taken off the execution rate, and where it has none to take off. */
function isExecutionLost({ points, score }: ScoredExecution): boolean {
  return points === null || score === null || score.lessThan(points);
}
