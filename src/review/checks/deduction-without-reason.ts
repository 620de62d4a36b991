import { indicatorName } from "../../scoring/indicator-name";
import { cellsOf } from "../check";
import type { Check } from "../check";
import { saysNothing } from "../says-nothing";

/** A row lost points and the sheet does not say why. Example: 7 of 10 for 100% of 100%, reason blank. */
export const deductionWithoutReason: Check = {
  code: "deduction-without-reason",
  severity: "warning",
  basis:
    "财预〔2020〕10号 第十条（待核对）：未完成的要说明原因；省级一体化系统：得分低于分值须填原因",
  find: (_, { indicators }) =>
    indicators
      .filter(
        ({ deduction, indicator }) => deduction?.gt(0) && saysNothing(indicator.deviationNote)
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
