import type { CellState } from "./cell-state";

/** The commands whose changes are kept. */
export const changeCommands = [
  "write-score-formulas",
  "freeze-formulas",
  "repair-formulas",
  "restore",
] as const;

export type ChangeCommand = (typeof changeCommands)[number];

/** One cell a command changed. */
export interface ChangedCell {
  readonly sheet: string;
  /** "H5" */
  readonly address: string;
  readonly before: CellState;
  readonly after: CellState;
  /** Address of the cell whose formula filled this one too: the two come back together or not at all. */
  readonly anchor?: string;
}

/** Where the cells of a record stood on one sheet. The name follows them when rows or columns are put in. */
export interface ChangePlace {
  readonly sheet: string;
  /** Smallest block around the cells: "H4:H26". */
  readonly address: string;
  /** Hidden name of the workbook. */
  readonly name: string;
}

/** What one run of a command changed. */
export interface ChangeRecord {
  /** Counts up; the newest has the highest. */
  readonly id: number;
  readonly command: ChangeCommand;
  readonly places: readonly ChangePlace[];
  readonly cells: readonly ChangedCell[];
}

/** Most records kept, beside those of frozen formulas, which are never given up. */
export const mostRecords = 20;

/** Most characters all records take together: Excel on the web refuses requests above 5 MB. */
export const mostCharacters = 2_000_000;
