import type { Citation } from "../../evaluation/citation";
import type { Decimal } from "../../evaluation/decimal";
import type { Outcome } from "../../evaluation/quantity";
import { full } from "../proportion";
import type { QualitativeBand, Scheme } from "../scheme";
import type { Verdict } from "../verdict";

/**
 * A qualitative target: the outcome chooses the band, and the band's preset stands until a person decides.
 * `citations.caiyu202010.scoring`: 100%-80%(含), 80%-60%(含), 60%-0%. Example: "partly" earns 0.7 of the points.
 */
export function qualitative(outcome: Outcome, scheme: Scheme): Verdict {
  return inBand(bandOf(scheme, outcome), scheme.qualitative.source);
}

/** Throws for a scheme that lacks a band: its data are wrong. */
export function bandOf(scheme: Scheme, outcome: Outcome): QualitativeBand {
  const band = scheme.qualitative.value.find((candidate) => candidate.outcome === outcome);
  if (!band) throw new Error(`Scheme ${scheme.id} has no band for "${outcome}".`);
  return band;
}

export function inBand(band: QualitativeBand, rule: Citation): Verdict {
  const earned = { part: band.preset, whole: full.whole };
  return { method: "qualitative", completion: null, earned, band, rule };
}

/** Whether a score lies in a band of the points: 6 to below 8 of 10 points for 80%-60%(含). */
export function liesInBand(
  score: Decimal,
  points: Decimal,
  { from, to }: QualitativeBand
): boolean {
  const top = points.times(to);
  return score.gte(points.times(from)) && (to.eq(1) ? score.lte(top) : score.lt(top));
}
