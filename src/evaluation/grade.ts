import type { CellRef } from "./cell-ref";
import type { Decimal } from "./decimal";

/** A grade word and the lowest score (included) that earns it. */
export interface GradeBand {
  readonly word: string;
  readonly from: Decimal;
}

/** Grade bands, best first. `cells` is empty for a scheme's own scale, else where the workbook gives it. */
export interface GradeScale {
  readonly bands: readonly GradeBand[];
  readonly cells: readonly CellRef[];
}

/** Why no grade is computed; `values` fill the sentence of the reason. Figures are given as they shall be shown. */
export interface Ungraded {
  readonly reason: UngradedReason;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * nothing-scored: no row has a score. rows-open: {count} rows lack a score or points. execution-open: the execution rate
 * has points and no score. score-above-points: {count} rows have more than their points. points-unknown: no points at all. points-not-full: they add up to {sum}, not {full}.
 * total-disputed: the sheet's total {reported} and the sum of its scores {sum} earn different grades. off-scale: the
 * scale has no band for {score}.
 */
export type UngradedReason =
  | "nothing-scored"
  | "rows-open"
  | "execution-open"
  | "score-above-points"
  | "points-unknown"
  | "points-not-full"
  | "total-disputed"
  | "off-scale";
