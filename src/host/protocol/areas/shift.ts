import type { Area } from "../../workbook/model";
import { columnCount, encloses, isEntireColumn, isEntireRow, rowCount, wholeSheet } from "./area";

/** Cells of one band of a sheet pushed away from an area, or drawn in over it. */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly axis: "rows" | "columns";
  /** The cells that appear or vanish. */
  readonly area: Area;
  /** All cells that may move: from the area to the end of the sheet. */
  readonly band: Area;
  /** Whole rows or columns move, and their sizes with them. */
  readonly isWhole: boolean;
}

export function newShift(kind: Shift["kind"], axis: Shift["axis"], area: Area): Shift {
  const end = axis === "rows" ? { bottom: wholeSheet.bottom } : { right: wholeSheet.right };
  const isWhole = axis === "rows" ? isEntireRow(area) : isEntireColumn(area);
  return { kind, axis, area, band: { ...area, ...end }, isWhole };
}

/**
 * Where an area is after a shift: moved, stretched, shrunk, or null if all its cells vanished. An area that only
 * partly lies across the band stays.
 */
export function moved(area: Area, shift: Shift): Area | null {
  const { axis, band } = shift;
  const across = axis === "rows" ? { top: 0 } : { left: 0 };
  if (!encloses({ ...band, ...across }, area)) return area;
  const isEndless = axis === "rows" ? isEntireColumn(area) : isEntireRow(area);
  if (isEndless) return area;
  const [first, last] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const lines = movedLines(first, last, shift);
  if (lines === null) return null;
  return axis === "rows"
    ? { ...area, top: lines.first, bottom: lines.last }
    : { ...area, left: lines.first, right: lines.last };
}

/** The same for rows or columns alone, counted along the shift's axis. */
export function movedLines(
  first: number,
  last: number,
  { kind, axis, area }: Shift
): { first: number; last: number } | null {
  const at = axis === "rows" ? area.top : area.left;
  const count = axis === "rows" ? rowCount(area) : columnCount(area);
  if (kind === "insert") {
    return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  }
  const start = first >= at + count ? first - count : Math.min(first, at);
  const end = last >= at + count ? last - count : Math.min(last, at - 1);
  return start > end ? null : { first: start, last: end };
}
