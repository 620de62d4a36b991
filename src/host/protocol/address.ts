import type { Area, SheetModel } from "../workbook/model";
import { isEntireColumn, isEntireRow, sheetSize } from "./area";

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

/** Excel quotes a name that a formula could misread: blanks, punctuation, a leading digit, or the shape of a cell. */
export const quoteSheetName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$|^r?\d*c?\d*$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** A reference without its sheet made into an area; null if it is none. */
export function parseArea(reference: string): Area | null {
  const match = /^(\$?[a-z]{0,3}\$?\d{0,7})(?::(\$?[a-z]{0,3}\$?\d{0,7}))?$/i.exec(reference);
  const first = match?.[1] === undefined ? null : parseCorner(match[1]);
  const last = match?.[2] === undefined ? first : parseCorner(match[2]);
  if (first === null || last === null) return null;
  if (first.kind !== last.kind || (match?.[2] === undefined && first.kind !== "cell")) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: first.kind === "columns" ? sheetSize.rows - 1 : Math.max(first.row, last.row),
    right: first.kind === "rows" ? sheetSize.columns - 1 : Math.max(first.column, last.column),
  };
}

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

/** @example columnName(26) // "AA" */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function write(area: Area, fix: "" | "$"): string {
  const rows = [area.top, area.bottom].map((row) => `${fix}${row + 1}`);
  const columns = [area.left, area.right].map((column) => `${fix}${columnName(column)}`);
  if (isEntireRow(area)) return rows.join(":");
  if (isEntireColumn(area)) return columns.join(":");
  const corners = columns.map((column, index) => column + (rows[index] ?? ""));
  return corners[0] === corners[1] ? (corners[0] ?? "") : corners.join(":");
}

interface Corner {
  readonly kind: "cell" | "columns" | "rows";
  readonly row: number;
  readonly column: number;
}

function parseCorner(corner: string): Corner | null {
  const match = /^\$?([a-z]*)\$?(\d*)$/i.exec(corner);
  const letters = match?.[1] ?? "";
  const digits = match?.[2] ?? "";
  if (letters === "" && digits === "") return null;
  const row = digits === "" ? 0 : Number(digits) - 1;
  const column = letters === "" ? 0 : columnIndex(letters);
  if (row < 0 || row >= sheetSize.rows || column >= sheetSize.columns) return null;
  return { kind: letters === "" ? "rows" : digits === "" ? "columns" : "cell", row, column };
}

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
