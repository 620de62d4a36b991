import { Decimal } from "../evaluation/decimal";
import { roundScore } from "./round-score";

/** A ratio kept as its two numbers, so that points are multiplied before dividing. `whole` is above 0. */
export interface Proportion {
  readonly part: Decimal;
  readonly whole: Decimal;
}

export const full: Proportion = { part: new Decimal(1), whole: new Decimal(1) };
export const none: Proportion = { part: new Decimal(0), whole: new Decimal(1) };

/** part / whole: `{part: 98, whole: 100}` is 0.98. */
export function ratioOf({ part, whole }: Proportion): Decimal {
  return part.div(whole);
}

/**
 * The points earned: points × part / whole, rounded once, never below 0 or above the points.
 * Example: 10 points and `{part: 97.3, whole: 100}` are 9.73.
 */
export function earn(points: Decimal, { part, whole }: Proportion, decimals: number): Decimal {
  if (part.lte(0)) return new Decimal(0);
  if (part.gte(whole)) return points;
  return roundScore(points.times(part).div(whole), decimals);
}
