import type { Decimal } from "../evaluation/decimal";
import { liesInBand } from "./methods/qualitative";
import type { QualitativeBand } from "./scheme";
import type { ScoredIndicator } from "./scorecard";
import type { Remark } from "./verdict";

/** From this difference on, a typed score differs from the computed one: a hundredth of a point. */
const visible = "0.01";

/**
 * What is to be said about a row's score: missing, outside 0 to points, not what the scheme gives, or a preset that a
 * person should confirm. One score for several rows is no row's own: reading says so. A typed score inside its qualitative band is the person's to choose and raises nothing.
 */
export function compareScores(
  scored: ScoredIndicator,
  band: QualitativeBand | null
): readonly Remark[] {
  const { indicator, computed, score, scoreFrom } = scored;
  if (indicator.placeholder || indicator.scoreRows === 0) return [];
  const points = indicator.points?.value ?? null;
  if (score === null) return points?.gt(0) ? [about("score-missing", "error", { points })] : [];
  const typed = indicator.reportedScore?.value ?? null;
  const preset =
    scoreFrom === "computed" && points && band && band.outcome !== "met"
      ? [about("band-preset", "notice", { score, points, ...limits(points, band) })]
      : [];
  return [...preset, ...(typed ? typedRemarks(scored, typed, points, computed, band) : [])];
}

function typedRemarks(
  scored: ScoredIndicator,
  typed: Decimal,
  points: Decimal | null,
  computed: Decimal | null,
  band: QualitativeBand | null
): readonly Remark[] {
  if (typed.lt(0)) return [about("score-negative", "error", { typed })];
  if (!points || scored.indicator.scoreRows > 1) return [];
  if (typed.gt(points)) return [about("score-above-points", "error", { typed, points })];
  if (!computed) return [];
  const unexplained = !scored.indicator.deviationNote?.text.trim();
  const severity = typed.gt(computed) || unexplained ? "warning" : "notice";
  const figures = { typed, computed, points };
  if (band) {
    if (liesInBand(typed, points, band)) return [];
    return [about("score-outside-band", severity, { ...figures, ...limits(points, band) })];
  }
  if (typed.minus(computed).abs().lt(visible)) return [];
  return [about("score-differs", severity, figures)];
}

function limits(points: Decimal, { from, to }: QualitativeBand): { from: Decimal; to: Decimal } {
  return { from: points.times(from), to: points.times(to) };
}

function about(
  code: string,
  severity: Remark["severity"],
  figures: Readonly<Record<string, Decimal>>
): Remark {
  const values = Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, figure.toFixed()])
  );
  return { code, severity, about: "score", values };
}
