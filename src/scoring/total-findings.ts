import type { Evaluation } from "../evaluation/evaluation";
import type { Finding } from "../evaluation/finding";
import { gradeOf } from "./grade-of";
import type { Scorecard } from "./scorecard";
import { isSameGrade } from "./same-grade";
import { isSumOfRows } from "./total";

type Card = Omit<Scorecard, "findings">;

/** What is to be said about the sums: no points, a total or grade in the sheet that is not what the rows give. */
export function totalFindings(
  evaluation: Evaluation,
  card: Card,
  lacksPoints: boolean
): readonly Finding[] {
  const { indicators } = evaluation;
  const findings: Finding[] = [];
  if (lacksPoints && indicators.some(({ placeholder }) => !placeholder)) {
    const cells = indicators.flatMap(({ points }) => points?.cells ?? []);
    findings.push({ code: "points-missing", severity: "warning", cells, values: {} });
  }
  return [...findings, ...totalDiffers(evaluation, card), ...gradeDiffers(evaluation, card)];
}

function totalDiffers(evaluation: Evaluation, card: Card): readonly Finding[] {
  const reported = evaluation.reportedTotal?.score;
  const { score } = card.total;
  if (!reported || score === null || isSumOfRows(reported.value, score, card)) return [];
  return [
    {
      code: "total-differs",
      severity: "error",
      cells: reported.cells,
      values: { reported: reported.value.toFixed(), sum: score.toFixed() },
    },
  ];
}

/** A typed grade is held against the total beside it and, where the table is complete, against the sum of its rows. */
function gradeDiffers(evaluation: Evaluation, card: Card): readonly Finding[] {
  const { reportedGrade, reportedTotal } = evaluation;
  const { total, gradeScale, ungraded } = card;
  if (!reportedGrade) return [];
  const isComplete = ungraded === null || ungraded.reason === "total-disputed";
  const earned = [reportedTotal?.score?.value ?? null, isComplete ? total.score : null];
  const differing = earned.find((score) => {
    const word = score && gradeOf(score, gradeScale.bands);
    return word && !isSameGrade(reportedGrade.value, word);
  });
  if (!differing) return [];
  return [
    {
      code: "grade-differs",
      severity: "warning",
      cells: [...reportedGrade.cells, ...(reportedTotal?.score?.cells ?? [])],
      values: {
        reported: reportedGrade.value.trim(),
        grade: gradeOf(differing, gradeScale.bands) ?? "",
        score: differing.toFixed(2),
      },
    },
  ];
}
