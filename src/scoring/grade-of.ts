import type { Decimal } from "../evaluation/decimal";
import type { GradeBand } from "../evaluation/grade";

/**
 * The word of the best band whose lower limit the score reaches; null below all bands. Bands come best first.
 * Example: `gradeOf(90, 优 from 90, 良 from 80, …)` is "优". (`citations.caiyu202010.grades`)
 */
export function gradeOf(score: Decimal, bands: readonly GradeBand[]): string | null {
  return bands.find(({ from }) => score.gte(from))?.word ?? null;
}
