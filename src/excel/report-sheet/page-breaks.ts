import type { LayoutRow } from "./sheet-layout";

/**
 * The rows that begin a new printed page. Rows kept with the next one move to it together, unless they are higher than
 * a page; Excel itself would cut through charts and leave headings at the foot of a page.
 *
 * @param capacity - height of a page's type area, points.
 * @example pageBreaks([{ height: 60, cells: [] }, { height: 60, cells: [] }], 100) // [1]
 */
export function pageBreaks(rows: readonly LayoutRow[], capacity: number): number[] {
  const breaks: number[] = [];
  let filled = 0;
  let index = 0;
  while (index < rows.length) {
    const group = groupFrom(rows, index);
    const height = group.reduce((sum, row) => sum + row.height, 0);
    const fits = height <= capacity ? group.length : 1;
    const needed = fits === 1 ? (group[0]?.height ?? 0) : height;
    if (filled > 0 && filled + needed > capacity) {
      breaks.push(index);
      filled = 0;
    }
    filled += needed;
    index += fits;
  }
  return breaks;
}

/** A row with all that must stay with it. */
function groupFrom(rows: readonly LayoutRow[], start: number): readonly LayoutRow[] {
  let end = start;
  while (rows[end]?.keepWithNext === true && end + 1 < rows.length) end += 1;
  return rows.slice(start, end + 1);
}
