import type { Part } from "../outline";
import type { Source } from "../source";
import { evaluationResult } from "./evaluation-result";
import { indicatorAnalysis, indicatorAnalysisParts } from "./indicator-analysis";
import { mainResults } from "./main-results";

/** 三、评价结论和绩效分析 */
export function conclusionAndAnalysis(source: Source): Part {
  return {
    id: "conclusion",
    title: "评价结论和绩效分析",
    parts: [
      {
        id: "conclusion.summary",
        title: "评价结论",
        parts: [
          { id: "conclusion.result", title: "评价结果", blocks: evaluationResult(source) },
          { id: "conclusion.achievements", title: "主要绩效", blocks: mainResults(source) },
        ],
      },
      {
        id: "conclusion.analysis",
        title: "具体绩效分析",
        parts: indicatorAnalysisParts(source),
        closing: indicatorAnalysis(source),
      },
    ],
  };
}
