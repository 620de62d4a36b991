import type { Evaluation } from "../../evaluation/evaluation";
import type { Run } from "../document";
import { groupedBy } from "../grouped-by";
import { deviationNote } from "../scores/deviation-note";
import { indicatorCount, indicatorName } from "../scores/indicator-name";
import type { Shortcoming } from "../scores/shortcoming";
import { executionReason } from "./execution-reason";
import { inQuotes, joined, text } from "../text";

/** What the sheets say about the problems, and the problems for which they name no measure. */
export interface Improvement {
  readonly sentences: readonly (readonly Run[])[];
  readonly withoutMeasure: readonly Shortcoming[];
}

/**
 * What answers the problems, in the sheet's own words: its measure, once for all indicators that have the same; else the
 * reason it gives, which the measure has to meet. Nothing is advised that nobody said.
 */
export function improvement(found: readonly Shortcoming[], evaluation: Evaluation): Improvement {
  const answers = found.map((one) => ({ one, ...answerOf(one, evaluation) }));
  const groups = groupedBy(
    answers,
    ({ one, measure, reason }) => measure?.text ?? reason?.text ?? one
  );
  return {
    sentences: [...groups.values()].flatMap((group) => {
      const [first] = group;
      const about = subject(group.map(({ one }) => one));
      if (first?.measure) return [text`针对${about}的问题，${first.measure}。`];
      return first?.reason ? [text`针对${about}的问题，从${cause(first.reason)}入手改进。`] : [];
    }),
    withoutMeasure: answers.filter(({ measure }) => measure === null).map(({ one }) => one),
  };
}

function answerOf(
  one: Shortcoming,
  evaluation: Evaluation
): { readonly measure: Run | null; readonly reason: Run | null } {
  return one.kind === "indicator"
    ? deviationNote(one.scored.indicator)
    : { measure: null, reason: executionReason(evaluation) };
}

/** A reason that is told at length stands among the problems already. */
const longestQuote = 60;

function cause(reason: Run): readonly Run[] {
  return reason.text.length > longestQuote ? text`上述原因` : text`${inQuotes(reason)}这一原因`;
}

/** Above this the indicators are counted, not all named. */
const mostNames = 5;

/** "改造户数、培训人次和预算执行率" */
export function subject(answered: readonly Shortcoming[]): readonly Run[] {
  const rows = answered.flatMap((one) => (one.kind === "indicator" ? [one.scored.indicator] : []));
  const names = rows.slice(0, mostNames).map(indicatorName);
  const rest = rows.length > mostNames ? text`等${indicatorCount(rows)}项指标` : [];
  const execution = rows.length < answered.length ? text`预算执行率` : [];
  return joined([text`${joined(names, "、")}${rest}`, execution], "和");
}
