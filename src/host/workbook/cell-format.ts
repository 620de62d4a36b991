import type { Border, BorderSide, CellFormat } from "./model";

export const BORDER_SIDES: readonly BorderSide[] = ["left", "right", "top", "bottom"];

/** True when two formats show the same. */
export function isSameFormat(a: CellFormat, b: CellFormat): boolean {
  return a === b || formatKey(a) === formatKey(b);
}

/** A text that is equal for equal formats, whatever order their fields were written in. */
export function formatKey(format: CellFormat): string {
  const known = keys.get(format) ?? writtenKey(format);
  keys.set(format, known);
  return known;
}

/** Formats are immutable and shared by many cells, so each is written out once. */
const keys = new WeakMap<CellFormat, string>();

function writtenKey(format: CellFormat): string {
  const { font, borders } = format;
  return JSON.stringify([
    format.numberFormat,
    fontKey(font),
    format.fill,
    BORDER_SIDES.map((side) => borderKey(borders[side])),
    format.horizontal,
    format.vertical,
    format.wrapText,
    format.indent,
  ]);
}

export function fontKey(font: CellFormat["font"]): string {
  const { name, size, bold, italic, underline, color } = font;
  return JSON.stringify([name, size, bold, italic, underline, color]);
}

export function borderKey(border: Border | null): string {
  return border === null ? "" : `${border.style} ${border.weight} ${border.color}`;
}
