import type { Run } from "../document";
import { scoreText, totalScoreText } from "../numbers/number-style";
import { figure } from "../sentences/text";
import type { Source } from "../source";
import { totalScoreCells } from "./score-cells";
import { scoreGroups } from "./score-groups";

/** The total score, "97.00", with the cells of every score. */
export function totalScore({ evaluation, scorecard }: Source): Run {
  return figure(totalScoreText(scorecard.total.score), totalScoreCells(scorecard, evaluation));
}

/** The total of the points, "100", with the cells of all points, and the rule where one gave some of them. */
export function totalPoints({ evaluation, scorecard }: Source): Run {
  const points = scoreGroups(evaluation, scorecard).map((group) => group.points);
  return figure(
    scoreText(scorecard.total.points),
    points.flatMap(({ cells }) => cells),
    points.find(({ rule }) => rule !== undefined)?.rule
  );
}
