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
import { figure, joined, text } from "./text";

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
    ? slowSpending(shortcoming.group, source)
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

function slowSpending({ deducted }: ScoreGroup, { evaluation, scorecard }: Source): readonly Run[] {
  const { execution } = scorecard;
  const { budget } = evaluation;
  const taken = figure(scoreText(deducted.value), deducted.cells, deducted.rule);
  if (!execution?.rate || !budget?.executed || !execution.denominatorMoney) {
    return text`预算执行率扣${taken}分。`;
  }
  const cells = rateCells(execution, evaluation);
  const rate = figure(rateText(execution.rate), cells, execution.rateRule);
  const left = execution.denominatorMoney.value.minus(budget.executed.value);
  const unspent = left.greaterThan(0)
    ? text`，${figure(amountText(left, budget.currencyUnit), cells)}万元未支出`
    : [];
  return text`预算执行未达到全额支出要求，执行率为${rate}${unspent}，扣${taken}分。`;
}
