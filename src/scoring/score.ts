import type { Evaluation } from "../evaluation/evaluation";
import { grading } from "./grading";
import type { Scheme } from "./scheme";
import { scoreExecution } from "./score-execution";
import { scoreIndicator } from "./score-indicator";
import type { ScoringContext } from "./score-indicator";
import type { Scorecard } from "./scorecard";
import type { Preference } from "./standing-score";
import { subtotalsOf } from "./subtotals";
import { totalOf } from "./total";
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
  const execution = funds?.execution ?? null;
  const total = totalOf({ evaluation, indicators, execution, subtotals }, scheme, prefer);
  const gradeScale = evaluation.gradeScale ?? { bands: scheme.grades.value, cells: [] };
  const scored = { scheme, indicators, execution, subtotals, total, gradeScale };
  const card: Omit<Scorecard, "findings"> = {
    ...scored,
    ...grading(evaluation, scored, prefer),
  };
  const findings = [
    ...(funds?.findings ?? []),
    ...rows.flatMap((row) => row.findings),
    ...totalFindings(evaluation, card, lacksPoints(evaluation)),
  ];
  return { ...card, findings };
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
