import type { ScoredIndicator } from "../../scoring/scorecard";
import type { Run } from "../document";
import type { Shortcoming } from "../scores/shortcoming";
import { amountText, rateText, scoreText } from "../numbers/number-style";
import { deductionKind, type DeductionKind } from "../scores/deduction";
import { deviationNote } from "../scores/deviation-note";
import { indicatorName } from "../scores/indicator-name";
import { rateCells, scoreFigure } from "../scores/score-cells";
import type { ScoreGroup } from "../scores/score-groups";
import type { Source } from "../source";
import { comparison } from "./comparison";
import { executionReason } from "./execution-reason";
import { denominatorName } from "./money-text";
import { figure, joined, text } from "../text";

const faults: Readonly<Record<DeductionKind, string>> = {
  shortfall: "未达到年度指标值",
  "over-limit": "超出控制上限",
  "out-of-range": "不在指标值范围内",
  late: "晚于要求时限",
  partly: "未全部达成年度指标",
  judged: "未得满分",
};

/** A problem in one or two sentences: "改造户数未达到年度指标值，要求不低于1000户，实际完成973户。原因：……。" */
export function problem(shortcoming: Shortcoming, source: Source): readonly Run[] {
  return shortcoming.kind === "execution"
    ? executionLost(shortcoming.group, source)
    : missedTarget(shortcoming.scored);
}

function missedTarget(scored: ScoredIndicator): readonly Run[] {
  const { reason } = deviationNote(scored.indicator);
  const values = comparison(scored);
  const kind = deductionKind(scored);
  const taken =
    scored.deduction === null || kind !== "judged"
      ? []
      : text`扣${scoreFigure(scored.deduction, scored)}分`;
  const said = joined(
    [
      text`${indicatorName(scored.indicator)}${faults[kind]}`,
      kind === "judged" ? [] : values,
      taken,
    ],
    "，"
  );
  return reason === null ? text`${said}。` : text`${said}。原因：${reason}。`;
}

/** Money left over, money spent beyond the budget, or points taken off although all of it was spent. */
function executionLost(
  { deducted }: ScoreGroup,
  { evaluation, scorecard }: Source
): readonly Run[] {
  const { execution } = scorecard;
  const { budget } = evaluation;
  const taken = text`扣${figure(scoreText(deducted.value), deducted.cells, deducted.rule)}分`;
  const reason = executionReason(evaluation);
  const because = reason === null ? [] : text`原因：${reason}。`;
  if (!execution?.rate || !budget?.executed || !execution.denominatorMoney) {
    return text`预算执行率${taken}。${because}`;
  }
  const cells = rateCells(execution, evaluation);
  const shown = rateText(execution.rate);
  const rate = text`执行率为${figure(shown, cells, execution.rateRule)}`;
  const left = execution.denominatorMoney.value.minus(budget.executed.value);
  const amount = text`${figure(amountText(left.absoluteValue(), budget.currencyUnit), cells)}万元`;
  if (left.greaterThan(0)) {
    // A rate that is rounded to 100% is no shortfall to be spoken of beside it.
    const short = shown === "100%" ? "预算" : "预算执行未达到全额支出要求，";
    return text`${short}${rate}，${amount}未支出，${taken}。${because}`;
  }
  const unsaid = reason === null ? "，未说明扣分原因" : "";
  const over = left.isZero()
    ? []
    : text`，支出超出${denominatorName(budget, execution.denominator)}${amount}`;
  return text`预算${rate}${over}，${taken}${unsaid}。${because}`;
}
