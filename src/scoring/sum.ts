import { Decimal } from "../evaluation/decimal";

/** Exact sum; null counts as 0, no values are 0. */
export function sum(values: readonly (Decimal | null | undefined)[]): Decimal {
  return values.reduce<Decimal>((total, value) => total.plus(value ?? 0), new Decimal(0));
}

/** Exact sum of the values there are; null where there is none: what nobody filled in is not 0. */
export function knownSum(values: readonly (Decimal | null | undefined)[]): Decimal | null {
  return values.some((value) => value) ? sum(values) : null;
}
