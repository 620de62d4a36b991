import type { SheetModel, WorkbookModel } from "../../workbook/model";

/**
 * Column widths. On the wire they are points, in the workbook characters of the default font's widest digit; between
 * the two stand whole pixels of 1/96 inch:
 *
 *     pixels = points × 96 / 72        characters = pixels / digit width
 *
 * A file counts the 5 pixels of padding in (ECMA-376 18.3.1.13), so a stored width has them already. 8.43 is what
 * Excel's dialog shows for its default of 8 characters; with the padding, rounded up to whole 8 pixels (18.3.1.81), that
 * is 64 pixels in Calibri 11 and 72 in SimSun 11.
 *
 * @example columnPoints(sheet, 0, model) // 64 × 72 / 96 for the default width in Calibri 11
 */
export function columnPoints(sheet: SheetModel, column: number, model: WorkbookModel): number {
  const digit = digitPixels(model.defaultFont);
  const width = sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth;
  const pixels = width === excelDefault ? Math.ceil((8 * digit + padding) / 8) * 8 : width * digit;
  return (Math.round(pixels) * 72) / 96;
}

/** Points made into the characters a file counts, in 256ths. */
export function columnCharacters(points: number, model: WorkbookModel): number {
  const pixels = Math.round((points * 96) / 72);
  return Math.trunc((pixels / digitPixels(model.defaultFont)) * 256) / 256;
}

const padding = 5;

const excelDefault = 8.43;

/** Widest digit in pixels at 11 points and 96 dots an inch. */
const digitsAtEleven: Readonly<Record<string, number>> = {
  Calibri: 7,
  SimSun: 8,
  宋体: 8,
  DengXian: 8,
  等线: 8,
};

const digitPixels = ({ name, size }: WorkbookModel["defaultFont"]): number =>
  Math.max(1, Math.round(((digitsAtEleven[name] ?? 7) * size) / 11));
