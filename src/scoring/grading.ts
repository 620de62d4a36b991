import type { Evaluation } from "../evaluation/evaluation";
import type { Ungraded, UngradedReason } from "../evaluation/grade";
import { gradeOf } from "./grade-of";
import { isExecutionOpen, openRows } from "./open-rows";
import type { Scorecard, ScoredIndicator } from "./scorecard";
import type { Preference } from "./standing-score";

type Scored = Pick<Scorecard, "scheme" | "indicators" | "execution" | "total" | "gradeScale">;

/**
 * The grade that stands. A person's own word stands; a computed one is given only for a complete table: every row scored
 * and the points adding up to the scheme's full score. What is missing is said in `ungraded`.
 *
 * Example: 55 of 55 points are no grade, "points-not-full"; 97 of 100 are 优. (财预〔2020〕10号)
 */
export function grading(
  { reportedGrade }: Pick<Evaluation, "reportedGrade">,
  card: Scored,
  prefer: Preference
): Pick<Scorecard, "grade" | "gradeFrom" | "ungraded"> {
  const computed = computedGrade(card);
  const ungraded = typeof computed === "string" ? null : computed;
  const word = typeof computed === "string" ? computed : null;
  const typed = reportedGrade?.value.trim() ?? "";
  if (typed !== "" && (prefer === "reported" || word === null))
    return { grade: typed, gradeFrom: "reported", ungraded };
  return { grade: word, gradeFrom: word === null ? "none" : "computed", ungraded };
}

function computedGrade(card: Scored): string | Ungraded {
  const { total, gradeScale, scheme } = card;
  const { score, standing, points } = total;
  if (score === null || standing === null) return ungraded("nothing-scored");
  if (points === null) return ungraded("points-unknown");
  const open = openRows(card.indicators).length;
  if (open > 0) return ungraded("rows-open", { count: String(open) });
  if (isExecutionOpen(card)) return ungraded("execution-open");
  const above = card.indicators.filter(isAbovePoints).length;
  if (above > 0) return ungraded("score-above-points", { count: String(above) });
  const full = scheme.fullScore.value;
  if (!points.eq(full))
    return ungraded("points-not-full", { sum: points.toFixed(), full: full.toFixed() });
  const word = gradeOf(standing, gradeScale.bands);
  if (word !== gradeOf(score, gradeScale.bands))
    return ungraded("total-disputed", { reported: standing.toFixed(), sum: score.toFixed() });
  return word ?? ungraded("off-scale", { score: standing.toFixed() });
}

function isAbovePoints({ indicator, score }: ScoredIndicator): boolean {
  const points = indicator.points?.value;
  // A score merged over several rows has the points of all of them.
  return indicator.scoreRows === 1 && Boolean(points && score?.gt(points));
}

function ungraded(reason: UngradedReason, values: Ungraded["values"] = {}): Ungraded {
  return { reason, values };
}
