import type { ColumnModel, RowModel } from "../../workbook/model";
import { sheetSize } from "../areas/area";
import { notImplemented } from "../excel-error";
import { areaOfRange } from "../objects/range-area";
import type { RangeTarget } from "../objects/targets";

/** What all rows of a range share; null if they differ. A row the sheet keeps nothing of is undefined. */
export function sharedOfRows(
  range: RangeTarget,
  read: (row: RowModel | undefined, index: number) => unknown
): unknown {
  const { top, bottom } = areaOfRange(range);
  return shared(top, bottom, sheetSize.rows, (index) => read(range.sheet.rows.get(index), index));
}

/** What all columns of a range share; null if they differ. */
export function sharedOfColumns(
  range: RangeTarget,
  read: (column: ColumnModel | undefined, index: number) => unknown
): unknown {
  const { left, right } = areaOfRange(range);
  return shared(left, right, sheetSize.columns, (index) =>
    read(range.sheet.columns.get(index), index)
  );
}

/** Changes every row of a range, but not all rows of a sheet: the model has no way to say that. */
export function changeRows(range: RangeTarget, change: (row: RowModel) => void): void {
  const { top, bottom } = areaOfRange(range);
  changeEach(
    range.sheet.rows,
    top,
    bottom,
    sheetSize.rows,
    { height: null, hidden: false },
    change
  );
  range.sheet.touch();
}

/** Changes every column of a range, but not all columns of a sheet. */
export function changeColumns(range: RangeTarget, change: (column: ColumnModel) => void): void {
  const { left, right } = areaOfRange(range);
  const fresh = { width: null, hidden: false };
  changeEach(range.sheet.columns, left, right, sheetSize.columns, fresh, change);
  range.sheet.touch();
}

function changeEach<Model extends object>(
  models: Map<number, Model>,
  first: number,
  last: number,
  limit: number,
  fresh: Model,
  change: (model: Model) => void
): void {
  if (last - first + 1 === limit) throw notImplemented("A size or visibility for a whole sheet");
  for (let index = first; index <= last; index++) {
    const model = models.get(index) ?? { ...fresh };
    change(model);
    models.set(index, model);
  }
}

/** For a whole sheet the first line speaks for all. */
function shared(
  first: number,
  last: number,
  limit: number,
  read: (index: number) => unknown
): unknown {
  const value = read(first);
  if (last - first + 1 === limit) return value;
  for (let index = first + 1; index <= last; index++) if (read(index) !== value) return null;
  return value;
}
