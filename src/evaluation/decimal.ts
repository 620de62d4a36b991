import DecimalLight from "decimal.js-light";

/**
 * Exact decimal numbers for money, points and scores. 40 significant digits, so that a product of two sheet values
 * and a division after it stay exact far beyond the hundredth that is shown, and texts never fall into exponents. Multiply before dividing.
 */
export const Decimal = DecimalLight.clone({
  precision: 40,
  rounding: DecimalLight.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
});

export type Decimal = DecimalLight;
