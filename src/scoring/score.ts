import type { Evaluation } from "../evaluation/evaluation";
import { gradeOf } from "./grade-of";
import { roundScore } from "./round-score";
import type { Scheme } from "./scheme";
import { scoreExecution } from "./score-execution";
import { scoreIndicator } from "./score-indicator";
import type { ScoringContext } from "./score-indicator";
import type { Scorecard } from "./scorecard";
import type { Preference } from "./standing-score";
import { subtotalsOf } from "./subtotals";
import { sum } from "./sum";
import { totalFindings } from "./total-findings";

/**
 * Scores a whole evaluation by a scheme: every row, the execution rate, subtotals, total and grade. A person's typed
 * scores stand unless `prefer` is "computed"; what the scheme would give stays beside them. Faults of the data are
 * findings, in sheet order; nothing throws.
 *
 * Example: typed 10+10+10+7+10+10+9+10+10 and an execution score of 10 are a total of 96, grade 优.
 */
export function score(
  evaluation: Evaluation,
  scheme: Scheme,
  options: { readonly prefer?: Preference } = {}
): Scorecard {
  const prefer = options.prefer ?? "reported";
  const context: ScoringContext = { scheme, prefer, projectYear: projectYear(evaluation) };
  const rows = evaluation.indicators.map((indicator) => scoreIndicator(indicator, context));
  const funds =
    evaluation.budget && scoreExecution(evaluation.budget, scheme, evaluation.indicators, prefer);
  const indicators = rows.map(({ scored }) => scored);
  const subtotals = subtotalsOf(indicators, lacksPoints(evaluation));
  const total = {
    points: sum([...subtotals.map(({ points }) => points), funds?.execution.points]),
    score: roundScore(
      sum([...subtotals.map((subtotal) => subtotal.score), funds?.execution.score]),
      scheme.decimals.value
    ),
    reported: evaluation.reportedTotal?.score?.value ?? null,
  };
  const gradeScale = evaluation.gradeScale ?? { bands: scheme.grades.value, cells: [] };
  const scored = indicators.some((row) => row.score !== null);
  const card: Omit<Scorecard, "findings"> = {
    scheme,
    indicators,
    execution: funds?.execution ?? null,
    subtotals,
    total,
    gradeScale,
    grade: scored ? gradeOf(outOfFullScore(total, scheme), gradeScale.bands) : null,
  };
  const findings = [
    ...(funds?.findings ?? []),
    ...rows.flatMap((row) => row.findings),
    ...totalFindings(evaluation, card, lacksPoints(evaluation)),
  ];
  return { ...card, findings };
}

/** Grades are cut on a score out of 100; a table whose points add up to something else is scaled to it. */
function outOfFullScore({ points, score: earned }: Scorecard["total"], scheme: Scheme) {
  if (points.isZero() || points.eq(scheme.fullScore.value)) return earned;
  return roundScore(earned.times(scheme.fullScore.value).div(points), scheme.decimals.value);
}

function lacksPoints({ indicators }: Evaluation): boolean {
  return indicators.every(
    ({ placeholder, points }) => placeholder || (points?.value ?? null) === null
  );
}

function projectYear({ project }: Evaluation): number | null {
  const year = /\d{4}/u.exec(project.year?.value ?? "");
  return year && Number(year[0]);
}
