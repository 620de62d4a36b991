import type { Evaluation } from "../evaluation/evaluation";
import type { Finding } from "../evaluation/finding";
import type { Report } from "../report/document";
import { projectName } from "../report/project-name";
import { quotedName } from "../report/sentences/text";
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

/** The practice behind each finding about a text, by its code, as it may be shown. */
export const textBases: Readonly<Record<string, string>> = {
  "text-figure-differs": "审核惯例：文字中的数据应与表内数据一致",
  "text-year-differs": "审核惯例：不得沿用其他年度的文字",
  "text-denies-missed-target": "审核惯例：未完成的绩效目标应如实说明",
  "text-denies-deduction": "审核惯例：扣分事项应如实说明",
  "text-denies-execution": "审核惯例：不适用的项目不计分",
  "text-denies-balance": "审核惯例：文字中的数据应与表内数据一致",
  "full-marks-beside-problem": "审核惯例：有问题的项目应说明为何不扣分",
};

/** A text may stand in several parts of the report; its fault is one. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ code, cells, values }: Finding): string => JSON.stringify([code, cells, values]);
  return [...new Map(findings.map((finding) => [key(finding), finding])).values()];
}
