import type { Run } from "../document";
import { scoreText, totalScoreText } from "../numbers/number-style";
import { figure } from "../text";
import type { Source } from "../source";
import { totalScoreCells } from "./score-cells";
import { scoreGroups } from "./score-groups";

/** The sum of all scores, "97.00", with their cells; null where there is none. */
export function addedScore({ evaluation, scorecard }: Source): Run | null {
  const { score } = scorecard.total;
  return score && figure(totalScoreText(score), totalScoreCells(scorecard, evaluation));
}

/** The total that stands where a person typed one that is not the sum of the scores; else null. */
export function typedTotal({ evaluation, scorecard }: Source): Run | null {
  const { standing, score } = scorecard.total;
  if (standing === null || standing === score) return null;
  return figure(totalScoreText(standing), evaluation.reportedTotal?.score?.cells ?? []);
}

/** The total of the points, "100", with the cells of all points, and the rule where one gave some of them. */
export function totalPoints({ evaluation, scorecard }: Source): Run | null {
  const points = scoreGroups(evaluation, scorecard).flatMap((group) => group.points ?? []);
  const { total } = scorecard;
  return (
    total.points &&
    figure(
      scoreText(total.points),
      points.flatMap(({ cells }) => cells),
      points.find(({ rule }) => rule !== undefined)?.rule
    )
  );
}
