import { addressOf, parseAddress } from "../../../src/evaluation/a1";
import type { CellValue, SheetGrid } from "../../../src/reading/grid/sheet-grid";

export interface Stack {
  /** All grids one below another on one sheet. */
  readonly whole: SheetGrid;
  /** Each grid alone, at the place it has in the whole. */
  readonly parts: readonly SheetGrid[];
}

/** Puts grids that begin at A1 one below another, with some blank rows between. */
export function stackGrids(name: string, grids: readonly SheetGrid[], blankRows: number): Stack {
  const width = Math.max(...grids.map(({ values }) => values[0]?.length ?? 0));
  const widened = <Value>(rows: readonly (readonly Value[])[], empty: Value): Value[][] =>
    rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => empty)]);
  const blanks = <Value>(empty: Value): Value[][] =>
    Array.from({ length: blankRows }, () => Array.from({ length: width }, () => empty));
  const parts: SheetGrid[] = [];
  let next = 0;
  for (const grid of grids) {
    const values = widened<CellValue>(grid.values, "");
    parts.push({
      ...grid,
      name,
      rowIndex: next,
      values,
      formulas: widened<CellValue>(grid.formulas, ""),
      numberFormats: widened(grid.numberFormats, "General"),
      merges: grid.merges.map((address) => lowered(address, next)),
    });
    next += values.length + blankRows;
  }
  const joined = <Value>(read: (part: SheetGrid) => readonly (readonly Value[])[], empty: Value): Value[][] =>
    parts.flatMap((part, index) => [...(index > 0 ? blanks(empty) : []), ...read(part).map((row) => [...row])]); // prettier-ignore
  const whole: SheetGrid = {
    name,
    hidden: false,
    rowIndex: 0,
    columnIndex: 0,
    values: joined<CellValue>(({ values }) => values, ""),
    formulas: joined<CellValue>(({ formulas }) => formulas, ""),
    numberFormats: joined(({ numberFormats }) => numberFormats, "General"),
    merges: parts.flatMap(({ merges }) => merges),
  };
  return { whole, parts };
}

function lowered(address: string, rows: number): string {
  const area = parseAddress(address);
  if (!area) throw new Error(`no address: ${address}`);
  return addressOf({ ...area, top: area.top + rows, bottom: area.bottom + rows });
}
