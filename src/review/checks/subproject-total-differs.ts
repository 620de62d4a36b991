import * as citations from "../../evaluation/citations";
import type { CellRef } from "../../evaluation/cell-ref";
import type { Evaluation } from "../../evaluation/evaluation";
import { inBaseUnit, type Measure } from "../../evaluation/unit";
import { subprojectTotals, type SubprojectTotal } from "../../report/facts/subproject-total";
import { indicatorName } from "../../report/scores/indicator-name";
import type { Check } from "../check";

/** A total that the sheet states, or an indicator's actual value, is not what the sub-projects add up to. */
export const subprojectTotalDiffers: Check = {
  code: "subproject-total-differs",
  severity: "warning",
  basis: () => [{ says: "总数应等于各子项目之和", citation: citations.reviewPractice.whole }],
  find: (evaluation) =>
    subprojectTotals(evaluation).flatMap((total) =>
      stated(evaluation, total)
        .filter((one) => !isSame(one, { magnitude: total.sum.value, unit: total.unit }))
        .map(({ shown, cells }) => ({
          cells: [...cells, ...total.sum.cells],
          values: {
            stated: shown,
            label: total.label,
            sum: total.sum.value.toFixed() + total.unit,
          },
        }))
    ),
};

interface Stated extends Measure {
  readonly shown: string;
  readonly cells: readonly CellRef[];
}

/** The sheet's own total, and the indicators that measure the same. */
function stated({ indicators }: Evaluation, total: SubprojectTotal): readonly Stated[] {
  const own = { magnitude: total.value, unit: total.unit, cells: total.cells };
  return [
    ...(total.agrees ? [] : [{ ...own, shown: `${total.value.toFixed()}${total.unit}` }]),
    ...indicators.flatMap(({ actual, ...indicator }) => {
      const isOf = indicatorName({ actual, ...indicator }).text === total.label;
      if (!isOf || actual?.value.kind !== "number" || actual.value.approximate) return [];
      const { magnitude, unit } = actual.value;
      const isBare = unit === "";
      return [
        {
          magnitude,
          unit: isBare ? total.unit : unit,
          shown: actual.text.trim(),
          cells: actual.cells,
        },
      ];
    }),
  ];
}

/** Values whose units differ in kind are no contradiction. */
function isSame(one: Measure, other: Measure): boolean {
  const [mine, theirs] = [inBaseUnit(one), inBaseUnit(other)];
  return mine.unit !== theirs.unit || mine.magnitude.eq(theirs.magnitude);
}
