import type { IndicatorTable } from "./find-indicator-tables";
import { headerLabel, longTermLeftOut, placeOf, type HeaderPlace, type Period } from "./periods";

/**
 * The period of a header that stands in one form below a table of the other period: 年度绩效指标 under 长期绩效指标. Null for
 * any other header.
 */
export function panelBelow(
  above: IndicatorTable,
  header: Omit<HeaderPlace, "sheet">
): Period | null {
  const own = headerLabel({ ...header, sheet: above.sheet });
  const other = own && headerLabel(placeOf(above));
  return other && other.period !== own.period ? own.period : null;
}

/** The year's table in place of the long-term one above it, whose rows stay out of the search for labels. */
export function yearOver(longTerm: IndicatorTable, year: IndicatorTable): IndicatorTable {
  const label = headerLabel(placeOf(longTerm));
  const above = Array.from({ length: year.headerRow - longTerm.headerRow }, (_, step) => longTerm.headerRow + step); // prettier-ignore
  return {
    ...year,
    aside: [...longTerm.aside, ...above],
    findings: [...year.findings, ...longTermLeftOut(label ? [label.cell.ref] : [])],
  };
}
