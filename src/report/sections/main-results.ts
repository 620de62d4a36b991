import type { Block } from "../document";
import { fiscalYear } from "../project-name";
import { deductionKind, isDeducted, isMissed } from "../scores/deduction";
import { indicatorName } from "../scores/indicator-name";
import { basicDataPlace } from "../sheet-places";
import type { Source } from "../source";
import { narrativeParagraphs } from "../sentences/narrative-paragraphs";
import {
  subprojectCount,
  subprojectList,
  subprojectTotalsClause,
} from "../sentences/subproject-sentences";
import { gap, joined, paragraph, text } from "../text";
import { effectsReached, outputsReached } from "../sentences/work-done";

/** 主要绩效: as written, else the sub-projects or outputs done, and the effects reached. */
export function mainResults(source: Source): readonly Block[] {
  const { evaluation } = source;
  const written = narrativeParagraphs(evaluation.narrative.goalCompletion);
  if (written.length > 0) {
    return written;
  }
  const composed = [
    subprojectsDone(source),
    outputsDone(source),
    effectsDone(source),
    targetsMissed(source),
  ].filter((runs) => runs.length > 0);
  return composed.length > 0
    ? composed.map(paragraph)
    : [gap("主要绩效（目标实际完成情况）", basicDataPlace(evaluation))];
}

function subprojectsDone(source: Source) {
  const { project, subprojects } = source.evaluation;
  return subprojects.length === 0
    ? []
    : text`${fiscalYear(project)}，我单位组织实施了${subprojectCount(source)}${subprojectTotalsClause(source)}。${subprojectList(source)}。`;
}

/** Said beside the results, so that nobody reads a missed target as reached. */
function targetsMissed({ scorecard }: Source) {
  const missed = scorecard.indicators
    .filter(
      (scored) => isMissed(scored) || (isDeducted(scored) && deductionKind(scored) !== "judged")
    )
    .map(({ indicator }) => indicatorName(indicator));
  return missed.length === 0
    ? []
    : text`${joined(missed, "、")}未达到年度指标值，情况见具体绩效分析。`;
}

function outputsDone(source: Source) {
  const outputs = outputsReached(source);
  return outputs.length === 0 ? [] : text`从产出指标看，实际完成情况为：${outputs}。`;
}

function effectsDone(source: Source) {
  const effects = effectsReached(source);
  return effects.length === 0 ? [] : text`从效益和满意度指标看，实际情况为：${effects}。`;
}
