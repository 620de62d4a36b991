import fc from "fast-check";
import type { CellRef } from "../../src/evaluation/cell-ref";
import { columnName, parseArea } from "../../src/reading/area";
import { columnRole } from "../../src/reading/find-indicator-tables";
import { readEvaluation } from "../../src/reading/read-evaluation";
import type { CellValue, SheetGrid } from "../../src/reading/sheet-grid";
import { termKey } from "../../src/reading/term-index";
import { gridOf } from "./grid-of";
import { layOutVariant } from "./layouts/lay-out-variant";
import { layoutPlan } from "./layouts/layout-plan";
import { publishedCases } from "./published-case";

/** How many grids are tried; RUNS=20000 tries more. */
const numRuns = Number(process.env.RUNS ?? 300);

type Matrix = CellValue[][];

/** A damage done to the cells, or a merge added. Numbers are taken modulo the grid's size. */
type Damage =
  | { readonly kind: "delete word" | "delete cell" | "overwrite"; readonly at: readonly [number, number] }
  | { readonly kind: "swap columns" | "swap headers"; readonly at: readonly [number, number] }
  | { readonly kind: "delete row" | "repeat row" | "delete column"; readonly at: readonly [number, number] }
  | { readonly kind: "merge"; readonly at: readonly [number, number]; readonly size: readonly [number, number] }
  | { readonly kind: "far cell"; readonly at: readonly [number, number] }; // prettier-ignore

const place = fc.tuple(fc.nat(), fc.nat());
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constantFrom("delete word", "delete cell", "overwrite"), at: place }),
  fc.record({ kind: fc.constantFrom("swap columns", "swap headers"), at: place }),
  fc.record({ kind: fc.constantFrom("delete row", "repeat row", "delete column"), at: place }),
  fc.record({ kind: fc.constant("merge"), at: place, size: fc.tuple(fc.nat(4), fc.nat(4)) }),
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("far cell"), at: fc.tuple(fc.nat(200), fc.nat(20)) }) } // prettier-ignore
);

test("a damaged sheet never throws, and no points come from under another header", () => {
  fc.assert(
    fc.property(fc.nat(publishedCases.length - 1), fc.nat(5000), fc.array(damage, { minLength: 1, maxLength: 6 }), (index, seed, damages) => {
      const published = publishedCases[index];
      if (!published) return;
      const grids = layOutVariant(published, layoutPlan(seed)).grids.map((grid) => damages.reduce(damaged, grid));
      const start = performance.now();
      const { indicators, findings } = readEvaluation(grids);
      expect(performance.now() - start).toBeLessThan(2000);
      const isAsked = findings.some(({ code }) => code === "points-from-heading" || code === "column-by-content");
      for (const { points } of indicators) {
        const cell = points?.value ? points.cells[0] : undefined;
        if (cell && !isAsked) expect([cell, roleAbove(cell, grids)]).toEqual([cell, "points"]);
      }
    }),
    { numRuns }
  );
}); // prettier-ignore

