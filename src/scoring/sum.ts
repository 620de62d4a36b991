import { Decimal } from "../evaluation/decimal";

/** Exact sum; null counts as 0, no values are 0. */
export function sum(values: readonly (Decimal | null | undefined)[]): Decimal {
  return values.reduce<Decimal>((total, value) => total.plus(value ?? 0), new Decimal(0));
}
