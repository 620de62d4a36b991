import type { Decimal } from "../evaluation/decimal";
import type { Proportion } from "./proportion";
import { sum } from "./sum";

/**
 * Satisfaction as the share of those who chose one of the two best options; with only two options (满意, 不满意), the best.
 * `counts` are questionnaires by option, best first. Null without a valid questionnaire.
 *
 * There is no national formula; this is the usual one: (满意 + 较满意) / 有效份数, and 满意人数 / 有效调查人数.
 * Example: 60, 30, 10 is 90 of 100.
 */
export function topShare(counts: readonly Decimal[]): Proportion | null {
  const whole = sum(counts);
  const best = counts.length > 2 ? 2 : 1;
  return whole.gt(0) ? { part: sum(counts.slice(0, best)), whole } : null;
}

/**
 * Satisfaction as the mean of the options' values beside the highest one: Σ count × value / (Σ count × highest). Values
 * of 100, 80, 60, 30, 0 and of 5, 4, 3, 2, 1 are both in use. Null without a valid questionnaire.
 *
 * Example: 60, 30, 10 at 100, 80, 60 is (6000 + 2400 + 600) / 10000.
 */
export function weightedShare(
  counts: readonly Decimal[],
  values: readonly Decimal[]
): Proportion | null {
  const [first] = values;
  if (first === undefined) return null;
  const highest = values.reduce((most, value) => (value.gt(most) ? value : most), first);
  const whole = sum(counts).times(highest);
  const part = sum(counts.map((count, option) => count.times(values[option] ?? 0)));
  return whole.gt(0) ? { part, whole } : null;
}
