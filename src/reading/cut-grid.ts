import { addressOf, parseAddress } from "../evaluation/a1";
import type { RowRange } from "./form-rows";
import type { SheetGrid } from "./sheet-grid";

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
