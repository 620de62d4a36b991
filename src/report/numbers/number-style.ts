import type { CurrencyUnit } from "../../evaluation/budget";
import { Decimal } from "../../evaluation/decimal";

/**
 * How numbers are written in the report (GB/T 15835-2011): Arabic figures, no thousands separators, the percent sign
 * on both ends of a range. Every function takes an exact decimal and returns text that parses back to it; only what
 * lies beyond the sixth decimal (beyond the second of a percent, and of 元 told in 万元) is rounded, half-up.
 */
const mostDecimals = 6;
const yuanPerWan = new Decimal(10000);

/**
 * An amount in 万元 with two decimals: 7728500 元 → "772.85", 387664.62 元 → "38.77". More decimals where the sheet itself
 * gives them in 万元, or where two would leave nothing: 89.974 万元 → "89.974", 80 元 → "0.008".
 */
export function amountText(value: Decimal, unit: CurrencyUnit): string {
  const amount = inWan(value, unit);
  const isConverted = unit === "元" && !amount.absoluteValue().lessThan(0.01);
  return withDecimals(amount, 2, isConverted ? 2 : mostDecimals);
}

/** The same amount as an exact number of 万元: 7728500 元 → 772.85. */
export function inWan(value: Decimal, unit: CurrencyUnit): Decimal {
  return unit === "元" ? value.dividedBy(yuanPerWan) : value;
}

/** A total score, two decimals: 97 → "97.00". */
export function totalScoreText(value: Decimal): string {
  return withDecimals(value, 2, mostDecimals);
}

/** Points and the score of a part, no trailing zeros: 19 → "19", 8.62 → "8.62". */
export function scoreText(value: Decimal): string {
  return withDecimals(value, 0, mostDecimals);
}

/** A measured value, every digit of it, never in powers of ten: 14.05 → "14.05", 0.00000005 → "0.00000005". */
export function measureText(value: Decimal): string {
  return value.toFixed();
}

/** A ratio as a percentage within a sentence: 1 → "100%", 0.9735 → "97.35%". */
export function rateText(ratio: Decimal): string {
  return `${withDecimals(ratio.times(100), 0, 2)}%`;
}

/** A ratio as a percentage in a table: 1 → "100.00%". */
export function tableRateText(ratio: Decimal): string {
  return `${withDecimals(ratio.times(100), 2, 2)}%`;
}

/** The Excel number format that shows a number the way `text` writes it: "772.85" → "0.00", "19" → "0", "97.35%" → "0.00%". */
export function excelFormat(text: string): string {
  const [, fraction = "", percent = ""] = /^-?\d+(?:\.(\d+))?(%?)$/.exec(text) ?? [];
  return (fraction === "" ? "0" : `0.${"0".repeat(fraction.length)}`) + percent;
}

function withDecimals(value: Decimal, fewest: number, most: number): string {
  const rounded = value.toDecimalPlaces(most);
  return rounded.toFixed(Math.max(fewest, rounded.decimalPlaces()));
}
