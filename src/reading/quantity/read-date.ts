import { withArabicDates } from "./chinese-date";
import type { DateQuantity, PartialDate } from "../../evaluation/quantity";

/**
 * Reads a deadline or a period, in figures or Chinese numerals, from half-width text without blanks; null where the text is none. A missing day or month
 * means "to its end": 2021年底 is {2021, 12}, 12月底前 is {month 12}. A named day, month or year before which something
 * is due still counts itself (9月前: September counts).
 *
 * Example: `readDate("2021年12月底前")` is a deadline {year 2021, month 12, day null}.
 */
export function readDate(text: string): DateQuantity | null {
  const bare = withArabicDates(text).replace(leadIn, "").replace(tail, "");
  const date = readPoint(bare);
  if (date) return { kind: "date", from: null, to: date };
  return readPeriod(bare);
}

const leadIn = /^(?:[≤<=]+|截至|截止到?|不晚于|不迟于|最迟|最晚|拟?于|在|至|到|预计|计划|实际)+/u;
const tail = /(?:之前|以前|前|之内|以内|内|止)?(?:已?(?:全部|全面|如期|按期|按时)?(?:完成|完工|竣工|验收|支付|到位)(?:验收|完毕)?)?[。.]?$/u; // prettier-ignore

/** One way to write a date; a named group that is missing stays null. */
const points: readonly RegExp[] = [
  /^(?:(?<year>\d{4})年度?)?(?<month>\d{1,2})月份?(?:底|末|末底)?$/u,
  /^(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号]$/u,
  /^(?:(?<year>\d{4})年)?(?<month>\d{1,2})月份?(?<third>[上中下]旬)$/u,
  /^(?<year>\d{4})[./-](?<month>\d{1,2})$/u,
  /^(?<year>\d{4})[./-](?<month>\d{1,2})[./-](?<day>\d{1,2})日?$/u,
  /^(?<year>\d{4})年度?(?<end>底|末|年底|年末)?$/u,
  /^(?<end>年底|年末|当年底|当年年底|当年末|本年底|本年末|本年年底)$/u,
  /^(?:(?<year>\d{4})年)?第?(?<quarter>[一二三四1234])季度(?:末|底)?$/u,
  /^(?:(?<year>\d{4})年)?(?<half>[上下])半年(?:末|底)?$/u,
];

function readPoint(text: string): PartialDate | null {
  for (const pattern of points) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return pointOf(groups);
  }
  return null;
}

function pointOf(groups: Readonly<Record<string, string | undefined>>): PartialDate | null {
  const year = groups.year === undefined ? null : Number(groups.year);
  const month = monthOf(groups);
  const day = groups.day === undefined ? thirdEnds(groups.third) : Number(groups.day);
  return isDate(year, month, day) ? { year, month, day } : null;
}

function monthOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  if (groups.month !== undefined) return Number(groups.month);
  if (groups.quarter !== undefined) return 3 * (("一二三四".indexOf(groups.quarter) + 1) || Number(groups.quarter)); // prettier-ignore
  if (groups.half !== undefined) return groups.half === "上" ? 6 : 12;
  return groups.end === undefined ? null : 12;
}

/** Last day of 上旬 and 中旬; 下旬 runs to the end of the month. */
function thirdEnds(third: string | undefined): number | null {
  if (third === "上旬") return 10;
  return third === "中旬" ? 20 : null;
}

function isDate(year: number | null, month: number | null, day: number | null): boolean {
  if (year !== null && (year < 1949 || year > 2100)) return false;
  if (month !== null && (month < 1 || month > 12)) return false;
  return day === null || (month !== null && day >= 1 && day <= lastDay(year ?? 2000, month));
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** "1-12月", "2021年1月1日至12月31日", "2021.01-2021.12", "2020-2022年". */
function readPeriod(text: string): DateQuantity | null {
  const ends = splitPeriod(text);
  if (!ends) return null;
  const to = readPoint(ends[1]);
  if (!to) return null;
  const start = readPoint(ends[0]) ?? readPoint(ends[0] + unitOf(ends[1]));
  if (!start) return null;
  // A year written once holds for both ends, whichever carries it.
  const from = { ...start, year: start.year ?? to.year };
  return { kind: "date", from, to: { ...to, year: to.year ?? start.year } };
}

function splitPeriod(text: string): readonly [string, string] | null {
  const strong = text.split(/[至到~]/u);
  const parts = strong.length === 2 ? strong : text.split("-");
  const [from, to] = parts;
  return parts.length === 2 && from && to ? [from, to] : null;
}

/** The unit the first end leaves out: "1" of "1-12月" is 1月. */
function unitOf(end: string): string {
  return /[年月]/u.exec(end.replace(/^\d{4}年(?=\d)/u, ""))?.[0] ?? "";
}
