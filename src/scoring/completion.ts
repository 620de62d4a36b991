import { comparable } from "../evaluation/unit";
import type { Comparable, Measure } from "../evaluation/unit";
import { Decimal } from "../evaluation/decimal";
import type { Comparator, Quantity } from "../evaluation/quantity";
import { full, none, ratioOf } from "./proportion";
import type { Proportion } from "./proportion";

/**
 * How far an actual value reaches a target, as a ratio: 1 is met, above 1 over-fulfilled. An upper limit that is kept
 * is 1, an exceeded one target / actual. Null where there is no ratio: words, dates, units that can't be compared.
 * `comparator` is the target's own sign, else "at least". Nothing is rounded. (`citations.caiyu202010.scoring`)
 *
 * Example: `completion(≥100%, 97.3%)` is 0.973.
 */
export function completion(
  target: Quantity,
  actual: Quantity,
  comparator?: Comparator
): Decimal | null {
  if (actual.kind !== "number") return null;
  if (target.kind === "number") {
    const pair = inOneUnit(target, actual);
    const sign = comparator ?? target.comparator ?? ">=";
    const reached = pair && numberCompletion(pair.a, pair.b, sign);
    return reached && ratioOf(reached);
  }
  if (target.kind === "range") {
    const from = inOneUnit({ magnitude: target.from, unit: target.unit }, actual);
    const to = inOneUnit({ magnitude: target.to, unit: target.unit }, actual);
    return from && to && ratioOf(rangeCompletion(from.a, to.a, from.b));
  }
  return null;
}

/** The completion of a target number; null below 0, where a ratio says nothing and the target is not met. */
export function numberCompletion(
  target: Decimal,
  actual: Decimal,
  comparator: Comparator
): Proportion | null {
  if (target.lte(0)) {
    if (reaches(target, actual, comparator)) return full;
    return target.isZero() ? none : null;
  }
  if (isUpperLimit(comparator)) {
    return actual.lte(target) ? full : { part: target, whole: actual };
  }
  return { part: positive(actual), whole: target };
}

/** The completion of a target range: 1 inside, actual / from below it, to / actual above it. */
export function rangeCompletion(from: Decimal, to: Decimal, actual: Decimal): Proportion {
  if (actual.gte(from) && actual.lte(to)) return full;
  const proportion = actual.lt(from)
    ? { part: positive(actual), whole: from }
    : { part: positive(to), whole: actual };
  return proportion.whole.gt(0) ? proportion : none;
}

export function isUpperLimit(comparator: Comparator): boolean {
  return comparator === "<=" || comparator === "<";
}

/**
 * Target and actual in one unit, null where their units can't be compared. Beside a percentage above 1 %, a bare
 * number up to 1 can only be a ratio: 0.97 beside 95% is 97%; `scaled` says so.
 */
export function inOneUnit(
  target: Measure,
  actual: Measure
): (Comparable & { readonly scaled: boolean }) | null {
  const pair = comparable(target, actual);
  if (pair?.unit !== "%" || !pair.assumed) return pair && { ...pair, scaled: false };
  const hundred = new Decimal(100);
  if (actual.unit === "" && isRatio(pair.b) && pair.a.gt(1)) {
    return { ...pair, b: pair.b.times(hundred), scaled: true };
  }
  if (target.unit === "" && isRatio(pair.a) && pair.b.gt(1)) {
    return { ...pair, a: pair.a.times(hundred), scaled: true };
  }
  return { ...pair, scaled: false };
}

/** Around a target of 0 and below, the sign alone decides; a negative actual counts as 0 beside "at least 0". */
function reaches(target: Decimal, actual: Decimal, comparator: Comparator): boolean {
  if (comparator === ">") return actual.gt(target);
  if (comparator === ">=") return target.isZero() || actual.gte(target);
  if (comparator === "=" && target.lt(0)) return actual.gte(target);
  return actual.lte(target);
}

function isRatio(magnitude: Decimal): boolean {
  return magnitude.gt(0) && magnitude.lte(1);
}

function positive(value: Decimal): Decimal {
  return value.gt(0) ? value : new Decimal(0);
}
