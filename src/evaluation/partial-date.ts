import type { PartialDate } from "./quantity";

/**
 * The first and last day a date with missing parts can mean, as numbers that sort like days (20231231).
 * A missing year is taken from `year`. Example: 2023年2月 is 20230201 to 20230228.
 */
export function daysOf(
  date: PartialDate,
  year: number
): { readonly first: number; readonly last: number } {
  const known = date.year ?? year;
  const firstMonth = date.month ?? 1;
  const lastMonth = date.month ?? 12;
  // A day without its month says nothing.
  const day = date.month === null ? null : date.day;
  return {
    first: dayNumber(known, firstMonth, day ?? 1),
    last: dayNumber(known, lastMonth, day ?? daysInMonth(known, lastMonth)),
  };
}

function dayNumber(year: number, month: number, day: number): number {
  return year * 10000 + month * 100 + day;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
