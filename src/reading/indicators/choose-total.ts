import { Decimal } from "../../evaluation/decimal";
import type { ReportedTotal } from "../../evaluation/evaluation";
import type { Finding } from "../../evaluation/finding";
import type { Indicator } from "../../evaluation/indicator";
import type { ReadTotal } from "./read-total";

/** A row named 合计 or 总分 and how many indicators stand above it. */
export interface TotalRow {
  readonly total: ReadTotal;
  readonly above: number;
}

/** The total over all rows, see `wholeTotal`. Indicators below it are named in a Finding. */
export function chooseTotal(
  rows: readonly TotalRow[],
  indicators: readonly Indicator[],
  findings: Finding[]
): ReadTotal | null {
  const whole = wholeTotal(rows);
  if (!whole) return null;
  const below = whole.above > 0 ? indicators.slice(whole.above).filter(({ placeholder }) => !placeholder) : []; // prettier-ignore
  if (below.length > 0) {
    const cells = below.flatMap(({ pathCells }) => pathCells.findLast((cell) => cell !== null) ?? []); // prettier-ignore
    findings.push({ code: "rows-after-total", severity: "warning", cells, values: { rows: String(below.length) } }); // prettier-ignore
  }
  return completed({ ...whole.total, reported: scoreUnderPoints(whole.total.reported, indicators) }, rows); // prettier-ignore
}

/**
 * The total over all rows: the last row named so, or one on top of all indicators, if it is no less than all others
 * together or repeats one of them. 合计 rows after each first level alone are no total.
 */
export function wholeTotal(rows: readonly TotalRow[]): TotalRow | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  const candidates = [last, first?.above === 0 ? first : undefined];
  return candidates.find((candidate) => candidate && isWhole(candidate, rows));
}

/** What another total row of the same score says besides: 合计 | 100 | 97 over 自评得分及等级 | 97分（优）. */
function completed(whole: ReadTotal, rows: readonly TotalRow[]): ReadTotal {
  const { score } = whole.reported;
  const alike = rows.map(({ total }) => total).filter(({ reported }) => score && reported.score?.value.eq(score.value)); // prettier-ignore
  const points = whole.reported.points ?? alike.find(({ reported }) => reported.points)?.reported.points ?? null; // prettier-ignore
  const grade = whole.grade ?? alike.find((total) => total.grade)?.grade ?? null;
  return { reported: { ...whole.reported, points }, grade };
}

/** One number alone, under 分值, that is less than what the rows are worth is the score. */
function scoreUnderPoints(total: ReportedTotal, indicators: readonly Indicator[]): ReportedTotal {
  const worth = indicators.reduce(
    (sum, { points }) => sum.plus(points?.value ?? 0),
    new Decimal(0)
  );
  const isScore = total.points !== null && total.score === null && total.points.value.lt(worth);
  return isScore ? { ...total, points: null, score: total.points } : total;
}

function isWhole(candidate: TotalRow, rows: readonly TotalRow[]): boolean {
  const own = sizeOf(candidate);
  const others = rows.filter((row) => row !== candidate).map(sizeOf);
  const isLargest = others.every((other) => other <= own);
  return (
    isLargest && (others.includes(own) || others.reduce((sum, other) => sum + other, 0) <= own)
  );
}

/** Only compared, never shown. */
function sizeOf({ total: { reported: total } }: TotalRow): number {
  return (total.score ?? total.points)?.value.toNumber() ?? 0;
}
