import { Decimal } from "../evaluation/decimal";

/** Rounds a score half-up to `decimals` places; the only place where scores are rounded. 9.725 becomes 9.73. */
export function roundScore(score: Decimal, decimals = 2): Decimal {
  return score.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
}
