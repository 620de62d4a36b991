import type { Area } from "../../workbook/model";
import { ExcelError } from "../excel-error";

/** Rows and columns of a sheet. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** The whole sheet. */
export const wholeSheet: Area = {
  top: 0,
  left: 0,
  bottom: sheetSize.rows - 1,
  right: sheetSize.columns - 1,
};

/**
 * An area by its corner and size; `InvalidArgument` if it is empty or leaves the sheet.
 *
 * @example areaOf(0, 0, 2, 3) // A1:C2
 */
export function areaOf(top: number, left: number, rows: number, columns: number): Area {
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const inside =
    top >= 0 && left >= 0 && area.bottom < sheetSize.rows && area.right < sheetSize.columns;
  if (!inside || rows < 1 || columns < 1) throw new ExcelError("InvalidArgument");
  return area;
}

export const rowCount = (area: Area): number => area.bottom - area.top + 1;

export const columnCount = (area: Area): number => area.right - area.left + 1;

export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

export const isEntireRow = (area: Area): boolean => columnCount(area) === sheetSize.columns;

export const isEntireColumn = (area: Area): boolean => rowCount(area) === sheetSize.rows;

/** Whole rows or columns: Excel gives null for their values and takes none. */
export const isUnbounded = (area: Area): boolean => isEntireRow(area) || isEntireColumn(area);

export const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const encloses = (outer: Area, inner: Area): boolean =>
  holds(outer, inner.top, inner.left) && holds(outer, inner.bottom, inner.right);

/** Whether they have a cell in common; makes nothing, for long lists. */
export const touch = (one: Area, other: Area): boolean =>
  one.top <= other.bottom &&
  other.top <= one.bottom &&
  one.left <= other.right &&
  other.left <= one.right;

/** Null if they have no cell in common. */
export function intersection(one: Area, other: Area): Area | null {
  const common = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

/** Smallest area that holds both. */
export const bounding = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** Row by row. @example [...cellsOf(areaOf(0, 0, 1, 2))] // [[0, 0], [0, 1]] */
export function* cellsOf(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield [row, column];
  }
}

/** A matrix with one entry a cell. */
export const gridOf = <Entry>(
  area: Area,
  entry: (row: number, column: number) => Entry
): Entry[][] =>
  Array.from({ length: rowCount(area) }, (_, row) =>
    Array.from({ length: columnCount(area) }, (_, column) =>
      entry(area.top + row, area.left + column)
    )
  );
