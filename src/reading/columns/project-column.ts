import type { ColumnChoice } from "./column-choice";
import { termIndex } from "../words/term-index";
import { labelWords } from "../words/terms/labels";

/** Tells a column 项目名称 of a table: it names the project of each row, and no level. */
export function addProjects({ headers, columns, told }: ColumnChoice): void {
  const column = headers.find(({ column: at, header }) => !told.has(at) && isName(header.key));
  if (!column) return;
  columns.project = column;
  told.set(column.column, { role: "project", by: "word", doubt: null });
}

const isName = termIndex({ project: labelWords.name });
