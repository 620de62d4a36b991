import type { Decimal } from "../evaluation/decimal";
import type { Finding } from "../evaluation/finding";
import type { Indicator } from "../evaluation/indicator";
import { assess } from "./assess";
import { compareScores } from "./compare-scores";
import { indicatorFinding } from "./indicator-finding";
import { earn, ratioOf } from "./proportion";
import type { Scheme } from "./scheme";
import type { ScoredIndicator } from "./scorecard";
import { standingScore } from "./standing-score";
import type { Preference, StandingScore } from "./standing-score";
import type { Assessment } from "./verdict";

/** What scoring a row needs beside the row itself. */
export interface ScoringContext {
  readonly scheme: Scheme;
  /** Completes dates without a year; null where the sheet names none. */
  readonly projectYear: number | null;
  readonly prefer: Preference;
}

/** Scores one row: the scheme's score, the score that stands, and what to look at. */
export function scoreIndicator(
  indicator: Indicator,
  context: ScoringContext
): { readonly scored: ScoredIndicator; readonly findings: readonly Finding[] } {
  const { scheme, prefer } = context;
  const points = usable(indicator.points?.value ?? null);
  const { verdict, remarks } = indicator.placeholder
    ? unusedSlot(indicator, scheme)
    : assess(indicator, scheme, context.projectYear);
  const computed = points && verdict.earned && earn(points, verdict.earned, scheme.decimals.value);
  const reported = indicator.placeholder ? null : (indicator.reportedScore?.value ?? null);
  // A score typed once for several rows counts in the first of them and earns the others nothing more.
  const isCovered = indicator.scoreRows === 0 && prefer === "reported";
  const standing = isCovered ? noScore : standingScore(reported, computed, prefer);
  const isShared = indicator.scoreRows > 1 && standing.scoreFrom === "reported";
  const scored: ScoredIndicator = {
    indicator,
    method: verdict.method,
    completion: verdict.completion && ratioOf(verdict.completion),
    computed,
    ...standing,
    deduction: isShared ? null : points && standing.score && points.minus(standing.score),
    rule: verdict.rule,
  };
  const all = [...remarks, ...compareScores(scored, verdict.band)];
  return { scored, findings: all.map((remark) => indicatorFinding(indicator, remark)) };
}

const noScore: StandingScore = { score: null, scoreFrom: "none" };

/** Points below 0 can't be earned: treated as missing. */
function usable(points: Decimal | null): Decimal | null {
  return points?.gte(0) ? points : null;
}

function unusedSlot(indicator: Indicator, scheme: Scheme): Assessment {
  const points = indicator.points?.value;
  return {
    verdict: {
      method: "placeholder",
      completion: null,
      earned: null,
      band: null,
      rule: scheme.citation,
    },
    remarks: points?.gt(0)
      ? [
          {
            code: "placeholder-points",
            severity: "warning",
            about: "points",
            values: { points: points.toFixed() },
          },
        ]
      : [],
  };
}
