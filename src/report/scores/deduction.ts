import { Decimal } from "../../evaluation/decimal";
import type { Indicator } from "../../evaluation/indicator";
import type { ScoredIndicator } from "../../scoring/scorecard";

/** What kind of fault a deduction answers; "judged": the figures show none, a person took the points off. */
export type DeductionKind =
  "shortfall" | "over-limit" | "out-of-range" | "late" | "partly" | "judged";

export function deductionKind(scored: ScoredIndicator): DeductionKind {
  const { method, completion, computed, indicator } = scored;
  const points = indicator.points?.value ?? null;
  // Full marks by the rule: whoever took points off saw something that the figures do not show.
  if (computed !== null && points !== null && !computed.lessThan(points)) {
    return "judged";
  }
  const missed = completion?.lessThan(1) === true;
  const outcome = indicator.actual?.value.kind === "phrase" ? indicator.actual.value.outcome : null;
  if (outcome === "partly" || outcome === "unmet") {
    return "partly";
  }
  if (method === "deadline") {
    return "late";
  }
  if (method === "reverse") {
    return "over-limit";
  }
  if (method === "range") {
    return "out-of-range";
  }
  return missed ? "shortfall" : "judged";
}

/** True where points were taken off. */
export function isDeducted({ deduction }: ScoredIndicator): boolean {
  return deduction?.greaterThan(0) === true;
}

/**
 * True where the figures or the words of the row show that the target was not met, whether or not points were taken off
 * and whether or not the row has points at all.
 */
export function isMissed({
  computed,
  completion,
  indicator: { points, actual },
}: ScoredIndicator): boolean {
  if (completion !== null) return completion.lessThan(1);
  const outcome = actual?.value.kind === "phrase" ? actual.value.outcome : null;
  const full = points?.value ?? null;
  const isBelow = computed !== null && full !== null && computed.lessThan(full);
  return isBelow || outcome === "partly" || outcome === "unmet";
}

/** True where a missed target has all of its points. */
export function isExcused(scored: ScoredIndicator): boolean {
  return isMissed(scored) && scored.score !== null && !isDeducted(scored);
}

/** How far the actual value stays from the target, in the target's unit; null where the two cannot be compared. */
export function gapToTarget({
  target,
  actual,
}: Indicator): { value: Decimal; unit: string } | null {
  if (target?.value.kind !== "number" || actual?.value.kind !== "number") {
    return null;
  }
  const [wanted, reached] = [target.value, actual.value];
  const comparable = wanted.unit === reached.unit && !wanted.approximate && !reached.approximate;
  const distance = wanted.magnitude.minus(reached.magnitude).absoluteValue();
  return comparable && distance.greaterThan(new Decimal(0))
    ? { value: distance, unit: wanted.unit }
    : null;
}
