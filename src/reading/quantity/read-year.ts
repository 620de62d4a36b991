import type { Sourced } from "../../evaluation/cell-ref";
import type { Finding } from "../../evaluation/finding";
import { withArabicDates } from "./chinese-date";
import { halfWidth } from "../words/half-width";
import type { Cell, Sheet } from "../grid/sheet";

/** Rows of a sheet, `to` not among them. */
interface Rows {
  readonly from: number;
  readonly to: number;
}

/**
 * The year of the evaluation where no label gives it: a cell "（2023年度）" first, else a year in a title that speaks of
 * 绩效 or 自评. Several years there ("（2022—2023年度）") are none, and are named in a Finding. Null where neither is found
 * in the rows.
 */
export function readYear(
  sheet: Sheet,
  rows: Rows,
  findings: Finding[] = []
): Sourced<string> | null {
  const cells = cellsOf(sheet, rows);
  const year = find(cells, alone) ?? splitYear(sheet, rows) ?? find(cells, inTitle);
  const several = year ? undefined : cells.find(({ text }) => severalYears(text));
  if (several) findings.push(yearUnreadable(several));
  return year;
}

/** The year named by a text such as "2023", "（2023年度）", "二〇二三年度"; null for other text. */
export function yearIn(text: string): string | null {
  return alone.exec(plain(text))?.groups?.year ?? null;
}

/** True for "（2022—2023年度）" and a title with such a range. */
export function severalYears(text: string): boolean {
  return range.test(plain(text));
}

/** Several years where one should be. */
export function yearUnreadable({ text, ref }: Cell): Finding {
  return { code: "year-unreadable", severity: "warning", cells: [ref], values: { text } };
}

/** Without the years of document numbers: 财预〔2020〕10号. */
function plain(text: string): string {
  return withArabicDates(halfWidth(text).replace(/\s/gu, "")).replace(/[[(]\d{4}[\])](?:第?\d+号)/gu, "");
} // prettier-ignore

const alone = /^\(?(?<year>(?:19|20)\d{2})年?度?\)?$/u;
const inTitle =
  /^(?!.*(?:19|20)\d{2}年?度?[-~至、和]+(?:19|20)?\d{2})(?=.*(?:绩效|自评)).*?(?<year>(?:19|20)\d{2})年?/u;
const range =
  /^\(?(?:19|20)\d{2}年?度?[-~至到、和]+(?:19|20)?\d{2}年?度?\)?$|^(?=.*(?:绩效|自评)).*(?:19|20)\d{2}年?度?[-~至到、和]+(?:19|20)\d{2}年?度?/u;

function cellsOf(sheet: Sheet, { from, to }: Rows): readonly Cell[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, step) =>
    sheet.row(from + step).filter(isTitle)
  ).flat();
}

/** A sentence that names a regulation gives no year. */
function isTitle({ text, value }: Cell): boolean {
  return typeof value === "string" && text.length <= 60 && !/[。；;]|^\s*(?:根据|按照|依据|为|按)/u.test(text);
} // prettier-ignore

/** 2023 in a cell of its own before 年度. */
function splitYear(sheet: Sheet, { from, to }: Rows): Sourced<string> | null {
  for (let row = from; row < to; row += 1)
    for (const [index, cell] of sheet.row(row).entries()) {
      const next = sheet.row(row)[index + 1];
      const isYear = /^[(（]?(?:19|20)\d{2}$/u.test(plain(cell.text)) && /^年度?\)?$/u.test(plain(next?.text ?? "")); // prettier-ignore
      if (isYear) return { value: plain(cell.text).slice(-4), text: cell.text, cells: [cell.ref] };
    }
  return null;
}

function find(cells: readonly Cell[], pattern: RegExp): Sourced<string> | null {
  for (const cell of cells) {
    const year = pattern.exec(plain(cell.text))?.groups?.year;
    if (year !== undefined) return { value: year, text: cell.text, cells: [cell.ref] };
  }
  return null;
}
