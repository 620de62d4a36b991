import type { CellRef, Sourced } from "../../evaluation/cell-ref";
import { Decimal } from "../../evaluation/decimal";
import type { ReportedTotal } from "../../evaluation/evaluation";
import type { Finding } from "../../evaluation/finding";
import type { Indicator } from "../../evaluation/indicator";
import type { Quantity } from "../../evaluation/quantity";
import { contradictingHeadings } from "./contradicting-words";
import { halfWidth } from "../words/half-width";
import { chooseTotal } from "./choose-total";
import type { IndicatorTable } from "./find-indicator-tables";
import type { Levels } from "./level-reader";
import { readActual, readTarget } from "./read-target";
import { longTermLeftOut } from "../columns/periods";
import { pointsInHeadings } from "./points-in-headings";
import { readScores, reviewDiffers } from "./read-scores";
import { isBlank } from "../quantity/read-quantity";
import { unusedWords } from "../words/terms/row-marks";
import type { Cell } from "../grid/sheet";
import { fieldText, type TableField } from "../columns/table-field";
import type { ColumnRole } from "../words/terms/indicator-columns";
import { projectParts } from "./table-projects";
import type { LocatedRow, TableRows } from "./table-rows";
import { valueDoubts } from "./value-doubts";

/** A level-1 row that stands for the budget's execution rate. */
export interface ExecutionRow {
  readonly name: Sourced<string>;
  readonly points: Sourced<Decimal | null> | null;
  readonly score: Sourced<Decimal | null> | null;
  readonly actual: Sourced<Quantity> | null;
  readonly indicator: Indicator;
}

/** What the rows of an indicator table hold. */
export interface IndicatorReading {
  readonly indicators: readonly Indicator[];
  readonly total: ReportedTotal | null;
  /** The grade word beside the total score. */
  readonly grade: Sourced<string> | null;
  readonly execution: ExecutionRow | null;
}

/**
 * Reads the rows of a table. Sub-totals, totals and repeated headers are no indicators; rows under a header printed again
 * over other columns stay unread, with a Finding.
 */
export function readIndicators(
  table: IndicatorTable,
  { rows, totals, end, longTerm, contradicting }: TableRows,
  findings: Finding[]
): IndicatorReading {
  const indicators: Indicator[] = [];
  let execution: ExecutionRow | null = null;
  findings.push(...longTermLeftOut(longTerm), ...projectParts(table, end));
  for (const row of rows) {
    if (row.total) findings.push(...row.total.findings);
    if (!row.levels) continue;
    const indicator = readIndicator(row, row.levels, findings);
    if (row.kind === "execution") execution = executionOf(indicator);
    else indicators.push(indicator);
  }
  if (contradicting.length > 0) findings.push(headerChanges(contradicting));
  const total = chooseTotal(totals, indicators, findings);
  findings.push(...scoresFromDeductions(table, indicators));
  findings.push(
    ...reviewDiffers(total?.reported.score ?? null, total?.reported.reviewScore ?? null)
  );
  const pointed = table.columns.points ? scaled(indicators, findings) : pointsInHeadings(indicators, findings); // prettier-ignore
  findings.push(...headingsContradict(contradictingHeadings(table)), ...namesLikeValues(table, pointed)); // prettier-ignore
  return { indicators: pointed, total: total?.reported ?? null, grade: total?.grade ?? null, execution }; // prettier-ignore
}

/** Said once for the table: scores of it are points less what is taken off, so they have the cells of both. */
function scoresFromDeductions(
  { columns }: IndicatorTable,
  indicators: readonly Indicator[]
): Finding[] {
  const header = columns.deduction?.header;
  if (!header || !indicators.some(({ reportedScore }) => (reportedScore?.cells.length ?? 0) > 1)) return []; // prettier-ignore
  return [{ code: "score-from-deduction", severity: "notice", cells: [header.ref], values: { header: header.text, role: "score" } }]; // prettier-ignore
}

function headerChanges(words: readonly Cell[]): Finding {
  const values = { words: words.map(({ text }) => text).join("、"), row: words[0]?.ref.address.replace(/\D/gu, "") ?? "" }; // prettier-ignore
  return { code: "header-changes", severity: "error", cells: words.map(({ ref }) => ref), values };
}

function headingsContradict(words: readonly Cell[]): Finding[] {
  const values = { words: words.map(({ text }) => text).join("、") };
  return words.length > 0 ? [{ code: "headings-contradict", severity: "error", cells: words.map(({ ref }) => ref), values }] : []; // prettier-ignore
}

/** Names that are mostly figures hardly name anything: the headers of two columns may have changed places. */
function namesLikeValues({ columns }: IndicatorTable, indicators: readonly Indicator[]): Finding[] {
  const header = (columns.level3 ?? columns.level2 ?? columns.level1)?.header;
  const names = indicators.flatMap(({ path, placeholder }) => (placeholder ? [] : (path.findLast((part) => part !== null) ?? []))); // prettier-ignore
  const figures = names.filter((name) => /^[≥≤><=]{0,2}\d[\d.,]*\P{Script=Han}?$/u.test(halfWidth(name).trim())); // prettier-ignore
  if (!header || figures.length < 2 || 2 * figures.length <= names.length) return [];
  const values = { header: header.text, name: figures[0] ?? "" };
  return [{ code: "names-are-figures", severity: "error", cells: [header.ref], values }];
}

