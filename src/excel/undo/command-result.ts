import type { CellRef } from "../../evaluation/cell-ref";
import type { Finding } from "../../evaluation/finding";
import type { SkipReason } from "../../strings/formula-results";

/** A cell a command left as it was, and why. */
export interface SkippedCell {
  readonly cell: CellRef;
  readonly reason: SkipReason;
}

/** What a command that writes cells did. */
export interface CommandResult {
  /** In sheet order; a cell that already held what was to be written is not among them. */
  readonly changed: readonly CellRef[];
  readonly skipped: readonly SkippedCell[];
  readonly findings: readonly Finding[];
}
