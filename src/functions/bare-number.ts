import { Decimal } from "../evaluation/decimal";
import type { DateQuantity, NumberQuantity, Quantity } from "../evaluation/quantity";
import { exactNumber } from "../reading/quantity/exact-number";

/** How a number without its number format is understood beside the other value of its row. */
export type Meaning = "percent" | "date" | "plain" | "unclear";

/**
 * A number cell comes without its format. Beside a percentage a number up to 2 is what a percent cell holds (0.97 is
 * 97%, 1.05 is 105%), but beside a percentage up to 1% it may as well be a bare 0.1 for 0.1%: "unclear". Beside a date a
 * day number from 1949 to 2100 is a date cell. Else it is the number itself.
 *
 * @example meaningBeside(0.97, readQuantity("≥95%")) // "percent"
 */
export function meaningBeside(number: number, other: Quantity): Meaning {
  if (other.kind === "date") return isDay(number) ? "date" : "plain";
  if ((other.kind !== "number" && other.kind !== "range") || other.unit !== "%") return "plain";
  if (number === 0 || Math.abs(number) > 2) return "plain";
  const share = other.kind === "range" ? other.to : other.magnitude;
  return share.abs().gt(1) ? "percent" : "unclear";
}

/** The number as a quantity; where its meaning is unclear, as a percentage. */
export function bareQuantity(number: number, meaning: Meaning): Quantity {
  if (meaning === "date") return dateOf(number);
  const magnitude = exactNumber(number);
  return meaning === "plain" ? plainNumber(magnitude, "") : plainNumber(magnitude.times(100), "%");
}

/** 1 January 1949 and 31 December 2100, the years a deadline may have; day numbers count from 1900. */
const [firstDay, lastDay] = [17_899, 73_415];

/** True for a day number that can be meant as a date. */
export function isDay(number: number): boolean {
  return number >= firstDay && number < lastDay + 1;
}

/** The calendar day of Excel's day number. */
function dateOf(serial: number): DateQuantity {
  const day = new Date(Date.UTC(1899, 11, 30 + Math.floor(serial)));
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + 1];
  return { kind: "date", from: null, to: { year, month, day: day.getUTCDate() } };
}

function plainNumber(magnitude: Decimal, unit: string): NumberQuantity {
  return { kind: "number", comparator: null, magnitude, unit, approximate: false };
}
