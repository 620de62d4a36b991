import type { Citation, Provision } from "../evaluation/citation";
import type { Decimal } from "../evaluation/decimal";
import type { GradeBand } from "../evaluation/grade";
import type { Outcome } from "../evaluation/quantity";

/** A figure of a rule with the text it comes from. */
export interface Parameter<T> {
  readonly value: T;
  readonly source: Citation;
}

/**
 * The score band of a qualitative outcome as ratios of the points; `preset` is taken until a person decides.
 * `from` belongs to the band, `to` only in the best band (80%(含)-100%, 60%(含)-80%, 0-60%).
 */
export interface QualitativeBand {
  readonly outcome: Outcome;
  readonly from: Decimal;
  readonly to: Decimal;
  readonly preset: Decimal;
}

/** Which amount executed money is divided by. */
export type Denominator = "fullYear" | "initial" | "received";

/**
 * Rules of one regulation, as data. A scheme never changes once published; a new text is a new scheme.
 *
 * A rule that differs between texts is a word of a closed list ("ratio"); the file of its method holds the table from
 * word to formula. A text with another formula adds a word here and a line there.
 */
export interface Scheme {
  readonly id: string;
  readonly name: string;
  /** The text as a whole. */
  readonly citation: Provision;
  /** Not met: completion × points. */
  readonly positive: Parameter<"ratio">;
  /** Exceeded upper limit: target / actual × points. */
  readonly reverse: Parameter<"ratio">;
  /** "=" target passed by: counts as met. */
  readonly equal: Parameter<"at-least">;
  /** Target 0, which can't be divided by: full points or none. */
  readonly zeroTarget: Parameter<"all-or-nothing">;
  /** Outside a target range: in proportion to the nearer end. */
  readonly range: Parameter<"nearer-end">;
  /** Deadline missed: scored in the band of this outcome until a person decides. */
  readonly late: Parameter<Outcome>;
  readonly qualitative: Parameter<readonly QualitativeBand[]>;
  readonly denominator: Parameter<Denominator>;
  /** Score of the execution rate: rate × points, never above the points. */
  readonly execution: Parameter<"ratio">;
  /** Points of the execution rate where the sheet gives the block but no points. */
  readonly executionPoints: Parameter<Decimal>;
  /** Completion from which over-fulfilment wants an explanation. */
  readonly overfulfilment: Parameter<Decimal>;
  /** Decimals a score is rounded to, half-up, once. */
  readonly decimals: Parameter<number>;
  readonly grades: Parameter<readonly GradeBand[]>;
  readonly fullScore: Parameter<Decimal>;
}
