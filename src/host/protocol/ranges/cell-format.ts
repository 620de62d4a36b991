import type { Area, CellFormat } from "../../workbook/model";
import { cellsOf, intersection, isUnbounded } from "../areas/area";
import type { Property } from "../objects/class-table";
import { notImplemented } from "../excel-error";
import { areaOfRange } from "../objects/range-area";
import type { RangeTarget } from "../objects/targets";

/**
 * A property of `Range.format` and its parts: read as the value all cells share, null if they differ; set on every
 * cell. Whole rows or columns cannot be set, because the workbook model keeps formats by cell.
 *
 * @example formatProperty((format) => format.wrapText, (format, value) => ({ ...format, wrapText: flag(value) }))
 */
export const formatProperty = (
  read: (format: CellFormat) => unknown,
  write: (format: CellFormat, value: unknown) => CellFormat
): Property<RangeTarget> => ({
  get: (range) => sharedValue(range, read),
  set: (range, value) => {
    changeFormats(range, (format) => write(format, value));
  },
});

/** The value all cells of a range share; null if they differ. */
function sharedValue(range: RangeTarget, read: (format: CellFormat) => unknown): unknown {
  const [first, ...others] = new Set([...formatsOf(range)].map(read));
  return others.length === 0 ? first : null;
}

/** Gives every cell of a range a new format; equal formats stay shared. */
export function changeFormats(
  range: RangeTarget,
  change: (format: CellFormat) => CellFormat,
  area: Area = areaOfRange(range)
): void {
  const { sheet } = range;
  if (isUnbounded(area)) throw notImplemented("A format on whole rows or columns");
  const changed = new Map<CellFormat, CellFormat>();
  for (const [row, column] of cellsOf(area)) {
    const before = sheet.formatAt(row, column);
    const after = changed.get(before) ?? change(before);
    changed.set(before, after);
    sheet.cells.set(row, column, { ...sheet.cells.get(row, column), format: after });
  }
  sheet.touch();
}

function formatsOf(range: RangeTarget): Set<CellFormat> {
  const area = areaOfRange(range);
  const { sheet } = range;
  const formats = new Set<CellFormat>();
  const used = sheet.cells.usedArea(false);
  const looked = isUnbounded(area) ? used && intersection(area, used) : area;
  if (looked !== null) {
    for (const [row, column] of cellsOf(looked)) formats.add(sheet.formatAt(row, column));
  }
  // Beyond the used cells one corner speaks for the rest.
  if (isUnbounded(area)) formats.add(sheet.formatAt(area.bottom, area.right));
  return formats;
}
