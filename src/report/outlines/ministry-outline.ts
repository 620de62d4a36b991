import type { Part } from "../outline";
import { costBenefit } from "../sections/cost-benefit";
import { evaluationResult } from "../sections/evaluation-result";
import { evaluationWork } from "../sections/evaluation-work";
import { basicSituation } from "../sections/basic-situation";
import { evidenceList } from "../sections/evidence";
import { indicatorAnalysis, indicatorAnalysisParts } from "../sections/indicator-analysis";
import { experience, problems, suggestions } from "../sections/lessons";
import { mainResults } from "../sections/main-results";
import { otherNotes } from "../sections/other-notes";
import type { Source } from "../source";

/** The reference outline (`citations.caiyu202010.outline`): seven parts, the indicators' analysis and the advice on their own. */
export function ministryOutline(source: Source): readonly Part[] {
  return [
    { ...basicSituation(source), title: "基本情况" },
    { ...evaluationWork(source), title: "绩效评价工作开展情况" },
    {
      id: "conclusion",
      title: "综合评价情况及评价结论",
      parts: [
        { id: "conclusion.result", title: "评价结果", blocks: evaluationResult(source) },
        { id: "conclusion.achievements", title: "主要绩效", blocks: mainResults(source) },
      ],
    },
    {
      id: "analysis",
      title: "绩效评价指标分析",
      parts: [
        ...indicatorAnalysisParts(source),
        { ...costBenefit(source), title: "资金使用和成本效益情况" },
      ],
      closing: indicatorAnalysis(source),
    },
    {
      id: "lessons",
      title: "主要经验及做法、存在的问题及原因分析",
      parts: [
        { id: "lessons.experience", title: "主要经验及做法", blocks: experience(source) },
        { id: "lessons.problems", title: "存在的问题及原因分析", blocks: problems(source) },
      ],
    },
    { id: "lessons.suggestions", title: "有关建议", blocks: suggestions(source) },
    {
      id: "notes",
      title: "其他需要说明的问题",
      blocks: otherNotes(source)[0]?.blocks ?? [],
      parts: [{ id: "evidence", title: "佐证材料", blocks: evidenceList(source) }],
    },
  ];
}
