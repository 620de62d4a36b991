import type { SheetLayout } from "./sheet-layout";

/**
 * A stretch of rows of the report sheet, before it has its place: rows count from the part's first row, link columns
 * from the first source column, and an area with `right: Infinity` reaches to the last text column.
 */
export type LayoutPart = Omit<SheetLayout, "columnWidths" | "textColumns" | "pageBreaks">;

/** 156 mm: the type area of GB/T 9704 (A4 less 28 mm and 26 mm), in points. */
export const typeAreaWidth = (156 / 25.4) * 72;

/**
 * Height of a printed page's type area, points: 225 mm (GB/T 9704), less what row heights grow by when Excel rounds
 * them to whole pixels.
 */
export const typeAreaHeight = (225 / 25.4) * 72 * 0.96;

/** Excel's own limit for the height of a row, points. */
export const highestRow = 409;
