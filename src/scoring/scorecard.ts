import type { CellRef } from "../evaluation/cell-ref";
import type { Citation } from "../evaluation/citation";
import type { Decimal } from "../evaluation/decimal";
import type { Finding } from "../evaluation/finding";
import type { GradeScale } from "../evaluation/grade";
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
  readonly points: Decimal;
  readonly score: Decimal;
  readonly indicators: readonly ScoredIndicator[];
  readonly cells: readonly CellRef[];
}

export interface Scorecard {
  readonly scheme: Scheme;
  readonly indicators: readonly ScoredIndicator[];
  readonly execution: ScoredExecution | null;
  readonly subtotals: readonly Subtotal[];
  /** Indicators and execution rate together. `reported` is the sheet's own total score. */
  readonly total: {
    readonly points: Decimal;
    readonly score: Decimal;
    readonly reported: Decimal | null;
  };
  readonly gradeScale: GradeScale;
  /** Null where no indicator has a score. */
  readonly grade: string | null;
  readonly findings: readonly Finding[];
}
