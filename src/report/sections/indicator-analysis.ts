import { parseHeading } from "../../scoring/heading";
import { isUnscored, isPartlyScored } from "../../scoring/open-rows";
import type { ScoredIndicator } from "../../scoring/scorecard";
import type { Block, Run } from "../document";
import { rateText, scoreText } from "../numbers/number-style";
import { groupedBy } from "../grouped-by";
import type { Part } from "../outline";
import { projectName } from "../project-name";
import { isDeducted, isExcused } from "../scores/deduction";
import { indicatorName } from "../scores/indicator-name";
import { rateCells } from "../scores/score-cells";
import { scoreGroups, type ScoreGroup } from "../scores/score-groups";
import { addedScore, typedTotal } from "../scores/total-figures";
import { fundsPlace, indicatorPlace } from "../sheet-places";
import type { Source } from "../source";
import { deductionClause, isUnexplained } from "../sentences/deduction-clause";
import { enumeration } from "../sentences/enumeration";
import { executionReason } from "../sentences/execution-reason";
import { completionClauses } from "../sentences/indicator-clause";
import { figure, gap, inSentence, joined, paragraph, text } from "../text";
import { unscoredClause } from "../sentences/unscored-clause";
import { indicatorTable } from "../tables/indicator-table";
import { groupScores } from "./evaluation-result";

/** 具体绩效分析, one part for each first-level indicator: its score, what was reached, what was taken off and why. */
export function indicatorAnalysisParts(source: Source): readonly Part[] {
  return scoreGroups(source.evaluation, source.scorecard).map((group, index) => ({
    id: `conclusion.analysis.${index + 1}`,
    title: group.name.text,
    blocks: groupAnalysis(group, source),
  }));
}

/** What closes the analysis: the parts added up, and the table of all indicators. */
export function indicatorAnalysis(source: Source): readonly Block[] {
  const { evaluation, scorecard } = source;
  const groups = scoreGroups(evaluation, scorecard);
  if (groups.length === 0) {
    return [gap("绩效指标", indicatorPlace(evaluation))];
  }
  const unexplained = scorecard.indicators.filter(isDeducted).filter(isUnexplained);
  const sum = closingSum(groups, source);
  return [
    ...(sum.length > 0 ? [paragraph(sum)] : []),
    indicatorTable(source),
    ...(unexplained.length > 0 ? [missingReasons(unexplained, source)] : []),
    ...missingExecutionReason(groups, source),
  ];
}

/** The parts added up; it is the project's total only where the table is complete and nobody typed another. */
function closingSum(groups: readonly ScoreGroup[], source: Source): readonly Run[] {
  const added = addedScore(source);
  if (added === null) {
    return [];
  }
  const project = projectName(source.evaluation.project);
  const { ungraded } = source.scorecard;
  const typed = typedTotal(source);
  const sum = isPartlyScored(source.scorecard) ? "已计分部分合计" : "合计";
  const isWhole = ungraded === null || ungraded.reason === "off-scale";
  const meaning =
    typed !== null
      ? text`，${project}填报的自评总分为${typed}分`
      : isWhole
        ? text`，即${project}的自评总分`
        : [];
  return groups.length > 1
    ? text`综合以上各部分，${groupScores(groups)}，${sum}得${added}分${meaning}。`
    : text`综合以上分析，${sum}得${added}分${meaning}。`;
}

/** The paragraphs about one part. */
function groupAnalysis(group: ScoreGroup, source: Source): readonly Block[] {
  const lost = group.indicators.filter(isDeducted).map(deductionClause);
  const excused = group.indicators
    .filter(isExcused)
    .map(({ indicator }) => indicatorName(indicator));
  const unscored = group.indicators.filter(isUnscored).map(unscoredClause);
  const reached = group.indicators.length === 0 ? rateReached(source) : reachedByLevel(group);
  return [
    text`${groupScore(group)}`,
    reached,
    excused.length > 0 ? text`${joined(excused, "、")}未达到年度指标值，未扣分。` : [],
    lost.length > 0 ? text`扣分情况：${enumeration(lost)}。` : [],
    unscored.length > 0 ? text`未能计分的指标：${enumeration(unscored)}。` : [],
  ]
    .filter((runs) => runs.length > 0)
    .map(paragraph);
}

