import type { Sourced } from "../evaluation/cell-ref";
import type { Indicator } from "../evaluation/indicator";
import type { Quantity } from "../evaluation/quantity";

/** A row of a table that has both a target and an actual column. */
export interface Measured {
  readonly indicator: Indicator;
  readonly target: Sourced<Quantity>;
  readonly actual: Sourced<Quantity>;
}
