import type { CellRef, Sourced } from "./cell-ref";

/**
 * What a form is to its workbook. One of an earlier entry is read before one of a later, however good its table: a
 * self-evaluation of the newest year, an older one, another paper with such a table (绩效监控表), a filled sample, a
 * template without results.
 */
export const standings = ["current", "older", "otherPaper", "sample", "template"] as const;

export type Standing = (typeof standings)[number];

/** One project's form in a workbook that may hold several, a sheet each or one below another on one sheet. */
export interface Form {
  /** The sheet's name; where several forms stand on one sheet, that and the form's place: "自评表!A1:J20". */
  readonly id: string;
  /** The project's name, if the form or a sheet that belongs to it gives one. */
  readonly project: Sourced<string> | null;
  /** The year it names over its table. */
  readonly year: Sourced<string> | null;
  /** All sheets that are read for this form, its own first. */
  readonly sheets: readonly string[];
  /** The form's part of the sheet that holds its indicator table. */
  readonly area: CellRef;
  readonly standing: Standing;
  /** True where the indicator table has not one value, or goals only. */
  readonly isTemplate: boolean;
}
