import type { Block, Run } from "../document";
import { scoreText } from "../numbers/number-style";
import { projectName } from "../project-name";
import { isDeducted, isUnscored } from "../scores/deduction";
import { indicatorCount } from "../scores/indicator-name";
import { scoreGroups, type ScoreGroup } from "../scores/score-groups";
import { totalPoints, totalScore } from "../scores/total-figures";
import { indicatorPlace } from "../sheet-places";
import type { Source } from "../source";
import { enumeration } from "../sentences/enumeration";
import { figure, gap, joined, paragraph, text } from "../sentences/text";
import { unscoredClause } from "../sentences/unscored-clause";
import { scoreChart } from "../tables/score-chart";
import { scoreSummaryTable } from "../tables/score-summary-table";

/** Total and grade, the parts' scores, what was taken off, what could not be scored; table and chart. */
export function evaluationResult(source: Source): readonly Block[] {
  const { evaluation, scorecard } = source;
  const groups = scoreGroups(evaluation, scorecard);
  if (!groups.some(({ score }) => score !== null)) {
    return [gap("指标的分值、完成值或得分", indicatorPlace(evaluation)), ...unscored(source)];
  }
  return [
    paragraph(totalAndGrade(source)),
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

function totalAndGrade(source: Source): readonly Run[] {
  const name = projectName(source.evaluation.project);
  return text`经自评，我单位${name}总分值${totalPoints(source)}分，自评得分${totalScore(source)}分${grade(source)}。`;
}

/** "，等级为优秀（90分及以上为优秀）"; empty where no grade could be given. */
function grade({ scorecard }: Source): readonly Run[] {
  const { grade: word, gradeScale, scheme, total } = scorecard;
  if (word === null) {
    return [];
  }
  const rule = gradeScale.cells.length === 0 ? scheme.grades.source : undefined;
  const place = gradeScale.bands.findIndex((band) => band.word === word);
  const band = gradeScale.bands[place];
  const above = gradeScale.bands[place - 1];
  const shown = figure(word, gradeScale.cells, rule);
  if (band === undefined) {
    return text`，等级为${shown}`;
  }
  const lowest = place === gradeScale.bands.length - 1 && above !== undefined;
  const from = (value: typeof band.from) => figure(scoreText(value), gradeScale.cells, rule);
  const range = lowest
    ? text`低于${from(above.from)}分`
    : above === undefined
      ? text`${from(band.from)}分及以上`
      : text`${from(band.from)}分及以上、低于${from(above.from)}分`;
  const scaled = total.points.equals(scheme.fullScore.value) ? "" : "按百分制折算，";
  return text`，等级为${shown}（${scaled}${range}为${word}）`;
}

function deductions({ scorecard }: Source, groups: readonly ScoreGroup[]): readonly Run[] {
  const rows = scorecard.indicators.filter(isDeducted).map(({ indicator }) => indicator);
  const parts = groups.filter(({ deducted }) => deducted.value.greaterThan(0));
  const [first, ...others] = parts;
  if (first === undefined) {
    const all =
      groups.every(({ score }) => score !== null) && !scorecard.indicators.some(isUnscored);
    return all ? text`各项指标均得满分，无扣分事项。` : text`已计分的指标均得满分。`;
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

/** Named, so that nobody takes the total for complete. */
function unscored({ scorecard }: Source): readonly Block[] {
  const rows = scorecard.indicators.filter(isUnscored);
  if (rows.length === 0) {
    return [];
  }
  const count = indicatorCount(rows.map(({ indicator }) => indicator));
  return [
    paragraph(
      text`另有${count}项指标未能计分，未计入自评得分，补齐后得分和等级可能变化：${enumeration(rows.map(unscoredClause))}。`
    ),
  ];
}
