import type { Table } from "../../report/document";

/**
 * The columns all tables of the sheet share: every edge of a table column is a grid line, edges that nearly meet are
 * one. A table column covers one or more grid columns.
 */
export interface TableGrid {
  /** Points, left to right. */
  readonly widths: readonly number[];
  /** For a table: how many grid columns each of its columns covers. */
  spans(table: Table): readonly number[];
}

/** Share of the width within which two edges count as one. */
const tolerance = 2.5;

/**
 * @param tables - of one report; the longest keeps its own edges, so that it is merged least.
 * @param width - of the type area, points.
 */
export function tableGrid(tables: readonly Table[], width: number): TableGrid {
  const longestFirst = tables.toSorted((one, other) => other.rows.length - one.rows.length);
  const lines = longestFirst.reduce<readonly number[]>(
    (known, table) =>
      [...known, ...edgesOf(table).filter((edge) => !isNear(known, edge))].sort((a, b) => a - b),
    [100]
  );
  return {
    widths: lines.map((line, index) => ((line - (lines[index - 1] ?? 0)) / 100) * width),
    spans: (table) => spansOf(table, lines),
  };
}

/** Right edges of a table's columns, as shares of the whole width. */
function edgesOf({ columns }: Table): number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  let edge = 0;
  return columns.map((column) => (edge += (column.width / total) * 100));
}

function isNear(lines: readonly number[], edge: number): boolean {
  return lines.some((line) => Math.abs(line - edge) <= tolerance);
}

/** Each column ends at the grid line nearest to its own edge, at least one grid column after the one before. */
function spansOf(table: Table, lines: readonly number[]): number[] {
  let start = 0;
  return edgesOf(table).map((edge, index, edges) => {
    const latest = lines.length - (edges.length - 1 - index);
    const end = Math.min(latest, Math.max(start + 1, nearest(lines, edge) + 1));
    const span = end - start;
    start = end;
    return span;
  });
}

function nearest(lines: readonly number[], wanted: number): number {
  const distances = lines.map((line) => Math.abs(line - wanted));
  return distances.indexOf(Math.min(...distances));
}
