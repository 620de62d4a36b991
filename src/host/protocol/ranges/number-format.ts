import type { CellContent } from "../../workbook/model";
import { dateToSerial, format, isDateFormat, parseValue } from "numfmt";

/**
 * A cell's content as Excel shows it in a column that is wide enough. An unreadable number format shows the content
 * plain.
 *
 * @example shownText(0.973, "0.0%") // "97.3%"
 */
export function shownText(
  content: CellContent | undefined,
  numberFormat: string,
  date1904 = false
): string {
  if (content === undefined) return "";
  if (typeof content === "object") return content.error;
  try {
    const isLater = date1904 && typeof content === "number" && isDateFormat(numberFormat);
    return format(numberFormat, isLater ? content + days1904 : content, { locale: "zh-CN" });
  } catch {
    return String(content);
  }
}

/** A number or truth value that Excel recognises in typed text, with the number format it then gives the cell. */
export interface TypedValue {
  readonly value: number | boolean;
  /** Null: General. */
  readonly numberFormat: string | null;
}

/**
 * What Excel makes of text typed into a cell of format General; null if it stays text. Dates are serial numbers and
 * get the formats of a Chinese Excel; numbers keep 15 digits. Dates without a year, which Excel completes from the
 * clock, take the running year.
 *
 * @example recognise("90%") // { value: 0.9, numberFormat: "0%" }
 * @example recognise("2023年12月") // { value: 45261, numberFormat: "yyyy\"年\"m\"月\"" }
 */
export function recognise(typed: string, date1904 = false): TypedValue | null {
  const parsed = chineseDate(typed) ?? parse(typed);
  if (parsed === null || typeof parsed.value === "boolean") return parsed;
  const { value, numberFormat } = parsed;
  const isDate = numberFormat !== null && isDateFormat(numberFormat) && value >= 1;
  return { value: date1904 && isDate ? value - days1904 : value, numberFormat };
}

/** Between the first days of Excel's two calendars. */
const days1904 = 1462;

function parse(typed: string): TypedValue | null {
  const parsed = parseValue(fifteenDigits(typed));
  if (parsed === null) return null;
  const { v: value, z: pattern } = parsed;
  if (typeof value === "boolean") return { value, numberFormat: null };
  const numberFormat = pattern === undefined ? null : (chineseFormats[pattern] ?? pattern);
  return { value: Number(value.toPrecision(15)), numberFormat };
}

/** A plain number with every digit after the 15th a 0, as Excel keeps it. */
function fifteenDigits(typed: string): string {
  if (!/^\s*[-+]?[\d,]*\.?\d*\s*$/.test(typed)) return typed;
  let digits = 0;
  return typed.replace(/\d/g, (digit) => {
    if (digits > 0 || digit !== "0") digits++;
    return digits > 15 ? "0" : digit;
  });
}

/** Formats that a Chinese Excel gives instead of the pattern that was typed. */
const chineseFormats: Readonly<Record<string, string>> = {
  "yyyy-m-d": "yyyy/m/d",
  "yyyy-mm-dd": "yyyy/m/d",
  "yyyy/mm/dd": "yyyy/m/d",
  "yyyy-m-d hh:mm": "yyyy/m/d h:mm",
  "yyyy/m/d hh:mm": "yyyy/m/d h:mm",
  "yyyy-mm-dd hh:mm": "yyyy/m/d h:mm",
  "yyyy/mm/dd hh:mm": "yyyy/m/d h:mm",
  "m/d": 'm"月"d"日"',
  "m-d": 'm"月"d"日"',
  "hh:mm": "h:mm",
  "hh:mm:ss": "h:mm:ss",
};

function chineseDate(typed: string): TypedValue | null {
  const match = /^\s*(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?\s*$/.exec(typed);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map((part) => Number(part || 1)) as [
    number,
    number,
    number,
  ];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const value = dateToSerial([year, month, day]);
  if (value === null) return null;
  const numberFormat = match[3] === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"';
  return { value, numberFormat };
}
