import type { IndicatorTable } from "../indicators/find-indicator-tables";
import type { Pair } from "./find-pairs";
import { projectsIn } from "../indicators/table-projects";

/** The only project of a table's column as a label's value. */
export function projectPair(table: IndicatorTable | null): readonly Pair[] {
  const header = table?.columns.project?.header;
  const [only, ...others] = table && header ? projectsIn(table, table.sheet.rowCount) : [];
  if (!table || !header || !only || others.length > 0) return [];
  return [{ sheet: table.sheet, role: "name", label: header, labelText: header.text, value: only.name, isListed: false }]; // prettier-ignore
}
