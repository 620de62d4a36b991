import { parseAddress, splitQualified } from "../../evaluation/a1";
import type { Quantity } from "../../evaluation/quantity";
import { cellQuantity } from "../../reading/quantity/cell-quantity";
import { exactNumber } from "../../reading/quantity/exact-number";
import type { LocatedRow } from "../../reading/layout";
import { locate } from "../../reading/locate";
import type { Cell } from "../../reading/grid/sheet";
import type { CellValue, SheetGrid } from "../../reading/grid/sheet-grid";
import { meaningBeside } from "../bare-number";
import { CellError, type CellInput, type Matrix } from "../cell-input";

/** The name of a table that stands in no sheet, such as an array constant. */
const noSheet = "表格";

/**
 * A table as the reading layer wants it, from a range of values with its header. Values come without number formats:
 * beside a percentage or a date a number in the target or actual column gets the format it must have (`meaningBeside`).
 *
 * @param reference - where the range stands, "'表 1'!A5:H20"; without it the table begins at A1 of no sheet.
 */
export function tableGrid(table: Matrix, reference: string | undefined): SheetGrid {
  const { sheet, address } = splitQualified(reference ?? "");
  const area = parseAddress(address);
  const values = table.map((row) => row.map(valueOf));
  const plain: SheetGrid = {
    name: sheet || noSheet,
    hidden: false,
    rowIndex: area?.top ?? 0,
    columnIndex: area?.left ?? 0,
    values,
    formulas: values,
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
  };
  return { ...plain, numberFormats: formatsOf(plain) };
}

function valueOf(cell: CellInput): CellValue {
  if (cell === null) return "";
  return cell instanceof CellError ? cell.text : cell;
}

function formatsOf(grid: SheetGrid): readonly (readonly string[])[] {
  const formats = grid.numberFormats.map((row) => [...row]);
  for (const { place } of locate([grid]).forms)
    for (const { cell, format } of place.rows.rows.flatMap(formatsIn)) {
      const area = parseAddress(cell.ref.address);
      const line = area && formats[area.top - grid.rowIndex];
      if (line) line[area.left - grid.columnIndex] = format;
    }
  return formats;
}

function formatsIn({ cells }: LocatedRow): { cell: Cell; format: string }[] {
  const [target, actual] = [cells.adjustedTarget?.cells[0] ?? cells.target?.cells[0], cells.actual?.cells[0]]; // prettier-ignore
  const unit = cells.unit?.cells[0]?.text ?? "";
  if (!target || !actual) return [];
  return [...formatted(target, actual, unit), ...formatted(actual, target, unit)];
}

function formatted(cell: Cell, other: Cell, unit: string): { cell: Cell; format: string }[] {
  if (typeof cell.value !== "number" || typeof other.value === "number") return [];
  const beside: Quantity = cellQuantity(other, { unit });
  const meaning = meaningBeside(cell.value, beside);
  if (meaning === "plain" || meaning === "unclear") return [];
  return [{ cell, format: meaning === "date" ? "yyyy/m/d" : percentFormat(cell.value) }];
}

/** As many decimals as the number has: 0.973 as "0.0%". */
function percentFormat(value: number): string {
  const decimals = exactNumber(value).times(100).decimalPlaces();
  return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
}
