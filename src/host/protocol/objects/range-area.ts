import type { Area, SheetModel } from "../../workbook/model";
import { intersection } from "../areas/area";
import { ExcelError } from "../excel-error";
import type { RangeTarget } from "./targets";

/** The cells of a range; `InvalidReference` if they were deleted. */
export function areaOfRange(range: RangeTarget): Area {
  if (range.area === null) throw new ExcelError("InvalidReference");
  return range.area;
}

/** A range that nobody keeps yet. */
export const newRange = (sheet: SheetModel, area: Area): RangeTarget => ({
  sheet,
  area,
  referenceId: null,
});

/** The smallest area within `area` that holds all its used cells; null if there are none. */
export function usedWithin(sheet: SheetModel, area: Area, valuesOnly: boolean): Area | null {
  const used = sheet.cells.usedArea(valuesOnly);
  const common = used === null ? null : intersection(used, area);
  if (common === null) return null;
  const { top, left, bottom, right } = common;
  const isUsed = (row: number, column: number): boolean => {
    const cell = sheet.cells.get(row, column);
    return (
      cell !== undefined && (!valuesOnly || cell.value !== undefined || cell.formula !== undefined)
    );
  };
  const rowIsUsed = (row: number): boolean =>
    range(left, right).some((column) => isUsed(row, column));
  const columnIsUsed = (column: number): boolean =>
    range(top, bottom).some((row) => isUsed(row, column));
  const rows = range(top, bottom);
  const columns = range(left, right);
  const first = rows.find(rowIsUsed);
  const last = rows.findLast(rowIsUsed);
  const start = columns.find(columnIsUsed);
  const end = columns.findLast(columnIsUsed);
  if (first === undefined || last === undefined || start === undefined || end === undefined) {
    return null;
  }
  return { top: first, left: start, bottom: last, right: end };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
