import type { ScoredIndicator } from "../../scoring/scorecard";
import { isDeducted, isMissed } from "./deduction";
import { scoreGroups, type ScoreGroup } from "./score-groups";
import type { Source } from "../source";

/** A deduction or a missed target seen as a problem: of one indicator, or of the execution rate. */
export type Shortcoming =
  | {
      readonly kind: "indicator";
      readonly scored: ScoredIndicator;
    }
  | { readonly kind: "execution"; readonly group: ScoreGroup };

/** Every deduction and every missed target, in sheet order, the execution rate last. */
export function shortcomings(source: Source): readonly Shortcoming[] {
  const { evaluation, scorecard } = source;
  return [
    ...scorecard.indicators.filter(isShort).map((scored) => ({
      kind: "indicator" as const,
      scored,
    })),
    ...scoreGroups(evaluation, scorecard)
      .filter(
        ({ indicators, deducted }) => indicators.length === 0 && deducted.value.greaterThan(0)
      )
      .map((group) => ({ kind: "execution" as const, group })),
  ];
}

function isShort(scored: ScoredIndicator): boolean {
  return isDeducted(scored) || isMissed(scored);
}
