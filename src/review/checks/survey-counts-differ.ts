import * as citations from "../../evaluation/citations";
import type { Evaluation } from "../../evaluation/evaluation";
import { cellsOf, type Check } from "../check";

/** More questionnaires valid than returned, or returned than handed out. Example: 98 returned, 100 valid. */
export const surveyCountsDiffer: Check = {
  code: "survey-counts-differ",
  severity: "warning",
  basis: () => [
    {
      says: "有效问卷不应多于收回问卷，收回问卷不应多于发放问卷",
      citation: citations.reviewPractice.whole,
    },
  ],
  find: (evaluation) =>
    inOrder(evaluation).flatMap((smaller, index, counts) => {
      const larger = counts[index - 1];
      if (!larger || smaller.count.value.lte(larger.count.value)) return [];
      return [
        {
          cells: cellsOf(larger.count, smaller.count),
          values: {
            part: smaller.name,
            count: smaller.count.value.toFixed(),
            whole: larger.name,
            wholeCount: larger.count.value.toFixed(),
          },
        },
      ];
    }),
};

/** The counts that are given, each part of the one before. */
function inOrder({ survey }: Evaluation) {
  return [
    { name: "发放问卷", count: survey?.distributed },
    { name: "收回问卷", count: survey?.returned },
    { name: "有效问卷", count: survey?.valid },
  ].flatMap(({ name, count }) => (count ? [{ name, count }] : []));
}
