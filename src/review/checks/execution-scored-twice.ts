import * as citations from "../../evaluation/citations";
import { indicatorName } from "../../scoring/indicator-name";
import { isExecutionRateIndicator } from "../../scoring/score-execution";
import { cellsOf } from "../check";
import type { Check } from "../check";

/** The execution rate has points in the funds block and again as an indicator. Example: 预算资金执行率 as 时效指标. */
export const executionScoredTwice: Check = {
  code: "execution-scored-twice",
  severity: "warning",
  basis: () => [{ says: "同一事项不重复计分", citation: citations.reviewPractice.whole }],
  find: ({ budget, indicators }) =>
    indicators
      .filter(
        (indicator) =>
          isExecutionRateIndicator(indicator) &&
          [indicator.points?.value, indicator.reportedScore?.value].some((value) => value?.gt(0)) &&
          [budget?.points?.value, budget?.reportedScore?.value].some((value) => value?.gt(0))
      )
      .map((indicator) => ({
        cells: cellsOf(indicator.points, indicator.reportedScore, budget?.points, budget?.reportedScore), // prettier-ignore
        values: { indicator: indicatorName(indicator) },
      })),
};
