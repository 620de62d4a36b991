import type { Decimal } from "../evaluation/decimal";
import { parseHeading } from "./heading";
import { knownSum } from "./sum";
import type { ScoredIndicator, Subtotal } from "./scorecard";

/**
 * Sums points and standing scores by first-level name, in order of first appearance. Rows without a score are left out
 * of the sum, and a sum of nothing is null. Unused slots carry nothing, and a first level of unused slots only is left
 * out. Where the table has no points column (`pointsFromHeading`), a heading's own points are taken, else those of
 * its second levels. Example: 40 of 50 under "产出指标(50分)".
 */
export function subtotalsOf(
  indicators: readonly ScoredIndicator[],
  pointsFromHeading: boolean
): readonly Subtotal[] {
  const groups = new Map<string, ScoredIndicator[]>();
  for (const scored of indicators) {
    const name = levelKey(scored.indicator.path[0] ?? "");
    groups.set(name, [...(groups.get(name) ?? []), scored]);
  }
  return [...groups.values()]
    .filter((group) => group.some(({ indicator }) => !indicator.placeholder))
    .map((group) => subtotal(group, pointsFromHeading));
}

/** A level's name as rows are grouped by it: without the points in its heading and without blanks. */
export function levelKey(text: string): string {
  return parseHeading(text).name.replace(/\s/gu, "");
}

function subtotal(group: readonly ScoredIndicator[], pointsFromHeading: boolean): Subtotal {
  const counted = group.filter(({ indicator }) => !indicator.placeholder);
  const cells = counted.flatMap(({ indicator }) => indicator.reportedScore?.cells ?? []);
  return {
    name: parseHeading(group[0]?.indicator.path[0] ?? "").name,
    points: pointsFromHeading
      ? headingPoints(counted)
      : knownSum(counted.map(({ indicator }) => indicator.points?.value)),
    score: knownSum(counted.map(({ score }) => score)),
    indicators: group,
    cells,
  };
}

/** The points in the first level's heading, else those in the different headings of its second levels. */
function headingPoints(rows: readonly Pick<ScoredIndicator, "indicator">[]): Decimal | null {
  const [first, second] = ([0, 1] as const).map((level) => new Set(rows.map(({ indicator }) => indicator.path[level] ?? ""))); // prettier-ignore
  const pointsOf = (headings: Iterable<string>): readonly Decimal[] => [...headings].flatMap((heading) => parseHeading(heading).points ?? []); // prettier-ignore
  return pointsOf(first ?? [])[0] ?? knownSum(pointsOf(second ?? []));
}
