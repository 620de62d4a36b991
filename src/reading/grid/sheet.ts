import type { CellRef } from "../../evaluation/cell-ref";
import { columnLetters, parseAddress, type Area } from "../../evaluation/a1";
import type { CellValue, SheetGrid } from "./sheet-grid";
import { shownText } from "./shown-text";
import { termKey } from "../words/term-index";

/** A cell or, where cells are merged, the whole block with what its first cell holds. Positions count within the grid. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  /** Last row and column of the block. */
  readonly bottom: number;
  readonly right: number;
  readonly value: CellValue;
  /** Text as shown, ends trimmed. */
  readonly text: string;
  /** The text as terms are looked up by: see `termKey`. */
  readonly key: string;
  readonly numberFormat: string;
  readonly isFormula: boolean;
  readonly ref: CellRef;
}

/** A grid whose merged blocks are resolved. */
export interface Sheet {
  readonly name: string;
  /** Where the grid begins on the workbook's sheet, counted from 0. */
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The cell at a place: for a covered place the block that covers it. Undefined outside the grid. */
  at(row: number, column: number): Cell | undefined;
  /** The cell that begins at a place; undefined where a block covers it or the place is empty. */
  own(row: number, column: number): Cell | undefined;
  /** The cells with text that begin in a row, left to right. */
  row(row: number): readonly Cell[];
}

/** Opens a grid for reading: one pass over the cells. Merges that lie outside the grid or overlap are cut to what fits. */
export function openSheet(grid: SheetGrid): Sheet {
  const rowCount = grid.values.length;
  const columnCount = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const blocks = blocksOf(grid, rowCount, columnCount);
  const letters = Array.from({ length: columnCount }, (_, column) => columnLetters(grid.columnIndex + column)); // prettier-ignore
  const cells: Cell[][] = [];
  const rows: Cell[][] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const line: Cell[] = [];
    for (let column = 0; column < columnCount; column += 1) {
      const block = blocks.get(row * columnCount + column);
      const covering = block && cells[block.top]?.[block.left];
      line.push(covering ?? (block?.top === row ? line[block.left] : undefined) ?? cellAt(grid, row, column, block, letters[column] ?? "")); // prettier-ignore
    }
    cells.push(line);
    rows.push(line.filter((cell, column) => begins(cell, row, column)));
  }
  const at = (row: number, column: number): Cell | undefined => cells[row]?.[column];
  return {
    name: grid.name,
    top: grid.rowIndex,
    left: grid.columnIndex,
    rowCount,
    columnCount,
    at,
    own: (row, column) => {
      const cell = at(row, column);
      return cell && begins(cell, row, column) ? cell : undefined;
    },
    row: (row) => rows[row] ?? [],
  };
}

function begins(cell: Cell, row: number, column: number): boolean {
  return cell.row === row && cell.column === column && cell.text !== "";
}

/** Place -> the merged block over it. */
function blocksOf(grid: SheetGrid, rowCount: number, columnCount: number): Map<number, Area> {
  const blocks = new Map<number, Area>();
  for (const address of grid.merges) {
    const area = parseAddress(address);
    if (!area) continue;
    const block = {
      top: Math.max(area.top - grid.rowIndex, 0),
      left: Math.max(area.left - grid.columnIndex, 0),
      bottom: Math.min(area.bottom - grid.rowIndex, rowCount - 1),
      right: Math.min(area.right - grid.columnIndex, columnCount - 1),
    };
    const places = placesOf(block, columnCount);
    if (places.some((place) => blocks.has(place))) continue;
    for (const place of places) blocks.set(place, block);
  }
  return blocks;
}

function placesOf(block: Area, columnCount: number): number[] {
  const places: number[] = [];
  for (let row = block.top; row <= block.bottom; row += 1)
    for (let column = block.left; column <= block.right; column += 1)
      places.push(row * columnCount + column);
  return places;
}

function cellAt(
  grid: SheetGrid,
  row: number,
  column: number,
  block: Area | undefined,
  letters: string
): Cell {
  const value = grid.values[row]?.[column] ?? "";
  const numberFormat = grid.numberFormats[row]?.[column] ?? "General";
  const formula = grid.formulas[row]?.[column];
  const text = value === "" ? "" : shownText(value, numberFormat).trim();
  return {
    row,
    column,
    bottom: block?.bottom ?? row,
    right: block?.right ?? column,
    value,
    text,
    key: typeof value === "string" ? termKey(text) : "",
    numberFormat,
    isFormula: typeof formula === "string" && formula.startsWith("=") && formula !== value,
    ref: {
      sheet: grid.name,
      address: `${letters}${grid.rowIndex + row + 1}`,
    },
  };
}
