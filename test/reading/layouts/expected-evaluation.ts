import type { CellRef } from "../../../src/evaluation/cell-ref";

/** What reading must find at one place of a drawn sheet. */
export interface ExpectedCell {
  readonly text: string;
  /** In the notation of `shownValue`, a number as decimals, "" for none; null where the text is all. */
  readonly value: string | null;
  readonly cell: CellRef;
  /** The header of its column. */
  readonly header: CellRef | null;
}

/** A row of the indicator table; null where it has no such column. */
export interface ExpectedRow {
  readonly path: readonly [ExpectedCell | null, ExpectedCell | null, ExpectedCell | null];
  readonly target: ExpectedCell | null;
  readonly actual: ExpectedCell | null;
  readonly points: ExpectedCell | null;
  readonly score: ExpectedCell | null;
  readonly note: ExpectedCell | null;
}

export interface ExpectedAmounts {
  readonly name: ExpectedCell;
  readonly initial: ExpectedCell | null;
  readonly fullYear: ExpectedCell | null;
  readonly executed: ExpectedCell | null;
}

export interface ExpectedBudget {
  readonly currencyUnit: string;
  readonly total: ExpectedAmounts;
  readonly sources: readonly ExpectedAmounts[];
  readonly points: ExpectedCell | null;
  readonly score: ExpectedCell | null;
  readonly rate: ExpectedCell | null;
}

export interface ExpectedEvaluation {
  readonly project: ExpectedCell;
  readonly department: ExpectedCell;
  readonly unit: ExpectedCell;
  readonly year: ExpectedCell;
  readonly budget: ExpectedBudget | null;
  readonly rows: readonly ExpectedRow[];
  readonly totalPoints: ExpectedCell | null;
  readonly totalScore: ExpectedCell | null;
  readonly grade: ExpectedCell | null;
}
