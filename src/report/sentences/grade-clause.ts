import type { CellRef } from "../../evaluation/cell-ref";
import type { Evaluation } from "../../evaluation/evaluation";
import type { GradeBand } from "../../evaluation/grade";
import { gradeOf } from "../../scoring/grade-of";
import { isSameGrade } from "../../scoring/same-grade";
import { ungradedReason } from "../../strings/ungraded";
import type { Run } from "../document";
import { scoreText } from "../numbers/number-style";
import type { Source } from "../source";
import { figure, text } from "../text";

/**
 * "等级为优秀（90分及以上为优秀）"; "等级暂不评定：分值合计55分，不是100分" where there is none. The limits are given only
 * where the total lies within them.
 */
export function gradeClause({ evaluation, scorecard }: Source): readonly Run[] {
  const { grade, gradeFrom, ungraded, gradeScale, scheme, total } = scorecard;
  if (grade === null) {
    return ungraded === null
      ? []
      : text`等级暂不评定：${figure(ungradedReason(ungraded, "zh-CN"), pointsOf(evaluation), scheme.fullScore.source)}`;
  }
  const isTyped = gradeFrom === "reported";
  const rule = gradeScale.cells.length === 0 ? scheme.grades.source : undefined;
  const limit = ({ from }: GradeBand): Run => figure(scoreText(from), gradeScale.cells, rule);
  const shown = isTyped
    ? figure(grade, evaluation.reportedGrade?.cells ?? [])
    : figure(grade, gradeScale.cells, rule);
  const earned = total.standing === null ? null : gradeOf(total.standing, gradeScale.bands);
  const place = gradeScale.bands.findIndex(({ word }) => word === earned);
  const [band, above] = [gradeScale.bands[place], gradeScale.bands[place - 1]];
  const bearsOut = ungraded === null && earned !== null && isSameGrade(grade, earned);
  if (!bearsOut || band === undefined) {
    return text`${isTyped ? "填报的等级" : "等级"}为${shown}`;
  }
  const isLowest = place === gradeScale.bands.length - 1;
  const range =
    above === undefined
      ? text`${limit(band)}分及以上`
      : isLowest
        ? text`低于${limit(above)}分`
        : text`${limit(band)}分及以上、低于${limit(above)}分`;
  return text`等级为${shown}（${range}为${earned}）`;
}

function pointsOf({ indicators, budget }: Evaluation): readonly CellRef[] {
  const points = [...indicators.map((indicator) => indicator.points), budget?.points];
  return points.flatMap((field) => field?.cells ?? []);
}
