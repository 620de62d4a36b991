import type { Decimal } from "../evaluation/decimal";
import { defaultScheme } from "../scoring/schemes";
import { roundScore } from "../scoring/round-score";
import { sum } from "../scoring/sum";
import { matrixOf } from "./cell-input";
import { scoresIn } from "./scores-in";

/** The sum of all scores, rounded once as a total is. @throws Refusal - an error cell or a text among them. */
export function totalOf(ranges: readonly unknown[]): Decimal {
  const scores = ranges.flatMap((range) => scoresIn(matrixOf(range), "scores").flat());
  return roundScore(sum(scores), defaultScheme.decimals.value);
}
