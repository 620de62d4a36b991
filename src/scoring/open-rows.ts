import type { Scorecard, ScoredIndicator } from "./scorecard";

/**
 * True where neither the sheet nor the rule gave a row a score. An unused slot, a row of 0 points and a row covered by a
 * score that is merged over several want none of their own.
 */
export function isUnscored({ indicator, score }: ScoredIndicator): boolean {
  const { placeholder, points, scoreRows } = indicator;
  return score === null && !placeholder && scoreRows > 0 && points?.value?.isZero() !== true;
}

/** True where the execution rate has points and no score. */
export function isExecutionOpen({ execution }: Pick<Scorecard, "execution">): boolean {
  return execution?.points?.gt(0) === true && execution.score === null;
}

/** Rows that lack what the total needs: a score, or points where other rows have them. */
export function openRows(indicators: readonly ScoredIndicator[]): readonly ScoredIndicator[] {
  const hasPoints = ({ indicator }: ScoredIndicator) => Boolean(indicator.points?.value);
  const wantsPoints = indicators.some(hasPoints);
  return indicators.filter(
    (row) => isUnscored(row) || (wantsPoints && !row.indicator.placeholder && !hasPoints(row))
  );
}

/** True where a part of the total has points and no score, so that what is added up is no total yet. */
export function isPartlyScored(card: Pick<Scorecard, "indicators" | "execution">): boolean {
  return openRows(card.indicators).length > 0 || isExecutionOpen(card);
}
