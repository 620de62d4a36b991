import type { Cell } from "../grid/sheet";
import type { TermMatch } from "../words/term-index";
import type { ColumnRole } from "../words/terms/indicator-columns";

/** One column of a table, from `column` to `right` where its header is merged sideways. */
export interface TableColumn {
  readonly column: number;
  readonly right: number;
  readonly header: Cell;
}

/** A header cell and the role its word names. */
export interface ColumnClaim extends TableColumn, TermMatch<ColumnRole> {}

export type TableColumns = Readonly<Partial<Record<ColumnRole, TableColumn>>>;
