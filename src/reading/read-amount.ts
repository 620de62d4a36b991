import type { CurrencyUnit } from "../evaluation/budget";
import { Decimal } from "../evaluation/decimal";
import { halfWidth } from "./half-width";
import { readPlainNumber } from "./read-points";
import type { Cell } from "./sheet";

/** An amount as a cell holds it; `unit` where the cell itself names it. */
export interface Amount {
  readonly value: Decimal;
  readonly unit: CurrencyUnit | null;
}

/**
 * Reads an amount of money: 772.85, "772.85万元", "￥1,234.50", "5万". Null for a blank, a dash or words.
 *
 * Example: a cell with "0.5亿元" is 5000 万元.
 */
export function readAmount(cell: Cell): Amount | null {
  if (typeof cell.value === "number") {
    const value = readPlainNumber(cell);
    return value && { value, unit: currencyUnitIn(cell.numberFormat) };
  }
  const text = halfWidth(cell.text).replace(/[\s¥￥,]/gu, "");
  const match = /^(?:约|人民币|rmb)?(-?\d+(?:\.\d+)?)(亿元?|万元?|元)?(?:\(.*\)|整)?$/iu.exec(text);
  if (!match?.[1]) return null;
  const value = new Decimal(match[1]);
  const unit = match[2] ?? "";
  if (unit.startsWith("亿")) return { value: value.times(10_000), unit: "万元" };
  return { value, unit: unit === "" ? null : unit.startsWith("万") ? "万元" : "元" };
}

/** 万元 or 元 in a heading: "项目资金（万元）", "金额单位：元". Null where the text names neither. */
export function currencyUnitIn(text: string): CurrencyUnit | null {
  const match = /(?:单位[:：]?(?:人民币)?|[（("])\s*(万元|元)(?!\/)/u.exec(
    text.replace(/\s/gu, "")
  );
  return match ? (match[1] === "万元" ? "万元" : "元") : null;
}

/** The amount in another unit, exactly. */
export function inUnit(amount: Amount, unit: CurrencyUnit): Decimal {
  if (amount.unit === null || amount.unit === unit) return amount.value;
  return unit === "元" ? amount.value.times(10_000) : amount.value.div(10_000);
}
