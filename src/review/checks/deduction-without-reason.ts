import * as citations from "../../evaluation/citations";
import { deviationNote } from "../../report/scores/deviation-note";
import { indicatorName } from "../../scoring/indicator-name";
import { cellsOf } from "../check";
import type { Check } from "../check";

/** A row lost points and the sheet does not say why. Example: 7 of 10 for 100% of 100%, reason blank. */
export const deductionWithoutReason: Check = {
  code: "deduction-without-reason",
  severity: "warning",
  basis: () => [
    {
      says: "未完成或偏离较大的要说明原因，提出改进措施",
      citation: citations.caiyu202010.content,
    },
    { says: "得分低于分值须填原因", citation: citations.provincialSystem.whole },
  ],
  find: (_, { indicators }) =>
    indicators
      .filter(
        ({ deduction, indicator }) => deduction?.gt(0) && deviationNote(indicator).reason === null
      )
      .map(({ indicator, deduction, score }) => ({
        cells: cellsOf(indicator.deviationNote, indicator.reportedScore, indicator.points),
        values: {
          indicator: indicatorName(indicator),
          points: indicator.points?.text.trim() ?? "",
          score: score?.toFixed() ?? "",
          deduction: deduction?.toFixed() ?? "",
        },
      })),
};
