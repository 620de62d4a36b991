import { Decimal } from "../evaluation/decimal";
import type { Comparator, NumberQuantity, RangeQuantity } from "../evaluation/quantity";
import type { Measured } from "./measured";
import { assessPhraseForNumber, incomparable, saysTheSame } from "./assess-words";
import { inOneUnit, isUpperLimit, numberCompletion, rangeCompletion } from "./completion";
import { direction } from "./direction";
import type { Direction } from "./direction";
import { ratio } from "./methods/ratio";
import { range } from "./methods/range";
import { reverse } from "./methods/reverse";
import { zeroTarget } from "./methods/zero-target";
import { full } from "./proportion";
import type { Proportion } from "./proportion";
import { scaleDoubt } from "./scale-doubt";
import type { Scheme } from "./scheme";
import { notScorable } from "./verdict";
import type { Assessment, Remark, Verdict } from "./verdict";

type Aligned = NonNullable<ReturnType<typeof inOneUnit>>;

/** A target number: direction, units and doubts first, then the method for that kind of target. */
export function assessNumber(row: Measured, target: NumberQuantity, scheme: Scheme): Assessment {
  const sign = direction(row.indicator, target);
  const actual = answer(row, target, sign);
  if (actual === null) return withoutNumber(row, scheme);
  const pair = inOneUnit(target, actual);
  if (!pair) return notScorable(scheme.citation, unitMismatch(target.unit, actual.unit));
  const doubt = scaleDoubt(row, target);
  if (doubt) return notScorable(scheme.citation, doubt);
  const completion = numberCompletion(pair.a, pair.b, sign.comparator);
  if (!completion) return notScorable(scheme.citation, negativeTarget);
  return {
    verdict: numberVerdict(pair.a, completion, sign.comparator, scheme),
    remarks: doubts(pair, actual, sign),
  };
}

/** A target range; an actual range counts only where it repeats the target. */
export function assessRange(row: Measured, target: RangeQuantity, scheme: Scheme): Assessment {
  if (saysTheSame(row)) return { verdict: range(full, scheme), remarks: [] };
  const actual = row.actual.value;
  if (actual.kind !== "number") return withoutNumber(row, scheme);
  const from = inOneUnit({ magnitude: target.from, unit: target.unit }, actual);
  const to = inOneUnit({ magnitude: target.to, unit: target.unit }, actual);
  if (!from || !to) return notScorable(scheme.citation, unitMismatch(target.unit, actual.unit));
  const doubt = scaleDoubt(row, { magnitude: target.from, unit: target.unit });
  if (doubt) return notScorable(scheme.citation, doubt);
  return {
    verdict: range(rangeCompletion(from.a, to.a, from.b), scheme),
    remarks: doubts(from, actual, null),
  };
}

function numberVerdict(
  target: Decimal,
  completion: Proportion,
  comparator: Comparator,
  scheme: Scheme
): Verdict {
  if (target.isZero()) return zeroTarget(completion, scheme);
  if (isUpperLimit(comparator)) return reverse(completion, scheme);
  return ratio(completion, comparator, scheme);
}

const noOccurrence = /^(无|没有|零|未发生)$/u;

/** The actual number; 无 and the like are 0 beside an upper limit (投诉 ≤5起: 无). Null where there is no number. */
function answer(
  { actual }: Measured,
  target: NumberQuantity,
  { comparator }: Direction
): NumberQuantity | null {
  if (actual.value.kind === "number") return actual.value;
  if (!isUpperLimit(comparator) || !noOccurrence.test(actual.text.trim())) return null;
  return { ...target, comparator: null, magnitude: new Decimal(0), approximate: false };
}

function withoutNumber({ actual }: Measured, scheme: Scheme): Assessment {
  if (actual.value.kind === "phrase") return assessPhraseForNumber(actual.value.outcome, scheme);
  return notScorable(scheme.citation, incomparable);
}

function doubts(pair: Aligned, actual: NumberQuantity, sign: Direction | null): readonly Remark[] {
  const remarks: Remark[] = [];
  // A guessed direction matters only where the value is not exactly the target.
  if (sign?.inferred && !pair.a.eq(pair.b)) {
    const values = { sign: isUpperLimit(sign.comparator) ? "≤" : "≥" };
    remarks.push({ code: "direction-assumed", severity: "notice", about: "target", values });
  }
  if (actual.comparator !== null && actual.comparator !== "=") {
    const values = { taken: actual.magnitude.toFixed() + actual.unit };
    remarks.push({ code: "actual-copies-sign", severity: "warning", about: "actual", values });
  }
  if (pair.scaled) {
    remarks.push({ code: "percent-doubt", severity: "warning", about: "actual" });
  }
  return remarks;
}

function unitMismatch(targetUnit: string, actualUnit: string): Remark {
  const values = { targetUnit, actualUnit };
  return { code: "unit-mismatch", severity: "warning", about: "actual", values };
}

const negativeTarget: Remark = { code: "target-negative", severity: "warning", about: "target" };
