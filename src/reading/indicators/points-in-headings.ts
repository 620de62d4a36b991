import type { CellRef } from "../../evaluation/cell-ref";
import { Decimal } from "../../evaluation/decimal";
import type { Finding } from "../../evaluation/finding";
import type { Indicator } from "../../evaluation/indicator";
import { halfWidth } from "../words/half-width";

/**
 * Gives the rows of a table without a points column the points in brackets behind their own name, or behind a heading
 * that stands over no other row, with a Finding. Where one row has none, all stay without: a heading's points over
 * several rows cannot be told apart.
 *
 * Example: "改造户数（40分）" has 40 points.
 */
export function pointsInHeadings(
  indicators: readonly Indicator[],
  findings: Finding[]
): readonly Indicator[] {
  const rows = indicators.filter(({ placeholder }) => !placeholder);
  const headings = rows.map(headingOf);
  const names = new Set(headings.map((heading) => heading?.name));
  // A heading repeated in every row of its group is still one heading.
  const isTold = !headings.includes(null) && names.size === rows.length;
  if (rows.length === 0 || !isTold) return indicators;
  const cells = headings.flatMap((heading) => heading?.cell ?? []);
  findings.push({ code: "points-from-heading", severity: "notice", cells, values: {} });
  return indicators.map((indicator) => {
    const heading = headings[rows.indexOf(indicator)];
    return heading ? { ...indicator, points: { value: heading.points, text: heading.text, cells: [heading.cell] } } : indicator; // prettier-ignore
  });
}

interface Heading {
  readonly points: Decimal;
  readonly text: string;
  /** All names from the first level down to this one. */
  readonly name: string;
  readonly cell: CellRef;
}

/** The deepest of a row's names that ends with points. */
function headingOf({ path, pathCells }: Indicator): Heading | null {
  for (const level of [2, 1, 0] as const) {
    const [text, cell] = [path[level] ?? "", pathCells[level]];
    const points = /\((\d+(?:\.\d+)?)分\)$/u.exec(halfWidth(text).replace(/\s/gu, ""))?.[1];
    if (points !== undefined && cell) return { points: new Decimal(points), text, name: path.slice(0, level + 1).join("/"), cell }; // prettier-ignore
  }
  return null;
}
