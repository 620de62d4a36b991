import type { Evaluation } from "../evaluation/evaluation";
import type { Scorecard } from "../scoring/scorecard";

/** What every section is written from. */
export interface Source {
  readonly evaluation: Evaluation;
  readonly scorecard: Scorecard;
}
