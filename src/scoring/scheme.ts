import type { Citation } from "../evaluation/citation";
import type { Decimal } from "../evaluation/decimal";
import type { GradeBand } from "../evaluation/grade";
import type { Outcome } from "../evaluation/quantity";

/** A figure of a rule with the text it comes from. */
export interface Parameter<T> {
  readonly value: T;
  readonly source: Citation;
}

/** The score band of a qualitative outcome as ratios of the points; `preset` is taken until a person decides. */
export interface QualitativeBand {
  readonly outcome: Outcome;
  readonly from: Decimal;
  readonly to: Decimal;
  readonly preset: Decimal;
}

/** Which amount executed money is divided by. */
export type Denominator = "fullYear" | "initial" | "received";

/** Rules of one regulation, as data. A scheme never changes once published; a new text is a new scheme. */
export interface Scheme {
  readonly id: string;
  readonly name: string;
  readonly citation: Citation;
  /** Not met: completion × points. */
  readonly positive: Parameter<"ratio">;
  /** Exceeded upper limit: target / actual × points. */
  readonly reverse: Parameter<"ratio">;
  readonly qualitative: Parameter<readonly QualitativeBand[]>;
  readonly denominator: Parameter<Denominator>;
  /** Points of the execution rate where the sheet gives the block but no points. */
  readonly executionPoints: Parameter<Decimal>;
  /** Completion above which over-fulfilment wants an explanation; null where the text sets no figure. */
  readonly overfulfilment: Parameter<Decimal | null>;
  /** Decimals a score is rounded to, half-up, once. */
  readonly decimals: Parameter<number>;
  readonly grades: Parameter<readonly GradeBand[]>;
  readonly fullScore: Parameter<Decimal>;
}
