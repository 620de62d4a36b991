import type { Decimal } from "./decimal";

/** How an actual value must stand to the target. */
export type Comparator = ">=" | "<=" | ">" | "<" | "=";

/** How far a qualitative target was reached: 达成 / 部分达成 / 未达成. */
export type Outcome = "met" | "partly" | "unmet";

/** A calendar date of which the year, month or day may be missing. Months and days count from 1. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** What a target or an actual value says. `unit` is the sheet's own word, "" where there is none; percent is "%". */
export type Quantity =
  | NumberQuantity
  | RangeQuantity
  | DateQuantity
  | PhraseQuantity
  | { readonly kind: "blank" }
  | { readonly kind: "unreadable" };

/** "≥14.05万平方米": comparator ">=", magnitude 14.05, unit "万平方米". "90%": magnitude 90, unit "%". */
export interface NumberQuantity {
  readonly kind: "number";
  readonly comparator: Comparator | null;
  readonly magnitude: Decimal;
  readonly unit: string;
  /** True for 余, 约, 左右. */
  readonly approximate: boolean;
}

/** "90%~95%": both ends belong to the range, and `from` is never above `to`. */
export interface RangeQuantity {
  readonly kind: "range";
  readonly from: Decimal;
  readonly to: Decimal;
  readonly unit: string;
}

/** A deadline ("2023年12月底前": from null) or a period ("1-12月"). `to` is the last day that still counts. */
export interface DateQuantity {
  readonly kind: "date";
  readonly from: PartialDate | null;
  readonly to: PartialDate;
}

/** Words. `outcome` is what they say about reaching the target, null where they do not say it by themselves. */
export interface PhraseQuantity {
  readonly kind: "phrase";
  readonly outcome: Outcome | null;
}
