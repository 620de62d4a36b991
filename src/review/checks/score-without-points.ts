import * as citations from "../../evaluation/citations";
import { indicatorName } from "../../scoring/indicator-name";
import { cellsOf } from "../check";
import type { Check } from "../check";

/** A row has a score but its points are blank, unreadable or not above 0, though the table has a points column. */
export const scoreWithoutPoints: Check = {
  code: "score-without-points",
  severity: "error",
  basis: () => [{ says: "有得分的指标应有分值", citation: citations.reviewPractice.whole }],
  find: ({ indicators }) =>
    indicators.some(({ points }) => points?.value)
      ? indicators
          .filter(
            ({ placeholder, points, reportedScore }) =>
              !placeholder && reportedScore?.value && !points?.value?.gt(0)
          )
          .map((indicator) => ({
            cells: cellsOf(indicator.points, indicator.reportedScore),
            values: {
              indicator: indicatorName(indicator),
              score: indicator.reportedScore?.value?.toFixed() ?? "",
            },
          }))
      : [],
};
