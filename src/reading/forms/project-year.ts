import type { Sourced } from "../../evaluation/cell-ref";
import type { Finding } from "../../evaluation/finding";
import type { Pair } from "../labels/find-pairs";
import { titleRows } from "./form-end";
import { halfWidth } from "../words/half-width";
import { readYear, severalYears, yearIn, yearUnreadable } from "../quantity/read-year";
import type { Sheet } from "../grid/sheet";

/** A sheet of a form; where the form's own table stands on it, with the table's first row. */
export interface YearPlace {
  readonly sheet: Sheet;
  readonly headerRow: number | null;
}

/**
 * The year a form is for: on its own sheet beside a label, else in the title; else on its other sheets. Several years, and
 * a sheet's name with another year than the one found on it, are named in a Finding.
 */
export function projectYear(
  places: readonly YearPlace[],
  pairs: readonly Pair[],
  findings: Finding[]
): Sourced<string> | null {
  for (const { sheet, headerRow } of places) {
    const own = pairs.filter((pair) => pair.sheet === sheet && pair.role === "year" && !pair.isListed); // prettier-ignore
    const year = labelledYear(own, findings) ?? readYear(sheet, headerRow === null ? titleRows(sheet) : { from: 0, to: headerRow }, findings); // prettier-ignore
    if (!year) continue;
    const named = yearOfName(sheet.name);
    if (named !== null && named !== year.value) findings.push(otherYear(sheet.name, named, year));
    return year;
  }
  return null;
}

/** The year of one of several forms on a sheet, from the rows over its table, else from the sheet's name. */
export function formYear(
  sheet: Sheet,
  rows: { readonly from: number; readonly to: number },
  pairs: readonly Pair[]
): Sourced<string> | null {
  const own = pairs.filter(({ role, value, isListed }) => role === "year" && !isListed && value.row >= rows.from && value.row < rows.to); // prettier-ignore
  return labelledYear(own, []) ?? readYear(sheet, rows) ?? yearInName(sheet);
}

/** The year of a sheet without a form. */
export function sheetYear(sheet: Sheet, pairs: readonly Pair[]): Sourced<string> | null {
  const own = pairs.filter(({ role, isListed }) => role === "year" && !isListed);
  return labelledYear(own, []) ?? readYear(sheet, titleRows(sheet)) ?? yearInName(sheet);
}

/** Example: `yearOfName("2024年自评表")` is "2024". */
export function yearOfName(name: string): string | null {
  const years = new Set(name.match(/(?<!\d)20\d{2}(?!\d)/gu));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

function yearInName({ name }: Sheet): Sourced<string> | null {
  const named = yearOfName(name);
  return named === null ? null : { value: named, text: named, cells: [] };
}

function labelledYear(pairs: readonly Pair[], findings: Finding[]): Sourced<string> | null {
  for (const { value } of pairs) {
    const year = yearIn(value.text) ?? yearOfPeriod(value.text);
    if (year !== null) return { value: year, text: value.text, cells: [value.ref] };
    if (severalYears(value.text)) findings.push(yearUnreadable(value));
  }
  return null;
}

/** "2023年1月1日至2023年12月31日" is 2023; null for a period over several years. */
function yearOfPeriod(text: string): string | null {
  return /^\s*20\d{2}(?:年\d|[./-]\d{1,2}(?!\d))/u.test(halfWidth(text)) ? yearOfName(halfWidth(text)) : null; // prettier-ignore
}

function otherYear(sheet: string, named: string, year: Sourced<string>): Finding {
  const values = { sheet, named, year: year.value };
  return { code: "year-differs-from-sheet-name", severity: "warning", cells: year.cells, values };
}
