/**
 * Why the engine must leave a formula alone, so that it keeps the value Excel gave it; null if it may work it out.
 * - "link": another file, or a table's column by name
 * - "function": one that Univer does not have, or of which it is known to give other values than Excel
 * - "operator": the intersection of ranges (a blank), and "--" in places where Univer does not read it
 * - "digits": a number of more than 15 digits, which Excel cuts off and Univer rounds
 * - "date-1904": days are counted from 1904 in this workbook; Univer counts from 1900
 * - "whole-size": the size of whole rows or columns; Univer knows only the used part of a sheet
 *
 * @example whyUncomputed("=SUM([1]Sheet1!A1)", () => true, false) // "link"
 */
export function whyUncomputed(
  formula: string,
  isKnownFunction: (name: string) => boolean,
  date1904: boolean
): Reason | null {
  // Only a link has a bracket in a quoted sheet name.
  if (/'[^']*\[[^']*'!/.test(formula)) return "link";
  const code = readable(formula).replace(QUOTED, (text) => text.slice(0, 1).repeat(2));
  if (code.includes("[")) return "link";
  if (INTERSECTION.test(code) || code.includes("--")) return "operator";
  const names = [...code.matchAll(FUNCTION_NAME)].map(([, name = ""]) => name.toUpperCase());
  if (names.some((name) => DIFFERENT.has(name) || !isKnownFunction(name))) return "function";
  if (names.includes("TEXT") && usesOwnFormat(formula, code)) return "function";
  if (LONG_NUMBER.test(formula)) return "digits";
  if (date1904 && names.some((name) => DATE_FUNCTIONS.has(name))) return "date-1904";
  return WHOLE_SIZE.test(code) ? "whole-size" : null;
}

export type Reason = "link" | "function" | "operator" | "date-1904" | "digits" | "whole-size";

/**
 * The formula in words Univer reads: it takes "--", which makes numbers of texts and truth values, for a name, and a
 * reference to a removed sheet, "#REF!A1", for something wrong in another way.
 *
 * @example readable("=SUMPRODUCT(--(A1:A9>5))") // "=SUMPRODUCT(1*(A1:A9>5))"
 */
export const readable = (formula: string): string =>
  formula.replace(UNREADABLE, (text) => {
    if (text.startsWith("#")) return "#REF!";
    return text.startsWith("--") ? "1*" : text;
  });

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Texts are passed over. After "/", "^" or "-" a factor in the place of "--" would change the value. */
const UNREADABLE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<=[(,=<>&+*;{]\s*)--|#REF!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?/g;

const INTERSECTION = /[\p{L}\p{N}_)$'#]\s+[\p{L}\p{N}_($']/u;

const FUNCTION_NAME = /(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)\(/gu;

/**
 * EDATE of Univer 0.25.1 runs over the end of a short month: 31 January and a month give 3 March. Its HYPERLINK gives an
 * address where Excel shows the text.
 */
const DIFFERENT: ReadonlySet<string> = new Set(["EDATE", "HYPERLINK"]);

/**
 * Chinese numerals, weekdays and the Chinese word for General, which Univer writes out as they stand or in English; or a
 * format that is no text in the formula, so that it cannot be known.
 */
function usesOwnFormat(formula: string, code: string): boolean {
  const texts = [...formula.matchAll(/"(?:[^"]|"")*"/g)].map(([text]) => text);
  const given = [...code.matchAll(/(?<![\p{L}\p{N}_.])TEXT\(/giu)].length;
  const written = [...code.matchAll(/,\s*""\s*\)/g)].length;
  return (
    written < given || texts.some((text) => /\[DBNum|通用格式|\[\$-|aaa|上午|下午/i.test(text))
  );
}

/** Also in a text, which may be made a number of. */
const LONG_NUMBER = /(?<![\p{L}\p{N}_.$])(?:0*\.?0*)[1-9](?:\.?\d){15,}/u;

const WHOLE_SIZE =
  /\b(?:ROWS|COLUMNS|COUNTBLANK)\([^()]*(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?!\d)/i;

const DATE_FUNCTIONS: ReadonlySet<string> = new Set(
  `DATE DATEDIF DATEVALUE DAY DAYS DAYS360 EDATE EOMONTH ISOWEEKNUM MONTH NETWORKDAYS NETWORKDAYS.INTL NOW TEXT TODAY
  WEEKDAY WEEKNUM WORKDAY WORKDAY.INTL YEAR YEARFRAC`.split(/\s+/)
);
