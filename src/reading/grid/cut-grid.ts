import { addressOf, parseAddress } from "../../evaluation/a1";
import type { SheetGrid } from "./sheet-grid";
import type { ColumnRange, RowRange } from "./ranges";

/** Some rows of a sheet as a grid of their own; addresses stay those of the sheet. Blocks merged over the cut are cut. */
export function cutGrid(grid: SheetGrid, { from, to }: RowRange): SheetGrid {
  const cut = <Row>(rows: readonly Row[]): readonly Row[] => rows.slice(from, to);
  const first = grid.rowIndex + from;
  const last = grid.rowIndex + to - 1;
  return {
    ...grid,
    rowIndex: first,
    values: cut(grid.values),
    formulas: cut(grid.formulas),
    numberFormats: cut(grid.numberFormats),
    merges: grid.merges.flatMap((address) => {
      const area = parseAddress(address);
      if (!area || area.top < first || area.top > last) return [];
      return [addressOf({ ...area, bottom: Math.min(area.bottom, last) })];
    }),
  };
}

/** Some columns of a sheet as a grid of their own; addresses stay those of the sheet. */
export function cutColumns(grid: SheetGrid, { from, to }: ColumnRange): SheetGrid {
  const cut = <Value>(rows: readonly (readonly Value[])[]): readonly (readonly Value[])[] => rows.map((row) => row.slice(from, to)); // prettier-ignore
  const [first, last] = [grid.columnIndex + from, grid.columnIndex + to - 1];
  return {
    ...grid,
    columnIndex: first,
    values: cut(grid.values),
    formulas: cut(grid.formulas),
    numberFormats: cut(grid.numberFormats),
    merges: grid.merges.filter((address) => {
      const area = parseAddress(address);
      return area !== null && area.left >= first && area.right <= last;
    }),
  };
}
