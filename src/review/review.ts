import type { Evaluation } from "../evaluation/evaluation";
import type { Finding } from "../evaluation/finding";
import type { Scorecard } from "../scoring/scorecard";
import type { Check } from "./check";
import { checks } from "./checks";

/**
 * What a reviewer would object to in the scored sheets, check by check. What reading and scoring found is in
 * `evaluation.findings` and `scorecard.findings` and is not repeated here.
 *
 * Example: points of 100 beside an execution rate of 10 give "points-total-not-100" with a sum of 110.
 */
export function review(
  evaluation: Evaluation,
  scorecard: Scorecard,
  selected: readonly Check[] = checks
): readonly Finding[] {
  return selected.flatMap(({ code, severity, find }) =>
    find(evaluation, scorecard).map((objection) => ({ code, severity, ...objection }))
  );
}
