import * as citations from "../../evaluation/citations";
import { deviationNote } from "../../report/scores/deviation-note";
import { percentText } from "../../scoring/execution-rate";
import { indicatorName } from "../../scoring/indicator-name";
import { cellsOf } from "../check";
import type { Check } from "../check";

/** A target was passed by far and the sheet does not say why. Example: 150 lectures of 6. */
export const overfulfilled: Check = {
  code: "overfulfilled",
  severity: "notice",
  basis: ({ overfulfilment }) => [
    { says: "完成值高于指标值较多的要分析原因", citation: citations.caiyu202010.scoring },
    {
      says: `“较多”取${percentText(overfulfilment.value)}起`,
      citation: overfulfilment.source,
    },
  ],
  find(_, { indicators, scheme }) {
    const threshold = scheme.overfulfilment.value;
    return indicators
      .filter(
        ({ completion, indicator }) =>
          completion?.gte(threshold) && deviationNote(indicator).reason === null
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
