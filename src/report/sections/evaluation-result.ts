import { isPartlyScored, isUnscored, openRows } from "../../scoring/open-rows";
import type { Scorecard } from "../../scoring/scorecard";
import type { Block, Run } from "../document";
import { scoreText } from "../numbers/number-style";
import { projectName } from "../project-name";
import { isDeducted } from "../scores/deduction";
import { hasFullMarks, missedUndeducted } from "../scores/full-marks";
import { indicatorCount } from "../scores/indicator-name";
import { scoreGroups, type ScoreGroup } from "../scores/score-groups";
import { addedScore, totalPoints, typedTotal } from "../scores/total-figures";
import { indicatorPlace } from "../sheet-places";
import type { Source } from "../source";
import { enumeration } from "../sentences/enumeration";
import { gradeClause } from "../sentences/grade-clause";
import { figure, gap, joined, paragraph, text } from "../text";
import { unscoredClause } from "../sentences/unscored-clause";
import { scoreChart } from "../tables/score-chart";
import { scoreSummaryTable } from "../tables/score-summary-table";

/** Total and grade, the parts' scores, what was taken off, what could not be scored; table and chart. */
export function evaluationResult(source: Source): readonly Block[] {
  const { evaluation, scorecard } = source;
  const groups = scoreGroups(evaluation, scorecard);
  const typed = typedTotal(source);
  if (!groups.some(({ score }) => score !== null)) {
    return [
      ...(typed === null ? [] : [paragraph(totalAndGrade(source))]),
      gap("指标的分值、完成值或得分", indicatorPlace(evaluation)),
      ...unscored(source),
    ];
  }
  return [
    paragraph(totalAndGrade(source)),
    ...disputes(source),
    paragraph(text`其中，${groupScores(groups)}。${deductions(source, groups)}`),
    ...unscored(source),
    scoreSummaryTable(source),
    scoreChart(source),
  ];
}

/** "项目决策得19分、项目管理得20分": the score of each part. */
export function groupScores(groups: readonly ScoreGroup[]): readonly Run[] {
  const scores = groups.map(({ name, score }) =>
    score === null
      ? text`${name}未能计分`
      : text`${name}得${figure(scoreText(score.value), score.cells, score.rule)}分`
  );
  return joined(scores, "、");
}

/** Only a complete table has a total; of another it is said what its scored rows give. */
function totalAndGrade(source: Source): readonly Run[] {
  const { evaluation, scorecard } = source;
  const name = text`经自评，我单位${projectName(evaluation.project)}`;
  const points = totalPoints(source);
  const added = addedScore(source);
  const typed = typedTotal(source);
  const isComplete = scorecard.total.points?.equals(scorecard.scheme.fullScore.value) === true;
  const outOf = points === null ? [] : text`${pointsAs(scorecard, isComplete)}${points}分`;
  const earned =
    typed !== null
      ? text`填报的自评总分为${typed}分`
      : added === null
        ? []
        : text`${addedAs(scorecard, isComplete)}${added}分`;
  return text`${name}${joined([outOf, earned, gradeClause(source)], "，")}。`;
}

function pointsAs({ indicators }: Scorecard, isComplete: boolean): string {
  const isFilled = openRows(indicators).every(({ indicator }) => indicator.points?.value);
  if (!isFilled) return "已填分值合计";
  return isComplete ? "总分值" : "分值合计";
}

function addedAs(scorecard: Scorecard, isComplete: boolean): string {
  if (isPartlyScored(scorecard)) return "已计分部分得分";
  return isComplete ? "自评得分" : "各项得分合计";
}

/** Marked, because the report is handed in with one of the two. */
function disputes(source: Source): readonly Block[] {
  const [typed, added] = [typedTotal(source), addedScore(source)];
  const total =
    typed === null || added === null
      ? []
      : [
          `填报的自评总分${typed.text}分与各项得分合计${added.text}分不一致，本报告采用填报的总分。`,
        ];
  const grades = source.scorecard.findings
    .filter(({ code }) => code === "grade-differs")
    .map(
      ({ values }) =>
        `填报的等级“${values.reported ?? ""}”与${values.score ?? ""}分对应的等级“${values.grade ?? ""}”不一致，本报告采用填报的等级。`
    );
  const advice = `请在${indicatorPlace(source.evaluation)}中核对，再重新生成报告。`;
  return [...total, ...grades].map((words) => ({ kind: "gap", text: words, advice }));
}

function deductions(source: Source, groups: readonly ScoreGroup[]): readonly Run[] {
  const { scorecard } = source;
  const rows = scorecard.indicators.filter(isDeducted).map(({ indicator }) => indicator);
  const parts = groups.filter(({ deducted }) => deducted.value.greaterThan(0));
  const [first, ...others] = parts;
  if (first === undefined) {
    return withoutDeduction(source, groups);
  }
  const sum = others.reduce(
    (total, { deducted }) => total.plus(deducted.value),
    first.deducted.value
  );
  const taken = figure(
    scoreText(sum),
    parts.flatMap(({ deducted }) => deducted.cells)
  );
  const executionLost = parts.some(({ indicators }) => indicators.length === 0);
  const concerned = [
    rows.length > 0 ? text`${indicatorCount(rows)}项指标` : [],
    executionLost ? text`预算执行率` : [],
  ];
  return text`共扣${taken}分，涉及${joined(concerned, "和")}。`;
}

/** Full marks are said plainly only where the figures bear them out. */
function withoutDeduction(source: Source, groups: readonly ScoreGroup[]): readonly Run[] {
  const missed = missedUndeducted(source);
  if (missed.length > 0) {
    return text`${undeducted(source)}没有扣分，其中${joined(missed, "，")}。`;
  }
  return hasFullMarks(source, groups)
    ? text`各项指标均得满分，无扣分事项。`
    : text`${undeducted(source)}没有扣分。`;
}

function undeducted({ scorecard }: Source): string {
  return isPartlyScored(scorecard) ? "已计分的部分" : "各项指标";
}

/** Named, so that nobody takes the total for complete. */
function unscored({ scorecard }: Source): readonly Block[] {
  const rows = scorecard.indicators.filter(isUnscored);
  if (rows.length === 0) {
    return [];
  }
  const count = indicatorCount(rows.map(({ indicator }) => indicator));
  const said = scorecard.indicators.some(({ score }) => score !== null)
    ? text`另有${count}项指标未能计分，未计入已计分部分的得分`
    : text`${count}项指标均未能计分`;
  return [paragraph(text`${said}：${enumeration(rows.map(unscoredClause))}。`)];
}
