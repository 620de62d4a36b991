import { Decimal } from "../../evaluation/decimal";
import { percentText } from "../../scoring/execution-rate";
import { indicatorName } from "../../scoring/indicator-name";
import { cellsOf } from "../check";
import type { Check } from "../check";
import { saysNothing } from "../says-nothing";

/** Where the scheme sets no figure: 广西's system asks for a reason from 130 % on. */
const customary = new Decimal("1.3");

/** A target was passed by far and the sheet does not say why. Example: 150 lectures of 6. */
export const overfulfilled: Check = {
  code: "overfulfilled",
  severity: "notice",
  basis:
    "财预〔2020〕10号 第十五条（待核对）：完成值高于指标值较多的要分析原因；130%为广西系统的控制线",
  find(_, { indicators, scheme }) {
    const threshold = scheme.overfulfilment.value ?? customary;
    return indicators
      .filter(
        ({ completion, indicator }) =>
          completion?.gte(threshold) && saysNothing(indicator.deviationNote)
      )
      .map(({ indicator, completion }) => ({
        cells: cellsOf(indicator.actual, indicator.target, indicator.deviationNote),
        values: {
          indicator: indicatorName(indicator),
          target: indicator.target?.text.trim() ?? "",
          actual: indicator.actual?.text.trim() ?? "",
          completion: completion ? percentText(completion) : "",
          threshold: percentText(threshold),
        },
      }));
  },
};
