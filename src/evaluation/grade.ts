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