test.each([
  [50_000, 10],
  [20, 16_000],
])("a sheet of %d rows and %d columns with one far cell is read within 2 s", (rows, columns) => {
  const grid = gridOf("表", [
    ["三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["改造户数", 1873, 1873, 100, 97],
  ]);
  const far = widened(grid, rows, columns);
  const start = performance.now();
  expect(readEvaluation([far]).indicators).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(2000);
});

function damaged(grid: SheetGrid, done: Damage): SheetGrid {
  const values: Matrix = grid.values.map((row) => [...row]);
  const height = values.length;
  const width = values[0]?.length ?? 0;
  const [row, column] = [done.at[0] % height, done.at[1] % width];
  const set = (at: number, cell: CellValue): void => {
    const line = values[at];
    if (line) line[column] = cell;
  };
  switch (done.kind) {
    case "delete word": {
      const words = values.flatMap((line, y) => line.flatMap((cell, x) => columnRole(termKey(String(cell))) ? [[y, x] as const] : []));
      const [y, x] = words[done.at[0] % Math.max(words.length, 1)] ?? [row, column];
      const line = values[y];
      if (line) line[x] = "";
      return { ...grid, values, formulas: values };
    }
    case "delete cell":
      set(row, "");
      return { ...grid, values, formulas: values };
    case "overwrite":
      set(row, values[done.at[1] % height]?.[done.at[0] % width] ?? "");
      return { ...grid, values, formulas: values };
    case "swap columns":
    case "swap headers": {
      const other = done.at[0] % width;
      const header = values.findIndex((line) => line.filter((cell) => columnRole(termKey(String(cell)))).length > 2);
      values.forEach((line, y) => {
        if (done.kind === "swap columns" || y === header)
          [line[column], line[other]] = [line[other] ?? "", line[column] ?? ""];
      });
      return { ...grid, values, formulas: values };
    }
    case "delete row":
      values.splice(row, 1);
      return { ...grid, values, formulas: values };
    case "repeat row":
      values.splice(row, 0, [...(values[row] ?? [])]);
      return { ...grid, values, formulas: values };
    case "delete column":
      for (const line of values) line.splice(column, 1);
      return { ...grid, values, formulas: values };
    case "merge": {
      const [top, left] = [grid.rowIndex + row + 1, grid.columnIndex + column];
      const address = `${columnName(left)}${top}:${columnName(left + done.size[0])}${top + done.size[1]}`;
      // Excel has no blocks that overlap.
      return grid.merges.some((other) => overlap(other, address)) ? grid : { ...grid, merges: [...grid.merges, address] };
    }
    case "far cell":
      return widened(grid, height + done.at[0], width + done.at[1]);
  }
} // prettier-ignore

function overlap(one: string, other: string): boolean {
  const [a, b] = [parseArea(one), parseArea(other)];
  return a !== null && b !== null && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right; // prettier-ignore
}

/** The grid with empty cells around it up to a last cell that holds something. */
function widened(grid: SheetGrid, rows: number, columns: number): SheetGrid {
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_column, column) => grid.values[row]?.[column] ?? "")
  );
  const last = values.at(-1);
  if (last) last[columns - 1] = "x";
  const numberFormats = values.map((line, row) => line.map((_, column) => grid.numberFormats[row]?.[column] ?? "General")); // prettier-ignore
  return { ...grid, values, formulas: values, numberFormats };
}

/**
 * What the nearest word of the header dictionary above a cell stands for, stray words among the rows left out. A block
 * that begins in another column counts only where the column has no word of its own.
 */
function roleAbove(cell: CellRef, grids: readonly SheetGrid[]): string {
  const grid = grids.find(({ name }) => name === cell.sheet);
  const area = parseArea(cell.address);
  if (!grid || !area) return "no such cell";
  const column = area.left - grid.columnIndex;
  let covering = "none";
  for (let row = area.top - grid.rowIndex - 1; row >= 0; row -= 1) {
    if (![row - 1, row, row + 1].some((near) => isHeader(grid, near))) continue;
    const { text, isOwn } = shownAt(grid, row, column);
    const role = columnRole(termKey(text))?.role;
    if (role && isOwn) return role;
    if (role) covering = role;
  }
  return covering;
}

function isHeader({ values }: SheetGrid, row: number): boolean {
  return (values[row] ?? []).filter((cell) => columnRole(termKey(String(cell)))).length > 2;
}

function shownAt({ merges, values, rowIndex, columnIndex }: SheetGrid, row: number, column: number): { readonly text: string; readonly isOwn: boolean } {
  for (const address of merges) {
    const area = parseArea(address);
    if (!area) continue;
    const [top, left] = [area.top - rowIndex, area.left - columnIndex];
    const isCovered = row >= top && row <= area.bottom - rowIndex && column >= left && column <= area.right - columnIndex;
    if (isCovered) return { text: String(values[top]?.[left] ?? ""), isOwn: left === column };
  }
  return { text: String(values[row]?.[column] ?? ""), isOwn: true };
} // prettier-ignore
