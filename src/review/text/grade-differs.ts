import type { Evaluation } from "../../evaluation/evaluation";
import type { Finding } from "../../evaluation/finding";
import type { Scorecard } from "../../scoring/scorecard";
import { isSameGrade } from "../../scoring/same-grade";
import { cellsBehind, type Passage } from "./passages";

const gradeWords = "优秀|优|良好|良|中等|中|合格|不合格|较差|差";
const stated = new RegExp(
  `(?:(?:等级|等次|评级|自评结果|评价结果)(?:评定)?(?:为|是|：|:)*|(?:被?评定?为))[“"]?(${gradeWords})(?![\\p{Script=Han}])`,
  "u"
);

/** A text gives a grade that is not the one that stands. Example: 自评等级为优 beside 84.47 and 良. */
export function gradeDiffers(
  passage: Passage,
  { reportedGrade, reportedTotal }: Evaluation,
  { grade }: Scorecard
): readonly Finding[] {
  const match = stated.exec(passage.text);
  const word = match?.[1];
  if (!match || word === undefined || (grade !== null && isSameGrade(word, grade))) return [];
  const cells = (reportedGrade ?? reportedTotal?.score)?.cells ?? [];
  return [
    {
      code: "text-figure-differs",
      severity: "warning",
      cells: [...cellsBehind(passage, match.index, match[0].length), ...cells],
      values: { said: match[0], label: "等级", figure: grade ?? "暂不评定" },
    },
  ];
}
