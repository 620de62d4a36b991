import { addressOf, parseAddress } from "../../evaluation/a1";
import { Decimal } from "../../evaluation/decimal";
import type { IndicatorTable } from "../indicators/find-indicator-tables";
import type { RowRange } from "../grid/ranges";
import type { ProjectName } from "../labels/project-names";
import { readPlainNumber } from "../quantity/read-points";
import type { SheetGrid } from "../grid/sheet-grid";
import { tableField } from "../columns/table-field";
import { projectsIn, type ProjectRows } from "../indicators/table-projects";
import { termKey } from "../words/term-index";

/** One of several projects that share a table. */
export interface ProjectPart {
  readonly name: ProjectName;
  /** Its rows, from the first to the last. */
  readonly rows: RowRange;
  /** The whole sheet without the rows of the other projects; addresses stay those of the sheet. */
  readonly grid: SheetGrid;
}

/**
 * The projects of a table whose column 项目名称 names several, each with a grid of its own. None where the points of all
 * together are no more than one form has: there the column names parts of one project.
 */
export function splitProjects(
  grid: SheetGrid,
  table: IndicatorTable,
  stopRow: number
): readonly ProjectPart[] {
  const projects = projectsIn(table, stopRow);
  if (projects.length < 2 || isOneForm(table, projects)) return [];
  return projects.map((project): ProjectPart => {
    const { text, ref, row } = project.name;
    const others = projects.filter((other) => other !== project).flatMap(({ rows }) => rows);
    const name = { name: { value: text, text, cells: [ref] }, key: termKey(text), row };
    const [from = row, to = row] = [project.rows[0], project.rows.at(-1)];
    return { name, rows: { from, to: to + 1 }, grid: withoutRows(grid, new Set(others)) };
  });
}

function isOneForm(table: IndicatorTable, projects: readonly ProjectRows[]): boolean {
  const points = projects.flatMap(({ rows }) => rows).flatMap((row) => {
    const [cell] = tableField(table.sheet, row, table.columns.points)?.cells ?? [];
    return (cell && readPlainNumber(cell)) ?? [];
  }); // prettier-ignore
  const sum = points.reduce((total, next) => total.plus(next), new Decimal(0));
  return points.length > 0 && sum.lte(mostOfOne);
}

/** A form has 100 points, or with what it counts twice a little more. */
const mostOfOne = 120;

/** The grid with some rows blank. Blocks that begin in them go with them. */
function withoutRows(grid: SheetGrid, rows: ReadonlySet<number>): SheetGrid {
  const blanked = <Value>(matrix: readonly (readonly Value[])[], blank: Value): readonly (readonly Value[])[] =>
    matrix.map((line, row) => (rows.has(row) ? line.map(() => blank) : line)); // prettier-ignore
  return {
    ...grid,
    values: blanked(grid.values, ""),
    formulas: blanked(grid.formulas, ""),
    numberFormats: blanked(grid.numberFormats, "General"),
    merges: grid.merges.flatMap((address) => {
      const area = parseAddress(address);
      if (!area || rows.has(area.top - grid.rowIndex)) return [];
      let { bottom } = area;
      while (bottom > area.top && rows.has(bottom - grid.rowIndex)) bottom -= 1;
      return [addressOf({ ...area, bottom })];
    }),
  };
}
