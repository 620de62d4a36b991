import type { CellRef } from "../evaluation/cell-ref";
import type { Citation } from "../evaluation/citation";
import type { Decimal } from "../evaluation/decimal";
import type { Finding } from "../evaluation/finding";
import type { GradeScale, Ungraded } from "../evaluation/grade";
import type { Indicator } from "../evaluation/indicator";
import type { Scheme, Denominator } from "./scheme";
import type { Money } from "../evaluation/budget";

/** How an indicator's score was found. */
export type ScoringMethod =
  | "met"
  | "ratio"
  | "reverse"
  | "zero-target"
  | "range"
  | "deadline"
  | "qualitative"
  | "not-scorable"
  | "placeholder";

export interface ScoredIndicator {
  readonly indicator: Indicator;
  readonly method: ScoringMethod;
  /** Ratio, 1 = met; null where there is none (phrases, dates, unreadable). */
  readonly completion: Decimal | null;
  /** Score by the scheme, rounded; null where it cannot be computed. */
  readonly computed: Decimal | null;
  /** The score that counts: the person's own, else the computed one; null where there is neither. */
  readonly score: Decimal | null;
  readonly scoreFrom: "reported" | "computed" | "none";
  /** points − score; null where either is missing. */
  readonly deduction: Decimal | null;
  /** The rule behind `computed`. */
  readonly rule: Citation;
}

export interface ScoredExecution {
  /** executed / denominator, unrounded; null for 0/0 or where an amount is missing. */
  readonly rate: Decimal | null;
  /** Why that amount is the denominator. */
  readonly rateRule: Citation;
  readonly denominator: Denominator;
  /** The amount divided by; null where the sheet has none of that kind. */
  readonly denominatorMoney: Money | null;
  /** Null where the sheet scores the execution rate nowhere or as an ordinary indicator. */
  readonly points: Decimal | null;
  readonly computed: Decimal | null;
  readonly score: Decimal | null;
  readonly scoreFrom: "reported" | "computed" | "none";
  /** The rule behind `computed`. */
  readonly rule: Citation;
}

/** Sum over one first-level indicator, in sheet order. */
export interface Subtotal {
  /** First-level name without the points in its heading: "产出指标"; the raw heading where nothing else is left. */
  readonly name: string;
  /** Null where no row, nor the heading, has points. */
  readonly points: Decimal | null;
  /** Null where no row has a score. */
  readonly score: Decimal | null;
  readonly indicators: readonly ScoredIndicator[];
  readonly cells: readonly CellRef[];
}

/** Indicators and execution rate together. */
export interface Total {
  /** Sum of the points filled in; null where there are none. */
  readonly points: Decimal | null;
  /** Sum of the scores there are; null where there are none. */
  readonly score: Decimal | null;
  /** The sheet's own total score. */
  readonly reported: Decimal | null;
  /** The total score that counts: the sheet's own where it is not simply the sum, else the sum. */
  readonly standing: Decimal | null;
}

export interface Scorecard {
  readonly scheme: Scheme;
  readonly indicators: readonly ScoredIndicator[];
  readonly execution: ScoredExecution | null;
  readonly subtotals: readonly Subtotal[];
  readonly total: Total;
  readonly gradeScale: GradeScale;
  /** The grade that stands: a person's own word, else the computed one; null where there is neither. */
  readonly grade: string | null;
  readonly gradeFrom: "reported" | "computed" | "none";
  /** Why no grade is computed; null where one is. */
  readonly ungraded: Ungraded | null;
  readonly findings: readonly Finding[];
}
