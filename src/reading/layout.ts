import type { CellRef } from "../evaluation/cell-ref";
import type { Finding } from "../evaluation/finding";
import type { Form } from "../evaluation/form";
import type { GradeScale } from "../evaluation/grade";
import type { FundsDetail } from "./forms/choose-funds";
import type { FundsBlock } from "./funds/find-funds-block";
import type { IndicatorTable } from "./indicators/find-indicator-tables";
import type { ExecutionLabel } from "./labels/execution-labels";
import type { Pair } from "./labels/find-pairs";
import type { Offered } from "./forms/form-draft";
import type { Lists } from "./labels/read-lists";
import type { ReadTotal } from "./indicators/read-total";
import type { Cell, Sheet } from "./grid/sheet";
import type { TableRows } from "./indicators/table-rows";

/**
 * Where everything of a workbook stands, found once for a set of answers. Reading, formulas, functions and questions all go
 * by it. Of a form only its place and its year are found at once, the rest when it is first asked for.
 */
export interface Layout {
  /** In the workbook's order. */
  readonly forms: readonly LocatedForm[];
  /** What stands on all sheets together, of which none holds a form. */
  readonly formless: Place;
  /** All sheets that are not hidden. */
  readonly sheets: readonly Sheet[];
  /** Answers about places that the workbook has not. */
  readonly findings: readonly Finding[];
}

/** One form with all its places. Its sheets hold nothing of another form that stands on the same sheet. */
export interface LocatedForm extends Omit<Form, "sheets"> {
  /** True for one of several projects that share a table, and what stands over it. */
  readonly isPart: boolean;
  /** The header cells of its indicator table. */
  readonly headers: readonly CellRef[];
  /** How good the table is. */
  readonly weight: number;
  readonly sheetNames: readonly string[];
  /** The form's part of its own sheet comes first, then its 基础数据表. */
  readonly sheets: readonly Sheet[];
  /** Sheets that are not read for it, though they may be its own. */
  readonly offered: readonly Offered[];
  readonly place: Place;
}

/** What stands where on the sheets of a form; rows and columns count within them. */
export interface Place {
  readonly sheets: readonly Sheet[];
  /** The indicator table, on one of the sheets. */
  readonly table: IndicatorTable | null;
  /** The first row of the table's sheet that cannot be the table's: that of funds below it, or the sheet's end. */
  readonly stopRow: number;
  readonly rows: TableRows;
  readonly funds: FundsBlock | null;
  /** Tables of a part of the money. */
  readonly fundsDetails: readonly FundsDetail[];
  /** The total row of a form whose funds stand between its indicators and its total. */
  readonly totalUnderFunds: ReadTotal | null;
  /** A block whose amounts are those of several projects: nothing of it is read. */
  readonly fundsOfAll: FundsBlock | null;
  readonly gradeScale: GradeScale | null;
  /** Doubts about totals under the funds, the grade scale and labels. */
  readonly findings: readonly Finding[];
  /** Lists of sub-projects, documents and the like, one entry a sheet. */
  readonly lists: readonly Lists[];
  /** Labels with their values, outside all tables. */
  readonly labels: readonly Pair[];
  /** Single labels of the execution rate and its score. */
  readonly executionLabels: readonly ExecutionLabel[];
  /** The cells of tables and lists. */
  readonly taken: ReadonlySet<Cell>;
}

export type { IndicatorTable } from "./indicators/find-indicator-tables";
export type { LocatedRow } from "./indicators/table-rows";
export type { ExecutionLabel } from "./labels/execution-labels";
