import type { CellRef, Sourced } from "./cell-ref";

/** One project's form in a workbook that may hold several, a sheet each or one below another on one sheet. */
export interface Form {
  /** The sheet's name; where several forms stand on one sheet, that and the form's place: "自评表!A1:J20". */
  readonly id: string;
  /** The project's name, if the form or a sheet that belongs to it gives one. */
  readonly project: Sourced<string> | null;
  /** All sheets that are read for this form, in the workbook's order. */
  readonly sheets: readonly string[];
  /** The form's part of the sheet that holds its indicator table. */
  readonly area: CellRef;
  /** True where the indicator table has not one value. */
  readonly isTemplate: boolean;
}
