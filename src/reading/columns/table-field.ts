import type { CellRef, Sourced } from "../../evaluation/cell-ref";
import type { TableColumn } from "./table-columns";
import type { Cell, Sheet } from "../grid/sheet";

/** What one row of a table holds in one column. */
export interface TableField {
  /** The cells with text that begin in the row, left to right; several where the header spans more columns. */
  readonly cells: readonly Cell[];
  /** The block of an earlier row that covers this place, with its text. */
  readonly covering: Cell | null;
  /** Where to point when there is no text. */
  readonly place: CellRef;
  readonly text: string;
}

/** Reads a column's field of a row; null where the table has no such column. */
export function tableField(
  sheet: Sheet,
  row: number,
  column: TableColumn | undefined
): TableField | null {
  // prettier-ignore
  const first = column && sheet.at(row, column.column);
  if (!first) return null;
  const cells: Cell[] = [];
  for (let at = column.column; at <= column.right; at += 1) {
    const cell = sheet.own(row, at);
    if (cell) cells.push(cell);
  }
  const covers = first.row < row && first.column >= column.column && first.text !== "";
  return {
    cells,
    covering: cells.length === 0 && covers ? first : null,
    place: first.ref,
    text: cells.map((cell) => cell.text).join(""),
  };
}

/** The cells with the field's text: its own, or the block merged down over it. */
export function blocksOf(field: TableField | null): readonly Cell[] {
  return field?.covering ? [field.covering] : (field?.cells ?? []);
}

/** The field as text; a block merged down counts for every row it covers. */
export function fieldText(field: TableField): Sourced<string> {
  const cells = blocksOf(field);
  const text = cells.map((cell) => cell.text).join("\n");
  return { value: text, text, cells: cells.length > 0 ? cells.map(({ ref }) => ref) : [field.place] };
} // prettier-ignore
