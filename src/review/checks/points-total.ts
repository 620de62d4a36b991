import { cellsOf } from "../check";
import type { Check } from "../check";
import { sum } from "../../scoring/sum";

/** Points of indicators and execution rate together are not 100. Example: 100 + 10 = 110. */
export const pointsTotal: Check = {
  code: "points-total-not-100",
  severity: "error",
  basis: ({ fullScore }) => [
    { says: `总分为${fullScore.value.toFixed()}分`, citation: fullScore.source },
  ],
  find(evaluation, { scheme, subtotals, execution, total }) {
    const full = scheme.fullScore.value;
    if (total.points === null || total.points.isZero() || total.points.eq(full)) return [];
    const counted = evaluation.indicators.filter(({ placeholder }) => !placeholder);
    return [
      {
        cells: cellsOf(
          evaluation.reportedTotal?.points,
          evaluation.budget?.points,
          ...counted.map(({ points }) => points)
        ),
        values: {
          sum: total.points.toFixed(),
          indicators: sum(subtotals.map(({ points }) => points)).toFixed(),
          execution: execution?.points?.toFixed() ?? "0",
          full: full.toFixed(),
        },
      },
    ];
  },
};
