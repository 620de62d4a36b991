import type { Area, CellContent, CellModel, SheetModel } from "../../workbook/model";
import { formulaWithout } from "../../workbook/function-names";
import {
  cellCount,
  cellsOf,
  columnCount,
  gridOf,
  holds,
  isUnbounded,
  rowCount,
  touch,
} from "../areas/area";
import { typeInto } from "./cell-input";
import { ExcelError } from "../excel-error";
import { shownText } from "./number-format";
import { areaOfRange } from "../objects/range-area";
import type { Session } from "../objects/session";
import type { RangeTarget } from "../objects/targets";

/** What one cell gives for a property that has a matrix: `values`, `formulas`, `text` ... */
export type CellReader = (
  cell: CellModel | undefined,
  place: { readonly sheet: SheetModel; readonly row: number; readonly column: number },
  session: Session
) => unknown;

/** `Range.values`: an error as its text, an empty cell as "". */
export const cellValue: CellReader = (cell) => plain(cell?.value);

/**
 * `Range.formulas`: the formula, else the value. Where the host calculates, functions
 * that no add-in brings show as in the file: "=_xldudf_DEMO_ADD(1)".
 */
export const cellFormula: CellReader = (cell, _, { calculation }) => {
  if (cell?.formula === undefined) return plain(cell?.value);
  return calculation === null
    ? cell.formula
    : formulaWithout(cell.formula, calculation.customFunctions);
};

/** `Range.text`, as shown. */
export const cellText: CellReader = (cell, _, { model }) =>
  cell === undefined ? "" : shownText(cell.value, cell.format.numberFormat, model.date1904);

/** `Range.valueTypes`. */
export const cellValueType: CellReader = (cell) => {
  const value = cell?.value;
  if (value === undefined || value === "") return "Empty";
  return typeof value === "object" ? "Error" : valueTypes[typeof value];
};

/** `Range.numberFormat`. */
export const cellNumberFormat: CellReader = (_, { sheet, row, column }) =>
  sheet.formatAt(row, column).numberFormat;

/**
 * Reads a matrix property, rows × columns. Null for whole rows or columns, as Excel does; more than 5 million cells
 * are refused, as Excel does.
 */
export function readGrid(range: RangeTarget, read: CellReader, session: Session): unknown {
  const area = areaOfRange(range);
  if (isUnbounded(area)) return null;
  if (cellCount(area) > mostCells) throw new ExcelError("RangeExceedsLimit");
  session.counts.cellsRead += cellCount(area);
  const { sheet } = range;
  return gridOf(area, (row, column) =>
    read(sheet.cells.get(row, column), { sheet, row, column }, session)
  );
}

const mostCells = 5_000_000;

/** Sets `values` or `formulas`: null leaves a cell as it is; cells hidden by a merge keep nothing. */
export function writeContents(range: RangeTarget, value: unknown, session: Session): void {
  const area = areaOfRange(range);
  const { cells, merges } = range.sheet;
  const covered = merges.filter((merge) => touch(merge, area));
  writeGrid(range, value, session, (row, column, input) => {
    if (input === null || covered.some((merge) => isHidden(merge, row, column))) return;
    if (input === "" && cells.get(row, column) === undefined) return;
    const format = range.sheet.formatAt(row, column);
    cells.set(row, column, typeInto(format, input, session.model.date1904));
  });
  session.events.edited(range.sheet, area);
}

/** Sets `numberFormat`: null leaves a cell as it is. */
export function writeNumberFormats(range: RangeTarget, value: unknown, session: Session): void {
  const { sheet } = range;
  writeGrid(range, value, session, (row, column, input) => {
    if (input === null) return;
    if (typeof input !== "string" || input === "") throw new ExcelError("InvalidArgument");
    const format = { ...sheet.formatAt(row, column), numberFormat: input };
    sheet.cells.set(row, column, { ...sheet.cells.get(row, column), format });
  });
}

/** `_ValidateArraySize`: the library asks before it cuts a large matrix into blocks of rows. */
export function checkGridSize(range: RangeTarget, rows: number, columns: number): void {
  const area = areaOfRange(range);
  if (rows !== rowCount(area) || columns !== columnCount(area)) throw wrongSize();
}

const wrongSize = (): ExcelError =>
  new ExcelError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );

const valueTypes: Readonly<Record<string, string>> = {
  string: "String",
  number: "Double",
  boolean: "Boolean",
};

const plain = (value: CellContent | undefined): string | number | boolean =>
  value === undefined ? "" : typeof value === "object" ? value.error : value;

const isHidden = (merge: Area, row: number, column: number): boolean =>
  holds(merge, row, column) && (row !== merge.top || column !== merge.left);

function writeGrid(
  range: RangeTarget,
  value: unknown,
  session: Session,
  write: (row: number, column: number, input: unknown) => void
): void {
  const area = areaOfRange(range);
  if (isUnbounded(area)) throw new ExcelError("InvalidArgument");
  const inputAt = gridInput(value, area);
  for (const [row, column] of cellsOf(area)) write(row, column, inputAt(row, column));
  session.counts.cellsWritten += cellCount(area);
  range.sheet.touch();
}

/** One value for all cells, or a matrix of the range's size. */
function gridInput(value: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly unknown[];
  const fits =
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw wrongSize();
  const matrix = rows as readonly (readonly unknown[])[];
  return (row, column) => matrix[row - area.top]?.[column - area.left];
}
