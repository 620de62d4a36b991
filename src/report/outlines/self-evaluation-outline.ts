import type { Part } from "../outline";
import { basicSituation } from "../sections/basic-situation";
import { conclusionAndAnalysis } from "../sections/conclusion-and-analysis";
import { costBenefit } from "../sections/cost-benefit";
import { evaluationWork } from "../sections/evaluation-work";
import { evidence } from "../sections/evidence";
import { otherNotes } from "../sections/other-notes";
import { lessons } from "../sections/lessons";
import type { Source } from "../source";

/** The outline local finance bureaus hand out for a unit's own evaluation: six parts, and a seventh for notes. */
export function selfEvaluationOutline(source: Source): readonly Part[] {
  return [
    basicSituation(source),
    evaluationWork(source),
    conclusionAndAnalysis(source),
    costBenefit(source),
    lessons(source),
    evidence(source),
    ...otherNotes(source),
  ];
}
