import * as citations from "../evaluation/citations";
import type { Ground } from "../evaluation/citation";
import type { Evaluation } from "../evaluation/evaluation";
import type { Finding } from "../evaluation/finding";
import type { Report } from "../report/document";
import { projectName } from "../report/project-name";
import { quotedName } from "../report/text";
import type { Scorecard } from "../scoring/scorecard";
import { countDiffers } from "./text/count-differs";
import { figureDiffers } from "./text/figure-differs";
import { gradeDiffers } from "./text/grade-differs";
import { knownFigures } from "./text/known-figures";
import { outcomeDiffers } from "./text/outcome-differs";
import { passages } from "./text/passages";
import { satisfactionClaims } from "./text/satisfaction-claims";
import { yearDiffers } from "./text/year-differs";

/**
 * Holds what the finished report says, in the sheets' words and in its own, against the figures: amounts, rates, scores,
 * measured values, counts, year and grade under the name a clause gives them, and sentences that all is well. What
 * differs is a finding with the text's cells first, then the figure's. A text is compared only where its words say what
 * the figure is.
 *
 * Example: 全年支出465万元 in the overview beside an executed amount of 456 is "text-figure-differs".
 */
export function reviewReport(
  report: Report,
  evaluation: Evaluation,
  scorecard: Scorecard
): readonly Finding[] {
  const { project } = evaluation;
  const known = knownFigures(evaluation, scorecard);
  const name = project.name === null ? "" : quotedName(project.name).text;
  const unit = project.unit === null ? "" : quotedName(project.unit).text;
  const spoken = projectName(project)
    .map(({ text }) => text)
    .join("");
  const year = project.year?.value ?? "";
  const own = [spoken, name, unit, ...(year === "" ? [] : [`${year}年度`, `${year}年`])];
  const found = passages(report).flatMap((passage) => [
    ...figureDiffers(passage, known, own),
    ...satisfactionClaims(passage, evaluation),
    ...countDiffers(passage, evaluation),
    ...yearDiffers(passage, project, name),
    ...gradeDiffers(passage, evaluation, scorecard),
    ...outcomeDiffers(passage, evaluation, scorecard),
  ]);
  return distinct(found);
}

const truth: readonly Ground[] = [
  { says: "自评应数据真实、结果客观", citation: citations.caiyu202010.honesty },
];

const practice = (says: string): readonly Ground[] => [
  { says, citation: citations.reviewPractice.whole },
];

/** What stands behind each finding about a text, by its code. */
export const textGrounds: Readonly<Record<string, readonly Ground[]>> = {
  "text-figure-differs": truth,
  "text-year-differs": practice("不得沿用其他年度的文字"),
  "text-denies-missed-target": truth,
  "text-denies-deduction": truth,
  "text-denies-execution": practice("不适用的事项不计分"),
  "text-denies-balance": truth,
  "full-marks-beside-problem": practice("有问题的项目应说明为何不扣分"),
};

/** A text may stand in several parts of the report; its fault is one. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ code, cells, values }: Finding): string => JSON.stringify([code, cells, values]);
  return [...new Map(findings.map((finding) => [key(finding), finding])).values()];
}
