import * as citations from "../../evaluation/citations";
import type { Evaluation } from "../../evaluation/evaluation";
import type { Indicator } from "../../evaluation/indicator";
import { parseHeading } from "../../scoring/heading";
import { sum } from "../../scoring/sum";
import { cellsOf } from "../check";
import type { Check, Objection } from "../check";

/** The points in a heading are not the sum of the rows under it. Example: 产出指标(50分) over 40 points. */
export const headingPointsDiffer: Check = {
  code: "heading-points-differ",
  severity: "warning",
  basis: () => [
    { says: "三级指标分值合计应等于上级指标分值", citation: citations.reviewPractice.whole },
  ],
  find: (evaluation) => [...differences(evaluation, 0), ...differences(evaluation, 1)],
};

function differences({ indicators }: Evaluation, level: 0 | 1): readonly Objection[] {
  const groups = new Map<string, Indicator[]>();
  for (const row of indicators.filter(({ placeholder }) => !placeholder)) {
    const key = JSON.stringify(row.path.slice(0, level + 1));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((rows) => difference(rows, level));
}

function difference(rows: readonly Indicator[], level: 0 | 1): readonly Objection[] {
  const heading = parseHeading(rows[0]?.path[level] ?? "");
  const points = rows.map((row) => row.points?.value ?? null);
  if (!heading.points || points.every((value) => value === null)) return [];
  const total = sum(points);
  if (total.eq(heading.points)) return [];
  const headingCell = rows[0]?.pathCells[level];
  return [
    {
      cells: cellsOf({ cells: headingCell ? [headingCell] : [] }, ...rows.map((row) => row.points)),
      values: { heading: heading.name, printed: heading.points.toFixed(), sum: total.toFixed() },
    },
  ];
}
