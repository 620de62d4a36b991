import type { Sourced } from "../evaluation/cell-ref";
import { withArabicDates } from "./chinese-date";
import { halfWidth } from "./half-width";
import type { Cell, Sheet } from "./sheet";

/**
 * The year of the evaluation where no label gives it: a cell "（2023年度）" first, else a year in a title that speaks of
 * 绩效 or 自评. Null where neither is found in the first rows.
 */
export function readYear(sheets: readonly Sheet[]): Sourced<string> | null {
  const titles = sheets.flatMap((sheet) => topCells(sheet));
  return find(titles, alone) ?? find(titles, inTitle);
}

/** The year named by a text such as "2023", "（2023年度）", "二〇二三年度"; null for other text. */
export function yearIn(text: string): string | null {
  return alone.exec(plain(text))?.groups?.year ?? null;
}

function plain(text: string): string {
  return withArabicDates(halfWidth(text).replace(/\s/gu, ""));
}

const alone = /^\(?(?<year>(?:19|20)\d{2})年?度?\)?$/u;
const inTitle = /^(?=.*(?:绩效|自评)).*?(?<year>(?:19|20)\d{2})年?/u;
const topRows = 8;

function topCells(sheet: Sheet): readonly Cell[] {
  return Array.from({ length: Math.min(topRows, sheet.rowCount) }, (_, row) =>
    sheet.row(row)
  ).flat();
}

function find(cells: readonly Cell[], pattern: RegExp): Sourced<string> | null {
  for (const cell of cells) {
    if (cell.text.length > 60 || typeof cell.value !== "string") continue;
    const year = pattern.exec(plain(cell.text))?.groups?.year;
    if (year !== undefined) return { value: year, text: cell.text, cells: [cell.ref] };
  }
  return null;
}
