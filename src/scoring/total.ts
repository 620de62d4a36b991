import { Decimal } from "../evaluation/decimal";
import type { Evaluation } from "../evaluation/evaluation";
import { roundScore } from "./round-score";
import type { Scheme } from "./scheme";
import type { Scorecard, Total } from "./scorecard";
import type { Preference } from "./standing-score";
import { knownSum, sum } from "./sum";

type Parts = Pick<Scorecard, "indicators" | "execution" | "subtotals">;

/**
 * The sums of points and scores, and the total score that counts. The sheet's own total counts as typed by a person,
 * unless it is what its rows add up to: then it says nothing more than they do.
 */
export function totalOf(
  { evaluation, ...parts }: Parts & { readonly evaluation: Evaluation },
  scheme: Scheme,
  prefer: Preference
): Total {
  const { subtotals, execution } = parts;
  const earned = knownSum([...subtotals.map(({ score }) => score), execution?.score]);
  const score = earned && roundScore(earned, scheme.decimals.value);
  const reported = evaluation.reportedTotal?.score?.value ?? null;
  const isOwn = reported !== null && prefer === "reported" && !isSumOfRows(reported, score, parts);
  return {
    points: knownSum([...subtotals.map(({ points }) => points), execution?.points]),
    score,
    reported,
    standing: isOwn ? reported : score,
  };
}

/** Whether the sheet's total is the sum of all scores, or of the typed ones while others are left to be computed. */
export function isSumOfRows(
  reported: Decimal,
  score: Decimal | null,
  { indicators, execution }: Pick<Parts, "indicators" | "execution">
): boolean {
  const rows = [...indicators, ...(execution ? [execution] : [])];
  const typed = sum(rows.map((row) => (row.scoreFrom === "reported" ? row.score : null)));
  return [score ?? new Decimal(0), typed].some((added) => reported.minus(added).abs().lt("0.01"));
}
