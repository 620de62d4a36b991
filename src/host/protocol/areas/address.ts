import { columnLetters, parseArea } from "../../workbook/a1";
import type { Area, SheetModel } from "../../workbook/model";
import { quoteSheetName } from "../../workbook/sheet-reference";
import { isEntireColumn, isEntireRow } from "./area";

/**
 * An area as Excel's `Range.address` writes it.
 *
 * @example rangeAddress("表 1", areaOf(0, 0, 2, 2)) // "'表 1'!A1:B2"
 */
export const rangeAddress = (sheetName: string, area: Area): string =>
  `${quoteSheetName(sheetName)}!${localAddress(area)}`;

/** Without the sheet: "A1:B2", "A:C", "1:5". */
export const localAddress = (area: Area): string => write(area, "");

/** With the sheet and "$", as a defined name or a chart needs it: "表!$A$1:$B$2". */
export const absoluteReference = (sheetName: string, area: Area): string =>
  `${quoteSheetName(sheetName)}!${write(area, "$")}`;

/** "'表 1'!A1" into its sheet name and the rest; no "!": null for the name. */
export function splitSheet(reference: string): { sheet: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(reference);
  if (match === null) return { sheet: null, rest: reference };
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  return { sheet, rest: match[3] ?? "" };
}

/** A reference with its sheet ("=" before it allowed) made into a place; null if it is none. */
export function resolveReference(
  sheets: readonly SheetModel[],
  reference: string
): { sheet: SheetModel; area: Area } | null {
  const { sheet: name, rest } = splitSheet(reference.replace(/^=/, ""));
  const sheet = sheets.find((one) => one.name.toLowerCase() === name?.toLowerCase());
  const area = parseArea(rest);
  return sheet === undefined || area === null ? null : { sheet, area };
}

function write(area: Area, fix: "" | "$"): string {
  const rows = [area.top, area.bottom].map((row) => `${fix}${row + 1}`);
  const columns = [area.left, area.right].map((column) => `${fix}${columnLetters(column)}`);
  if (isEntireRow(area)) return rows.join(":");
  if (isEntireColumn(area)) return columns.join(":");
  const corners = columns.map((column, index) => column + (rows[index] ?? ""));
  return corners[0] === corners[1] ? (corners[0] ?? "") : corners.join(":");
}
