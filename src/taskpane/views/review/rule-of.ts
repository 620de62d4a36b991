import type { CellRef } from "../../../evaluation/cell-ref";
import type { Citation } from "../../../evaluation/citation";
import type { Evaluation } from "../../../evaluation/evaluation";
import type { Finding } from "../../../evaluation/finding";
import type { Scorecard } from "../../../scoring/scorecard";

/** The scoring rule behind a finding, told by the cells it names; null where no rule was applied there. */
export function ruleOf(
  { code, cells }: Finding,
  { evaluation, scorecard }: { readonly evaluation: Evaluation; readonly scorecard: Scorecard }
): Citation | null {
  if (code.startsWith("execution-score-")) return scorecard.execution?.rule ?? null;
  const named = new Set(cells.map(placeOf));
  const scored = scorecard.indicators.find(({ indicator, computed }) => {
    if (computed === null) return false;
    const { target, actual, points, reportedScore } = indicator;
    const own = [target, actual, points, reportedScore].flatMap((field) => field?.cells ?? []);
    return own.some((cell) => named.has(placeOf(cell)));
  });
  if (scored !== undefined) return scored.rule;
  const isGrade = evaluation.reportedGrade?.cells.some((cell) => named.has(placeOf(cell)));
  return isGrade === true ? scorecard.scheme.grades.source : null;
}

const placeOf = ({ sheet, address }: CellRef): string => `${sheet}!${address}`;
