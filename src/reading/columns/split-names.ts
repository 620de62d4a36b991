import type { ColumnChoice } from "./column-choice";
import { bodyRows } from "./columns-by-content";
import type { Cell } from "../grid/sheet";
import type { TableColumn } from "./table-columns";

/**
 * Tells the levels of a table whose columns of names bear no level words. Under one heading over several columns that
 * all hold names (绩效指标 over 产出指标, 数量指标 and 改造户数) the last is the indicator, those before it are the levels
 * above; so is a column of names left of another (考核指标 | 指标内容). Both are named in a Finding.
 */
export function splitNames(choice: ColumnChoice): void {
  const { name, level1, level2, level3, level4 } = choice.columns;
  if (!name || (level1 ?? level2 ?? level3 ?? level4)) return;
  const own = filledColumns(choice, name);
  const filled = own.length > 1 ? own : [...namesBefore(choice, name), name];
  if (filled.length < 2 || filled.length > 3) return;
  Reflect.deleteProperty(choice.columns, "name");
  const roles = filled.length === 2 ? (["level1", "level3"] as const) : (["level1", "level2", "level3"] as const); // prettier-ignore
  for (const [index, role] of roles.entries()) {
    const column = filled[index];
    if (!column) continue;
    choice.columns[role] = column;
    choice.told.set(column.column, { role, by: "content", doubt: null });
  }
  const headers = [...new Set(filled.map(({ header }) => header))];
  const values = { header: headers.map(({ text }) => text).join("、") };
  choice.findings.push({ code: "names-over-columns", severity: "notice", cells: headers.map(({ ref }) => ref), values }); // prettier-ignore
}

/**
 * The columns under a heading, and under empty ones right beside it, that hold names. The last has one in every row that
 * any of them names; else they are no levels.
 */
function filledColumns(
  choice: ColumnChoice,
  { column, right, header }: TableColumn
): readonly TableColumn[] {
  const { sheet, headers, told } = choice;
  let last = right;
  while (headers.some((each) => each.column === last + 1 && each.header.text === "" && !told.get(each.column)?.role)) last += 1; // prettier-ignore
  const rows = bodyRows(choice);
  const cellsIn = (at: number): readonly Cell[] => rows.flatMap((row) => sheet.own(row, at) ?? []);
  const columns = Array.from({ length: last - column + 1 }, (_, step) => column + step);
  const filled = columns.filter((each) => holdsNames(cellsIn(each)));
  const deepest = new Set(cellsIn(filled.at(-1) ?? column).map(({ row }) => row));
  if (filled.some((each) => cellsIn(each).some(({ row }) => !deepest.has(row)))) return [];
  return filled.map((each, index) => ({ column: each, right: (filled[index + 1] ?? last + 1) - 1, header })); // prettier-ignore
}

/** Two different texts or more, mostly of words and not one word again and again as units are. */
function holdsNames(cells: readonly Cell[]): boolean {
  const words = cells.filter(({ key }) => /\p{Script=Han}{2}/u.test(key));
  const different = new Set(words.map(({ key }) => key)).size;
  return different > 1 && 2 * words.length > cells.length && 2 * different >= cells.length;
}

/** Columns that claim to name indicators, too, and stand left of the one that does. */
function namesBefore({ claims }: ColumnChoice, { column }: TableColumn): readonly TableColumn[] {
  return claims.filter(({ role, column: other }) => role === "name" && other < column); // prettier-ignore
}
