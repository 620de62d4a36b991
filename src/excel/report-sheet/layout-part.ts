import type { SheetLayout } from "./sheet-layout";

/**
 * A stretch of rows of the report sheet, before it has its place: rows count from the part's first row, link columns
 * from the first source column, and an area with `right: Infinity` reaches to the last text column.
 */
export type LayoutPart = Omit<SheetLayout, "columnWidths" | "textColumns">;

/** 156 mm: the type area of GB/T 9704 (A4 less 28 mm and 26 mm), in points. */
export const typeAreaWidth = (156 / 25.4) * 72;

/** Excel's own limit for the height of a row, points. */
export const highestRow = 409;
