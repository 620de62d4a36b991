import type { CellRef } from "../../../src/evaluation/cell-ref";
import { columnLetters } from "../../../src/evaluation/a1";
import type { CellValue, SheetGrid } from "../../../src/reading/grid/sheet-grid";

/** What is written into a cell. */
export interface Written {
  readonly value: CellValue;
  readonly format: string;
}

/** A rectangle on the canvas; rows and columns counted from 0, ends included. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly bottom?: number;
  readonly right?: number;
}

/** A sheet to draw on; it grows with what is written. */
export interface Canvas {
  /** Writes into the first cell of a box and merges the box where it is more than a cell. */
  put(box: Box, written: Written | string): CellRef;
  /** Merges cells that hold something, or nothing, already. */
  merge(box: Box): void;
  refOf(row: number, column: number): CellRef;
  toGrid(): SheetGrid;
}

/** An empty canvas whose first cell stands at (`rowIndex`, `columnIndex`) of its sheet. */
export function openCanvas(name: string, rowIndex: number, columnIndex: number): Canvas {
  const cells = new Map<string, Written>();
  const merges: string[] = [];
  let [rows, columns] = [0, 0];
  const address = (row: number, column: number): string =>
    `${columnLetters(columnIndex + column)}${rowIndex + row + 1}`;
  const refOf = (row: number, column: number): CellRef => ({ sheet: name, address: address(row, column) }); // prettier-ignore
  const merge = ({ row, column, bottom = row, right = column }: Box): void => {
    [rows, columns] = [Math.max(rows, bottom + 1), Math.max(columns, right + 1)];
    if (bottom > row || right > column)
      merges.push(`${address(row, column)}:${address(bottom, right)}`);
  };
  const put = (box: Box, written: Written | string): CellRef => {
    const cell = typeof written === "string" ? { value: written, format: "General" } : written;
    cells.set(`${box.row} ${box.column}`, cell);
    merge(box);
    return refOf(box.row, box.column);
  };
  const matrix = <Value>(read: (cell: Written | undefined) => Value): Value[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_column, column) => read(cells.get(`${row} ${column}`)))
    );
  const toGrid = (): SheetGrid => {
    const values = matrix((cell) => cell?.value ?? "");
    const numberFormats = matrix((cell) => cell?.format ?? "General");
    return { name, hidden: false, rowIndex, columnIndex, values, formulas: values, numberFormats, merges }; // prettier-ignore
  };
  return { put, merge, refOf, toGrid };
}
