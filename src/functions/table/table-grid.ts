import { parseAddress, splitQualified } from "../../evaluation/a1";
import type { Quantity } from "../../evaluation/quantity";
import { cellQuantity } from "../../reading/quantity/cell-quantity";
import { exactNumber } from "../../reading/quantity/exact-number";
import type { IndicatorTable } from "../../reading/indicators/find-indicator-tables";
import { locate } from "../../reading/locate";
import type { Cell } from "../../reading/grid/sheet";
import type { CellValue, SheetGrid } from "../../reading/grid/sheet-grid";
import { tableField } from "../../reading/columns/table-field";
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
  for (const { table } of locate([grid]).forms) {
    if (!table) continue;
    const { sheet, bodyRow } = table;
    for (let row = bodyRow; row < sheet.rowCount; row += 1)
      for (const { cell, format } of formatsIn(table, row)) {
        const line = formats[cell.row + sheet.top - grid.rowIndex];
        if (line) line[cell.column + sheet.left - grid.columnIndex] = format;
      }
  }
  return formats;
}

function formatsIn(table: IndicatorTable, row: number): { cell: Cell; format: string }[] {
  const cellOf = (role: "target" | "adjustedTarget" | "actual" | "unit"): Cell | undefined =>
    tableField(table.sheet, row, table.columns[role])?.cells[0];
  const [target, actual] = [cellOf("adjustedTarget") ?? cellOf("target"), cellOf("actual")];
  const unit = cellOf("unit")?.text ?? "";
  return [
    ...(target && actual ? formatted(target, actual, unit) : []),
    ...(target && actual ? formatted(actual, target, unit) : []),
  ];
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
