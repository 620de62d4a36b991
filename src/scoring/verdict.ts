import type { Citation } from "../evaluation/citation";
import type { Severity } from "../evaluation/finding";
import type { Proportion } from "./proportion";
import type { QualitativeBand } from "./scheme";
import type { ScoringMethod } from "./scorecard";

/** What a scoring method says about one indicator, before its points come in. */
export interface Verdict {
  readonly method: ScoringMethod;
  /** How far the target was reached; null where there are no figures to divide. */
  readonly completion: Proportion | null;
  /** The part of the points earned; null where the row can't be scored. */
  readonly earned: Proportion | null;
  /** The band a person may choose from; null where the score is exact. */
  readonly band: QualitativeBand | null;
  readonly rule: Citation;
}

/** Something to look at in a row; it becomes a finding with the row's name and cells. */
export interface Remark {
  readonly code: string;
  readonly severity: Severity;
  /** The cell it is about. */
  readonly about: "target" | "actual" | "points" | "score";
  readonly values?: Readonly<Record<string, string>>;
}

export interface Assessment {
  readonly verdict: Verdict;
  readonly remarks: readonly Remark[];
}

/** A row that can't be scored, and why. */
export function notScorable(rule: Citation, ...remarks: readonly Remark[]): Assessment {
  const verdict = { completion: null, earned: null, band: null, rule };
  return { verdict: { method: "not-scorable", ...verdict }, remarks };
}
