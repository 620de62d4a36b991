import type { Decimal } from "../../evaluation/decimal";
import { digits, numberOf, numberText } from "./number-text";
import { readPlainNumber } from "./read-points";
import type { Cell } from "../grid/sheet";

/** A unit that amounts are written in. */
export type AmountUnit = "元" | "百元" | "千元" | "万元" | "百万元" | "千万元" | "亿元";

/** An amount as a cell holds it; `unit` where the cell itself names it. */
export interface Amount {
  readonly value: Decimal;
  readonly unit: AmountUnit | null;
}

/**
 * Reads an amount of money: 772.85, "772.85万元", "￥1,234.50", "5万". Null for a blank, a dash, words, and digits whose
 * separators make no number ("7,00.0,77").
 *
 * Example: a cell with "0.5亿元" is 0.5 亿元.
 */
export function readAmount(cell: Cell): Amount | null {
  if (typeof cell.value === "number") {
    const value = readPlainNumber(cell);
    return value && { value, unit: currencyUnitIn(cell.numberFormat) };
  }
  const match = amountPattern.exec(numberText(cell.text));
  if (!match?.[1]) return null;
  const [, number, multiple = "", yuan = ""] = match;
  const unit = multiple === "" && yuan === "" ? null : unitNamed(`${multiple}元`);
  return { value: numberOf(number), unit };
}

const amountPattern = new RegExp(
  String.raw`^(?:约|人民币|rmb|[¥￥])*(-?${digits}(?:\.\d+)?)([百千]?万|[百千亿])?(元)?(?:\(.*\)|整)?$`,
  "iu"
);

/** The unit in a heading: "项目资金（万元）", "金额单位：元". Null where the text names none. */
export function currencyUnitIn(text: string): AmountUnit | null {
  const match = /(?:单位[:：]?|^|[（("：:])(?:人民币)?((?:[百千]?万|[百千亿])?元)(?!\/)/u.exec(
    text.replace(/\s/gu, "")
  );
  return match?.[1] === undefined ? null : unitNamed(match[1]);
}

/** The amount in another unit, exactly; an amount that names no unit is taken to be in `own`. */
export function inUnit(amount: Amount, own: AmountUnit, unit: AmountUnit): Decimal {
  return amount.value.times(yuanIn[amount.unit ?? own]).div(yuanIn[unit]);
}

const yuanIn: Readonly<Record<AmountUnit, number>> = {
  元: 1,
  百元: 100,
  千元: 1000,
  万元: 10_000,
  百万元: 1_000_000,
  千万元: 10_000_000,
  亿元: 100_000_000,
};

function unitNamed(name: string): AmountUnit | null {
  return (Object.keys(yuanIn) as AmountUnit[]).find((unit) => unit === name) ?? null;
}
