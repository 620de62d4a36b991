import type { CellRef } from "../../evaluation/cell-ref";
import type { Finding } from "../../evaluation/finding";
import type { Cell, Sheet } from "../grid/sheet";
import type { ColumnClaim, TableColumns } from "./table-columns";
import { withoutBrackets } from "../words/term-index";
import { annualWords, longTermWords } from "../words/terms/period-words";

/** Whose indicators stand under a label: those of the year, or those of the project's whole term. */
export type Period = "annual" | "longTerm";

/** What a heading says: "实施期目标", "年度", "2023年度绩效指标". Null for other words. */
export function periodIn(key: string): Period | null {
  const word = withoutBrackets(key);
  if (longTerm.test(word)) return "longTerm";
  return annual.test(word) ? "annual" : null;
}

const behind = "(?:绩效)?(?:指标|目标)?值?";
const longTerm = new RegExp(`^(?:${longTermWords.join("|")})${behind}$`, "u");
const annual = new RegExp(
  `^(?:(?:20\\d\\d)?(?:${annualWords.join("|")})|20\\d\\d年)${behind}$`,
  "u"
);

/** What a label beside or between rows says; 总体目标 there is one of the goals, which are texts. */
function labelledPeriod({ key }: Cell): Period | null {
  return /指标值?$/u.test(withoutBrackets(key)) ? periodIn(key) : null;
}

/**
 * Of two panels side by side, 实施期 | 年度, the year's counts: a column under the other heading is not read where one
 * under the year's claims its role. Each heading left out is named in a Finding.
 */
export function withinYear(
  sheet: Sheet,
  claims: readonly ColumnClaim[],
  findings: Finding[]
): readonly ColumnClaim[] {
  const headings = new Map(claims.map((claim) => [claim, headingOver(sheet, claim.header)]));
  const isOf = (claim: ColumnClaim, period: Period): boolean => periodIn(headings.get(claim)?.key ?? "") === period; // prettier-ignore
  const annualRoles = new Set(claims.filter((claim) => isOf(claim, "annual")).map(({ role }) => role)); // prettier-ignore
  const isLeftOut = (claim: ColumnClaim): boolean => isOf(claim, "longTerm") && annualRoles.has(claim.role); // prettier-ignore
  const cells = new Set(claims.filter(isLeftOut).flatMap((claim) => headings.get(claim) ?? []));
  findings.push(...longTermLeftOut([...cells].map(({ ref }) => ref)));
  return claims.map((claim) => (isLeftOut(claim) ? { ...claim, role: "ignored" } : claim));
}

/** The nearest words above a header, in one of the two rows over it; of an unmerged heading those left of its place. */
function headingOver(sheet: Sheet, { row, column }: Cell): Cell | null {
  for (const above of [row - 1, row - 2])
    for (let at = column; at >= 0; at -= 1) {
      const cell = sheet.at(above, at);
      if (cell && cell.text !== "" && periodIn(cell.key)) return cell;
      if (!cell || cell.text !== "") break;
    }
  return null;
}

/** Where the header of a table stands. */
interface HeaderPlace {
  readonly sheet: Sheet;
  readonly headerRow: number;
  /** The column of the first level's names. */
  readonly firstLevel: number;
}

/** Where a table's header stands. */
export function placeOf({ sheet, headerRow, columns }: Omit<HeaderPlace, "firstLevel"> & { readonly columns: TableColumns }): HeaderPlace {
  const { level1, level2, level3 } = columns;
  return { sheet, headerRow, firstLevel: (level1 ?? level2 ?? level3)?.column ?? 0 };
} // prettier-ignore

/** As much of an indicator table as is told by its labels. */
interface LabelledTable {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly columns: TableColumns;
  readonly aside: readonly number[];
  readonly findings: readonly Finding[];
}

/**
 * The period of a header that stands in one form below a table of the other period: 年度绩效指标 under 长期绩效指标. Null for
 * any other header.
 */
export function panelBelow(
  above: LabelledTable,
  header: Omit<HeaderPlace, "sheet">
): Period | null {
  const own = headerLabel({ ...header, sheet: above.sheet });
  const other = own && headerLabel(placeOf(above));
  return other && other.period !== own.period ? own.period : null;
}

/** The year's table in place of the long-term one above it, whose rows stay out of the search for labels. */
export function yearOver<Table extends LabelledTable>(longTerm: LabelledTable, year: Table): Table {
  const label = headerLabel(placeOf(longTerm));
  const above = Array.from({ length: year.headerRow - longTerm.headerRow }, (_, step) => longTerm.headerRow + step); // prettier-ignore
  const findings = [...year.findings, ...longTermLeftOut(label ? [label.cell.ref] : [])];
  return { ...year, aside: [...longTerm.aside, ...above], findings };
}

/** A label with the period it names. */
interface PeriodLabel {
  readonly cell: Cell;
  readonly period: Period;
}

/** The label of a table's header: left of its levels, or alone in the row above it. */
function headerLabel({ sheet, headerRow, firstLevel }: HeaderPlace): PeriodLabel | null {
  const beside = Array.from({ length: firstLevel }, (_, column) => sheet.at(headerRow, column));
  const [above, ...others] = sheet.row(headerRow - 1);
  return labelAmong([...beside, others.length === 0 ? above : undefined]);
}

function labelAmong(cells: readonly (Cell | undefined)[]): PeriodLabel | null {
  for (const cell of cells) {
    const period = cell ? labelledPeriod(cell) : null;
    if (cell && period) return { cell, period };
  }
  return null;
}

/**
 * The rows of long-term indicators in a table down to `stopRow`, where others are labelled as the year's, and the labels
 * over them. A label, left of the levels' names, in the place of the first, or alone in its row, counts for the rows
 * below it until the next one.
 */
export function longTermRows(
  place: HeaderPlace,
  stopRow: number
): { readonly rows: ReadonlySet<number>; readonly labels: readonly CellRef[] } {
  const rows = new Set<number>();
  let label = headerLabel(place);
  const labels = label ? [label] : [];
  for (let row = place.headerRow + 1; row < stopRow; row += 1) {
    const cells = place.sheet.row(row);
    const own = labelAmong(cells.filter(({ column }) => cells.length === 1 || column <= place.firstLevel)); // prettier-ignore
    if (own) labels.push(own);
    label = own ?? label;
    if (label?.period === "longTerm") rows.add(row);
  }
  const of = (period: Period): readonly PeriodLabel[] => labels.filter((each) => each.period === period); // prettier-ignore
  if (of("annual").length === 0) return { rows: new Set(), labels: [] };
  return { rows, labels: of("longTerm").map(({ cell }) => cell.ref) };
}

/** Says that long-term indicators stay unread, with their labels or headings; nothing where there are none. */
export function longTermLeftOut(cells: readonly CellRef[]): Finding[] {
  return cells.length > 0 ? [{ code: "long-term-left-out", severity: "notice", cells, values: {} }] : []; // prettier-ignore
}
