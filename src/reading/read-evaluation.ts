import type { Evaluation } from "../evaluation/evaluation";
import type { Finding } from "../evaluation/finding";
import { findIndicatorTables, holdsValue, type IndicatorTable } from "./find-indicator-tables";
import { findFundsBlock, type FundsBlock, type FundsPair } from "./find-funds-block";
import { fundRole } from "./funds-headers";
import { findPairs } from "./find-pairs";
import { readBudget } from "./read-budget";
import { readDetails } from "./read-details";
import { readFacts } from "./read-facts";
import { readGradeScale } from "./read-grade-scale";
import { readIndicators, type IndicatorReading } from "./read-indicators";
import { readLists } from "./read-lists";
import { readYear } from "./read-year";
import { openSheet, type Cell, type Sheet } from "./sheet";
import type { SheetGrid } from "./sheet-grid";
import { termKey } from "./term-index";

/**
 * Reads one project's evaluation from a workbook's sheets: the basic data sheet with the indicator sheet, or the
 * one-sheet form. Tables and labels are found by their words (`terms/`), never by their places. Hidden sheets are left
 * out. Nothing throws: what is missing is null, what cannot be read is named in `findings` with its cell.
 */
export function readEvaluation(grids: readonly SheetGrid[]): Evaluation {
  const findings: Finding[] = [];
  const sheets = grids.filter((grid) => !grid.hidden).map(openSheet);
  const tables = sheets.flatMap((sheet) => findIndicatorTables(sheet));
  const table = bestTable(tables, sheets, findings);
  const used = sheets.filter((sheet) => sheet === table?.sheet || !tables.some((other) => other.sheet === sheet)); // prettier-ignore
  const taken = new Set<Cell>();
  const block = first(used, (sheet) => findFundsBlock(sheet, headerRowsOf(sheet, tables)));
  for (let row = block?.top ?? 0; row <= (block?.bottom ?? -1); row += 1)
    for (const cell of block?.sheet.row(row) ?? []) taken.add(cell);
  const read = table ? readTable(table, stopRow(table, tables, block), taken, findings) : nothing;
  const gradeScale = first(used, (sheet) => readGradeScale(sheet, taken, findings));
  const lists = used.map((sheet) => readLists(sheet, taken));
  const pairs = used.flatMap((sheet) => findPairs(sheet, taken));
  const details = readDetails(pairs, lists, findings);
  const fundsPairs = pairs.flatMap(({ sheet, label, labelText, value }) =>
    fundsPair(sheet, label, labelText, value)
  );
  return {
    project: { ...details.project, year: details.project.year ?? readYear(used) },
    budget: readBudget(
      { block, pairs: fundsPairs, execution: read.execution, asOf: details.asOf },
      findings
    ),
    indicators: read.indicators,
    reportedTotal: read.total ?? details.total,
    reportedGrade: details.grade,
    gradeScale,
    narrative: details.narrative,
    subprojects: lists.flatMap(({ subprojects }) => subprojects),
    facts: readFacts(used, pairs, taken),
    survey: details.survey,
    findings,
  };
}

function headerRowsOf(sheet: Sheet, tables: readonly IndicatorTable[]): readonly number[] {
  return tables.filter((table) => table.sheet === sheet).map(({ headerRow }) => headerRow);
}

const nothing: IndicatorReading = { indicators: [], total: null, execution: null, rows: [] };

function bestTable(
  tables: readonly IndicatorTable[],
  sheets: readonly Sheet[],
  findings: Finding[]
): IndicatorTable | null {
  // A template without a value counts less than any table that has one.
  const weightOf = (table: IndicatorTable): number => table.weight - (holdsValue(table, stopRow(table, tables, null)) ? 0 : 100); // prettier-ignore
  const weights = new Map(tables.map((table) => [table, weightOf(table)]));
  const [best, ...others] = [...tables].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)); // prettier-ignore
  if (!best) {
    findings.push({
      code: "no-indicator-table",
      severity: "error",
      cells: [],
      values: { sheets: sheets.map(({ name }) => name).join("、"), terms: "三级指标、年度指标值、实际完成值、分值、得分" }, // prettier-ignore
    });
    return null;
  }
  if (others.length > 0)
    findings.push({
      code: "other-indicator-tables",
      severity: "warning",
      cells: others.map(({ sheet, columns }) => Object.values(columns)[0]?.header.ref ?? { sheet: sheet.name, address: "A1" }), // prettier-ignore
      values: { used: best.sheet.name, others: [...new Set(others.map(({ sheet }) => sheet.name))].join("、") }, // prettier-ignore
    });
  return best;
}

/** Reads the table and takes its cells out of the search for labels. */
function readTable(
  table: IndicatorTable,
  stop: number,
  taken: Set<Cell>,
  findings: Finding[]
): IndicatorReading {
  findings.push(...table.findings);
  const read = readIndicators(table, stop, findings);
  const header = Array.from({ length: table.bodyRow - table.headerRow }, (_, step) => table.headerRow + step); // prettier-ignore
  for (const row of [...header, ...read.rows])
    for (const cell of table.sheet.row(row)) taken.add(cell);
  if (read.indicators.length === 0)
    findings.push({
      code: "no-indicators",
      severity: "error",
      cells: Object.values(table.columns).map(({ header: cell }) => cell.ref),
      values: { sheet: table.sheet.name },
    });
  return read;
}

/** The table ends where the next one or the funds block begins. */
function stopRow(
  table: IndicatorTable,
  tables: readonly IndicatorTable[],
  block: FundsBlock | null
): number {
  const starts = [
    ...headerRowsOf(table.sheet, tables),
    ...(block?.sheet === table.sheet ? [block.top] : []),
  ];
  return Math.min(table.sheet.rowCount, ...starts.filter((row) => row >= table.bodyRow));
}

function first<Value>(
  sheets: readonly Sheet[],
  read: (sheet: Sheet) => Value | null
): Value | null {
  for (const sheet of sheets) {
    const value = read(sheet);
    if (value !== null) return value;
  }
  return null;
}

/** A label of the funds with its value; none for other labels. */
function fundsPair(sheet: Sheet, label: Cell, labelText: string, value: Cell): FundsPair[] {
  const match = fundRole(termKey(labelText));
  return match ? [{ sheet, ...match, label: { ...label, text: labelText }, value }] : [];
}
