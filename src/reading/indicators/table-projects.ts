import type { Finding } from "../../evaluation/finding";
import type { IndicatorTable } from "./find-indicator-tables";
import { isBlank } from "../quantity/read-quantity";
import { rowKind } from "./row-kind";
import type { Cell } from "../grid/sheet";
import { totalWords } from "../words/terms/row-marks";

/** Rows of an indicator table that belong to one project. */
export interface ProjectRows {
  readonly name: Cell;
  readonly rows: readonly number[];
}

/**
 * The projects of a table with a column 项目名称, with their rows from the first to those that end the table. A name counts
 * for the blank or merged cells below it; a row that totals all projects belongs to none.
 */
export function projectsIn(table: IndicatorTable, stopRow: number): readonly ProjectRows[] {
  const { sheet, bodyRow, columns } = table;
  const projects = new Map<string, { readonly name: Cell; readonly rows: number[] }>();
  let current: string | null = null;
  for (let row = columns.project ? bodyRow : stopRow; row < stopRow; row += 1) {
    const kind = rowKind(table, row, false);
    if (kind === "note") break;
    const cell = sheet.at(row, columns.project?.column ?? 0);
    if (kind === "header" || !cell) continue;
    if (totalWords.includes(cell.key)) current = null;
    else if (!isBlank(cell.text)) {
      current = cell.text;
      if (!projects.has(current)) projects.set(current, { name: cell, rows: [] });
    }
    if (current !== null) projects.get(current)?.rows.push(row);
  }
  return [...projects.values()];
}

/** Says that names in the column were read as parts of one project, where it holds several. */
export function projectParts(table: IndicatorTable, stopRow: number): Finding[] {
  const header = table.columns.project?.header;
  const count = projectsIn(table, stopRow).length;
  if (!header || count < 2) return [];
  return [{ code: "project-parts", severity: "notice", cells: [header.ref], values: { header: header.text, count: String(count) } }]; // prettier-ignore
}
