import type { Decimal } from "../evaluation/decimal";
import type { Evaluation } from "../evaluation/evaluation";
import type { Finding } from "../evaluation/finding";
import type { Scorecard } from "./scorecard";
import { sum } from "./sum";

/** What is to be said about the sums: no points, a total or grade in the sheet that is not what the rows give. */
export function totalFindings(
  evaluation: Evaluation,
  card: Omit<Scorecard, "findings">,
  lacksPoints: boolean
): readonly Finding[] {
  const { indicators, reportedTotal, reportedGrade } = evaluation;
  const { total, grade } = card;
  const findings: Finding[] = [];
  if (lacksPoints && indicators.some(({ placeholder }) => !placeholder)) {
    const cells = indicators.flatMap(({ points }) => points?.cells ?? []);
    findings.push({ code: "points-missing", severity: "warning", cells, values: {} });
  }
  const reported = reportedTotal?.score;
  if (
    reported &&
    !isSumOf(reported.value, total.score) &&
    !isSumOf(reported.value, typedSum(card))
  ) {
    findings.push({
      code: "total-differs",
      severity: "error",
      cells: reported.cells,
      values: { reported: reported.value.toFixed(), sum: total.score.toFixed() },
    });
  }
  if (reportedGrade && grade !== null && !sameGrade(reportedGrade.value, grade)) {
    findings.push({
      code: "grade-differs",
      severity: "warning",
      cells: reportedGrade.cells,
      values: { reported: reportedGrade.value.trim(), grade, score: total.score.toFixed(2) },
    });
  }
  return findings;
}

function isSumOf(reported: Decimal, sum: Decimal): boolean {
  return reported.minus(sum).abs().lt("0.01");
}

/** What the sheet itself adds up while some scores are still left to be computed. */
function typedSum({ indicators, execution }: Omit<Scorecard, "findings">): Decimal {
  const typed = [...indicators, ...(execution ? [execution] : [])];
  return sum(typed.map(({ score, scoreFrom }) => (scoreFrom === "reported" ? score : null)));
}

/** 优 and 优秀, 良 and 良好 are one grade. */
function sameGrade(a: string, b: string): boolean {
  const [short = "", long = ""] = [a.trim(), b.trim()].sort((x, y) => x.length - y.length);
  return short !== "" && long.startsWith(short);
}
