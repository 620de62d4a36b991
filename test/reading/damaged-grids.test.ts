import fc from "fast-check";
import type { CellRef } from "../../src/evaluation/cell-ref";
import { columnLetters, parseAddress } from "../../src/evaluation/a1";
import { columnRole } from "../../src/reading/columns/column-role";
import { readEvaluation } from "../../src/reading/read-evaluation";
import type { CellValue, SheetGrid } from "../../src/reading/grid/sheet-grid";
import { termKey } from "../../src/reading/words/term-index";
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

/** Under 年度指标值 over three columns a target may begin with its sign. */
const merged = (role: string, above: string): string => (role === "target" && ["sign", "unit", "adjustedTarget"].includes(above) ? role : above); // prettier-ignore

/** Findings by which a column, points or scores were told otherwise than by a known header. */
const guesses: readonly string[] = [
  "points-from-heading",
  "score-from-deduction",
  "column-by-content",
  "column-by-wording",
];

/** Findings that put the whole order of the columns in question. */
const swapped: readonly string[] = ["names-are-figures", "headings-contradict"];

test("a damaged sheet never throws, and no value comes from under another header", () => {
  fc.assert(
    fc.property(fc.nat(publishedCases.length - 1), fc.nat(5000), fc.array(damage, { minLength: 1, maxLength: 6 }), (index, seed, damages) => {
      const published = publishedCases[index];
      if (!published) return;
      const grids = layOutVariant(published, layoutPlan(seed)).grids.map((grid) => damages.reduce(damaged, grid));
      const start = process.cpuUsage();
      const { indicators, findings } = readEvaluation(grids);
      expect(secondsSince(start)).toBeLessThan(2);
      const asked = new Set(findings.filter(({ code }) => guesses.includes(code)).map(({ values }) => values.role ?? "points"));
      const isSwapped = findings.some(({ code }) => swapped.includes(code));
      for (const { target, actual, points, reportedScore } of indicators) {
        const fields = { target, actual, points, score: reportedScore };
        for (const [role, field] of Object.entries(fields)) {
          const holds = field && field.text !== "" && field.value !== null && !isSwapped;
          const cell = holds && !asked.has(role) ? field.cells[0] : undefined;
          if (cell) expect([cell, merged(role, roleAbove(cell, grids))]).toEqual([cell, role]);
        }
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
  const start = process.cpuUsage();
  expect(readEvaluation([far]).indicators).toHaveLength(1);
  expect(secondsSince(start)).toBeLessThan(2);
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
      return { ...grid, values, formulas: values, merges: shifted(grid, "top", "bottom", row, -1) };
    case "repeat row":
      values.splice(row, 0, [...(values[row] ?? [])]);
      return { ...grid, values, formulas: values, merges: shifted(grid, "top", "bottom", row, 1) };
    case "delete column":
      for (const line of values) line.splice(column, 1);
      return { ...grid, values, formulas: values, merges: shifted(grid, "left", "right", column, -1) };
    case "merge": {
      const [top, left] = [grid.rowIndex + row + 1, grid.columnIndex + column];
      const address = `${columnLetters(left)}${top}:${columnLetters(left + done.size[0])}${top + done.size[1]}`;
      // Excel has no blocks that overlap, and keeps only what the first cell of a block holds.
      if (grid.merges.some((other) => overlap(other, address))) return grid;
      for (let y = row; y <= Math.min(row + done.size[1], height - 1); y += 1)
        for (let x = column; x <= Math.min(column + done.size[0], width - 1); x += 1)
          if (y > row || x > column) (values[y] ?? [])[x] = "";
      return { ...grid, values, formulas: values, merges: [...grid.merges, address] };
    }
    case "far cell":
      return widened(grid, height + done.at[0], width + done.at[1]);
  }
} // prettier-ignore

/** The merged blocks after a row or a column is taken out (-1) or put in (1), as Excel moves them. */
function shifted(grid: SheetGrid, from: "top" | "left", to: "bottom" | "right", at: number, by: number): readonly string[] {
  const place = at + (from === "top" ? grid.rowIndex : grid.columnIndex);
  return grid.merges.flatMap((address) => {
    const area = parseAddress(address);
    if (!area) return [];
    const moved = { ...area, [from]: area[from] + (area[from] > place ? by : 0), [to]: area[to] + (area[to] >= place ? by : 0) };
    const { top, left, bottom, right } = moved;
    const isGone = bottom < top || right < left || (top === bottom && left === right);
    return isGone ? [] : [`${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`];
  });
} // prettier-ignore

function overlap(one: string, other: string): boolean {
  const [a, b] = [parseAddress(one), parseAddress(other)];
  return a !== null && b !== null && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right; // prettier-ignore
}

/** Seconds of this process alone, however busy the machine is. */
function secondsSince(start: NodeJS.CpuUsage): number {
  return process.cpuUsage(start).user / 1e6;
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
  const area = parseAddress(cell.address);
  if (!grid || !area) return "no such cell";
  const column = area.left - grid.columnIndex;
  let covering = "none";
  for (let row = area.top - grid.rowIndex - 1; row >= 0; row -= 1) {
    if (![row - 1, row, row + 1].some((near) => isHeader(grid, near)) || !isOfWords(grid, row))
      continue;
    const { text, isOwn } = shownAt(grid, row, column);
    const role = columnRole(termKey(text))?.role;
    if (role && isOwn) return role;
    if (role && covering === "none") covering = role;
  }
  return covering;
}

function isHeader(grid: SheetGrid, row: number): boolean {
  const words = wordsShown.get(grid) ?? countWords(grid);
  wordsShown.set(grid, words);
  return (words[row] ?? 0) > 2;
}

const wordsShown = new WeakMap<SheetGrid, readonly number[]>();

/** How many words of the header dictionary each row shows; a block merged down shows its word in all its rows. */
function countWords({ values, merges, rowIndex, columnIndex }: SheetGrid): readonly number[] {
  const isWord = (cell: CellValue | undefined): boolean => columnRole(termKey(String(cell ?? ""))) !== null; // prettier-ignore
  const counts = values.map((row) => row.filter(isWord).length);
  for (const { top, left, bottom } of merges.flatMap((address) => parseAddress(address) ?? []))
    for (let row = top - rowIndex + 1; row <= bottom - rowIndex; row += 1)
      if (row < counts.length && isWord(values[top - rowIndex]?.[left - columnIndex])) counts[row] = (counts[row] ?? 0) + 1; // prettier-ignore
  return counts;
}

/** A word that strayed into a row of values heads nothing, however near the header stands. */
function isOfWords({ values }: SheetGrid, row: number): boolean {
  const cells = (values[row] ?? []).filter((cell) => cell !== "");
  return 2 * cells.filter((cell) => columnRole(termKey(String(cell)))).length > cells.length;
}

function shownAt({ merges, values, rowIndex, columnIndex }: SheetGrid, row: number, column: number): { readonly text: string; readonly isOwn: boolean } {
  for (const address of merges) {
    const area = parseAddress(address);
    if (!area) continue;
    const [top, left] = [area.top - rowIndex, area.left - columnIndex];
    const isCovered = row >= top && row <= area.bottom - rowIndex && column >= left && column <= area.right - columnIndex;
    if (isCovered) return { text: String(values[top]?.[left] ?? ""), isOwn: left === column };
  }
  return { text: String(values[row]?.[column] ?? ""), isOwn: true };
} // prettier-ignore