function groupScore({ points, score, deducted }: ScoreGroup): readonly Run[] {
  if (points === null) {
    return score === null
      ? text`该部分分值未填写，未能计分。`
      : text`该部分分值未填写，自评得分${figure(scoreText(score.value), score.cells, score.rule)}分。`;
  }
  const full = figure(scoreText(points.value), points.cells, points.rule);
  if (score === null) {
    return text`该部分分值${full}分，未能计分。`;
  }
  const got = figure(scoreText(score.value), score.cells, score.rule);
  if (deducted.value.isZero()) {
    const scoredFull = score.value.lessThan(points.value) ? "，已计分的指标未扣分" : "";
    const verdict = score.value.equals(points.value) ? "，未扣分" : scoredFull;
    return text`该部分分值${full}分，自评得分${got}分${verdict}。`;
  }
  const taken = figure(scoreText(deducted.value), deducted.cells, deducted.rule);
  const share = points.value.isZero()
    ? []
    : text`得分率${figure(rateText(score.value.dividedBy(points.value)), [...points.cells, ...score.cells])}，`;
  return text`该部分分值${full}分，自评得分${got}分，${share}扣${taken}分。`;
}

/** One sentence for each second-level indicator. */
function reachedByLevel({ indicators }: ScoreGroup): readonly Run[] {
  const levels = groupedBy(indicators, ({ indicator }) => inSentence(indicator.path[1] ?? ""));
  const sentences = [...levels].flatMap(([level, rows]) => {
    const clauses = completionClauses(rows);
    const about = level === "" || levels.size === 1 ? [] : text`${levelName(rows)}方面，`;
    return clauses.length === 0 ? [] : [text`${about}${joined(clauses, "；")}。`];
  });
  return joined(sentences);
}

function levelName([first]: readonly ScoredIndicator[]): Run {
  const { name } = parseHeading(inSentence(first?.indicator.path[1] ?? ""));
  const cell = first?.indicator.pathCells[1] ?? null;
  return figure(name, cell === null ? [] : [cell]);
}

function rateReached({ evaluation, scorecard: { execution } }: Source): readonly Run[] {
  if (execution === null) {
    return [];
  }
  if (execution.rate === null) {
    return execution.score === null ? [] : text`预算执行率无法计算，得分为填报数。`;
  }
  const rate = figure(
    rateText(execution.rate),
    rateCells(execution, evaluation),
    execution.rateRule
  );
  const capped = execution.rate.greaterThan(1) && execution.scoreFrom === "computed";
  return text`预算执行率为${rate}${capped ? "，得分不超过分值上限" : ""}，计算口径和资金使用情况见成本效益分析。`;
}

/** Money that was left over explains itself no more than a deduction that no figure shows. */
function missingExecutionReason(
  groups: readonly ScoreGroup[],
  { evaluation }: Source
): readonly Block[] {
  const isLost = groups.some(
    ({ indicators, deducted }) => indicators.length === 0 && deducted.value.greaterThan(0)
  );
  return isLost && executionReason(evaluation) === null
    ? [gap("预算执行率的扣分原因", fundsPlace(evaluation))]
    : [];
}

function missingReasons(rows: readonly ScoredIndicator[], { evaluation }: Source): Block {
  const names = rows.map(({ indicator }) => `“${indicatorName(indicator).text}”`).join("、");
  return gap(`${names}的扣分原因`, `${indicatorPlace(evaluation)}的“偏差原因分析及改进措施”一栏`);
}
