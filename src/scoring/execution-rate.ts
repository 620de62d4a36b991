import type { Decimal } from "../evaluation/decimal";

/**
 * The budget execution rate as an unrounded ratio: executed / budget. Null for a budget of 0 or below: 0/0 is
 * "not applicable" and x/0 has no value. Example: `executionRate(772.85, 772.85)` is 1. (`citations.caiyu202010.form`)
 */
export function executionRate(executed: Decimal, budget: Decimal): Decimal | null {
  return budget.lte(0) ? null : executed.div(budget);
}

/** A ratio as a percentage, half-up to 2 decimals: 0.986 is "98.60%". */
export function percentText(rate: Decimal): string {
  return `${rate.times(100).toFixed(2)}%`;
}
