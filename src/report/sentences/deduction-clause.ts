import type { ScoredIndicator } from "../../scoring/scorecard";
import type { Run } from "../document";
import { measureText, rateText, scoreText } from "../numbers/number-style";
import { deductionKind, gapToTarget } from "../scores/deduction";
import { deviationNote } from "../scores/deviation-note";
import { indicatorName } from "../scores/indicator-name";
import { pointsCells, scoreFigure } from "../scores/score-cells";
import { figure, text } from "../text";

/** "改造户数分值10分、得9.73分，扣0.27分，原因：……". */
export function deductionClause(scored: ScoredIndicator): readonly Run[] {
  const { indicator, score, deduction } = scored;
  const points = indicator.points?.value ?? null;
  const values =
    points === null || score === null
      ? []
      : text`分值${figure(scoreText(points), pointsCells(indicator))}分、得${scoreFigure(score, scored)}分，`;
  const taken = deduction === null ? "" : scoreFigure(deduction, scored);
  return text`${indicatorName(indicator)}${values}扣${taken}分，${deductionReason(scored)}`;
}

/** Why points were taken off: in the sheet's words, else what the figures show, else that nobody said. */
export function deductionReason(scored: ScoredIndicator): readonly Run[] {
  const { reason } = deviationNote(scored.indicator);
  return reason === null ? (shownReason(scored) ?? text`未说明扣分原因`) : text`原因：${reason}`;
}

/** True where neither the sheet nor its figures explain the deduction. */
export function isUnexplained(scored: ScoredIndicator): boolean {
  return deviationNote(scored.indicator).reason === null && shownReason(scored) === null;
}

/** What the figures themselves show; null where target and actual show no fault. */
function shownReason(scored: ScoredIndicator): readonly Run[] | null {
  const { completion, indicator, rule } = scored;
  const cells = [indicator.actual, indicator.target].flatMap((field) => field?.cells ?? []);
  const distance = gapToTarget(indicator);
  const shown = distance === null ? "" : measureText(distance.value);
  const amount =
    distance?.unit === "%"
      ? text`${figure(shown, cells)}个百分点`
      : text`${figure(shown, cells)}${distance?.unit ?? ""}`;
  switch (deductionKind(scored)) {
    case "shortfall":
      return completion === null
        ? null
        : text`实际完成值为指标值的${figure(rateText(completion), cells, rule)}`;
    case "over-limit":
      return distance === null ? text`实际完成值超出控制上限` : text`实际完成值超出上限${amount}`;
    case "out-of-range":
      return text`实际完成值不在指标值范围内`;
    case "late":
      return text`实际完成时间晚于要求时限`;
    case "partly":
      return text`年度指标值未全部达成`;
    case "judged":
      return null;
  }
}