function readIndicator(
  { cells: fields, signs }: LocatedRow,
  levels: Levels,
  findings: Finding[]
): Indicator {
  const field = (role: ColumnRole): TableField | null => fields[role] ?? null;
  const beside = { signs, unit: field("unit") };
  const [initial, adjusted, actual] = [field("target"), field("adjustedTarget"), field("actual")];
  const target = standingTarget(initial, adjusted, findings);
  const scores = { points: field("points"), score: field("score"), deduction: field("deduction"), review: field("reviewScore") }; // prettier-ignore
  const [note, criterion] = [field("deviation"), field("criterion")];
  const read: Omit<Indicator, "placeholder"> = {
    path: levels.path,
    pathCells: levels.cells,
    target: target && readTarget(target, beside, findings),
    actual: actual && readActual(actual, beside, target?.text ?? "", findings),
    ...readScores(scores, findings),
    deviationNote: note && fieldText(note),
    criterion: criterion && fieldText(criterion),
  };
  const name = levels.path.findLast((part) => (part ?? "") !== "") ?? "";
  const nameCell = levels.cells.findLast((cell) => cell !== null) ?? null;
  const cells = { nameCell, targetCell: onlyCell(target), actualCell: onlyCell(actual) };
  findings.push(...valueDoubts({ name, target: read.target, actual: read.actual, ...cells }));
  return { ...read, placeholder: isPlaceholder(read, levels.ownName) };
}

function onlyCell(field: TableField | null): Cell | null {
  return field?.cells.length === 1 ? (field.cells[0] ?? null) : null;
}

/** The target after its adjustment within the year, where there is one; both where they differ are named. */
function standingTarget(
  initial: TableField | null,
  adjusted: TableField | null,
  findings: Finding[]
): TableField | null {
  const isAdjusted = adjusted !== null && !isBlank(fieldText(adjusted).text);
  if (!isAdjusted || !initial) return isAdjusted ? adjusted : (initial ?? adjusted);
  const [before, after] = [fieldText(initial), fieldText(adjusted)];
  if (before.text !== after.text)
    findings.push({
      code: "target-adjusted",
      severity: "notice",
      cells: [...after.cells, ...before.cells],
      values: { initial: before.text, adjusted: after.text },
    });
  return adjusted;
}

/** "指标2:", "……", "/", or nothing but level names; never a row that has a target or an actual value. */
function isPlaceholder(indicator: Omit<Indicator, "placeholder">, ownName: string): boolean {
  const { target, actual, points, reportedScore } = indicator;
  const holds = [target, actual].some((part) => part && part.value.kind !== "blank" && !unusedSlot.test(part.text.trim())); // prettier-ignore
  if (holds) return false;
  const scored = [points, reportedScore].some((part) => part && part.value !== null);
  return isUnusedSlot(ownName) || (ownName === "" && !scored);
}

/** "指标2", "指标1:/", "……", "/", "(3)", "不涉及", "（此行可增加）". */
function isUnusedSlot(name: string): boolean {
  const bare = name.replace(/\s/gu, "");
  return name !== "" && (/^(?:指标)?[(（]?\d{0,2}[)）]?[:：.、]?(?:[/\\—-]+|[.…·]+)?$/u.test(bare) || unusedSlot.test(bare)); // prettier-ignore
}

const unusedSlot = new RegExp(`^(?:指标)?[(（]?\\d{0,2}[)）]?[:：.、]?[(（]?(?:${unusedWords.join("|")})[)）]?$`, "u"); // prettier-ignore

function executionOf(indicator: Indicator): ExecutionRow {
  const name = indicator.path.find((level) => level) ?? "";
  return {
    name: { value: name, text: name, cells: indicator.pathCells.filter((cell) => cell !== null) },
    points: indicator.points,
    score: indicator.reportedScore,
    actual: indicator.actual,
    indicator,
  };
}

/** Weights written as shares of 1 are taken times 100. */
function scaled(indicators: readonly Indicator[], findings: Finding[]): readonly Indicator[] {
  const weights = indicators.flatMap(({ points }) => points?.value ?? []);
  const sum = weights.reduce((total, weight) => total.plus(weight), new Decimal(0));
  const areShares = weights.length > 2 && weights.every((weight) => weight.lte(1)) && sum.gt("0.5") && sum.lt("1.005"); // prettier-ignore
  if (!areShares) return indicators;
  const cells: CellRef[] = indicators.flatMap(({ points }) => points?.cells ?? []);
  findings.push({
    code: "points-scaled",
    severity: "notice",
    cells,
    values: { sum: sum.toString() },
  });
  return indicators.map((indicator) => {
    const { points } = indicator;
    return points?.value ? { ...indicator, points: { ...points, value: points.value.times(100) } } : indicator; // prettier-ignore
  });
}
