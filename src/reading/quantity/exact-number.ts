import { Decimal } from "../../evaluation/decimal";

/**
 * The number a cell means: Excel keeps 15 significant digits, so the binary tail after them is dropped.
 * The value must be finite.
 *
 * Example: `exactNumber(0.1 + 0.2)` is 0.3.
 */
export function exactNumber(value: number): Decimal {
  return new Decimal(value.toPrecision(15));
}
