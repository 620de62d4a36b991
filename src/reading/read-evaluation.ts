import { noAnswers, type Answers } from "../evaluation/answers";
import type { Evaluation } from "../evaluation/evaluation";
import type { Finding } from "../evaluation/finding";
import { chooseForm } from "./choose-form";
import { departmentPair } from "./department-form";
import { openForms } from "./find-forms";
import type { IndicatorTable } from "./find-indicator-tables";
import { chooseFunds, detailsNotRead } from "./choose-funds";
import type { FundsBlock, FundsPair } from "./find-funds-block";
import { fundRole } from "./funds-headers";
import { cellsOfOtherTables, tableEnd } from "./form-end";
import { fundsNotRead } from "./funds-not-read";
import { findPairs, type Pair } from "./find-pairs";
import { goalsOnly, holdsGoalsOnly } from "./goal-form";
import { ownLabels } from "./own-labels";
import { moneyPairs } from "./money-pairs";
import { projectYear } from "./project-year";
import { readBudget } from "./read-budget";
import { readDetails } from "./read-details";
import { readFacts } from "./read-facts";
import { readGradeScale } from "./read-grade-scale";
import { readIndicators, type IndicatorReading } from "./read-indicators";
import { isInterviews } from "./read-interviews";
import { readLists } from "./read-lists";
import { readSurvey, surveyTopic } from "./read-survey";
import { recognise } from "./recognise";
import { statedGrade } from "./stated-grade";
import { sheetConflicts } from "./sheet-conflicts";
import type { Cell, Sheet } from "./sheet";
import type { Topic } from "./sheet-content";
import { sheetDoubts } from "./sheet-questions";
import { surveySheets } from "./survey-sheets";
import type { SheetGrid } from "./sheet-grid";
import { fundsOfAll, projectPair } from "./table-projects";
import { totalUnderFunds } from "./total-under-funds";
import { termKey } from "./term-index";

/**
 * Reads one project's evaluation from a workbook's sheets: the basic data sheet with the indicator sheet, or the
 * one-sheet form. Tables and labels are found by their words (`terms/`), never by their places; what a person answered
 * comes first. Of several forms (see `findForms`) the answered one is read, else the fullest. Hidden sheets are left out.
 * Nothing throws: what is missing is null, what cannot be read is named in `findings` with its cell.
 */
export function readEvaluation(
  grids: readonly SheetGrid[],
  answers: Partial<Answers> = noAnswers
): Evaluation {
  const findings: Finding[] = [];
  const { forms, sheets } = openForms(grids, answers, findings);
  const { form, question } = chooseForm(forms, sheets, answers.form ?? null, findings);
  const aboutForms = [...findings];
  const used = form?.sheets() ?? sheets;
  const table = form?.table() ?? null;
  const taken = new Set<Cell>();
  const funds = chooseFunds(used, table);
  const found = funds.block;
  const isOfAll = form?.isPart === true && found?.sheet === table?.sheet;
  if (found && isOfAll) findings.push(fundsOfAll(found));
  const block = isOfAll ? null : found;
  const fundsBeside = [...(block ? [block] : []), ...funds.details];
  for (const { sheet, top, bottom } of [...(found ? [found] : []), ...funds.details])
    for (let row = top; row <= bottom; row += 1) for (const cell of sheet.row(row)) taken.add(cell);
  const end = table ? tableEnd(table, stopRow(table, fundsBeside)) : 0;
  const read = table ? readTable(table, end, taken, findings) : nothing;
  const hasFundsBelow = table && block?.sheet === table.sheet && block.top >= table.bodyRow;
  const lower = hasFundsBelow && !read.total ? totalUnderFunds(table, block, taken, findings) : null; // prettier-ignore
  const below = Math.max(end, block?.sheet === table?.sheet ? (block?.bottom ?? 0) + 1 : 0);
  for (const rows of table ? [undefined, { from: below, to: table.sheet.rowCount }] : [])
    for (const cell of table ? cellsOfOtherTables(table.sheet, rows) : []) taken.add(cell);
  const gradeScale = first(used, (sheet) => readGradeScale(sheet, taken, findings));
  const lists = used.map((sheet) => readLists(sheet, taken));
  const labelled = used.map((sheet) => ({ sheet, end: table?.sheet === sheet ? Math.max(table.bodyRow, (read.rows.at(-1) ?? 0) + 1) : null })); // prettier-ignore
  const labels = ownLabels(used.flatMap((sheet) => findPairs(sheet, taken)), labelled, taken, findings); // prettier-ignore
  const pairs = [...projectPair(table), ...labels, ...(table ? departmentPair(table.sheet, table.headerRow) : [])]; // prettier-ignore
  const details = readDetails(pairs, lists, findings);
  const places = used.map((sheet) => ({ sheet, headerRow: table?.sheet === sheet ? table.headerRow : null })); // prettier-ignore
  const project = { ...details.project, year: projectYear(places, pairs, findings) };
  findings.push(...sheetConflicts(project, pairs, used));
  const known = pairs.flatMap(({ sheet, label, labelText, value }) => fundsPair(sheet, label, labelText, value)); // prettier-ignore
  const fundsPairs = block ? known : [...known, ...moneyPairs(used, pairs, taken, findings)];
  const answeredUnit = answers.layouts?.[table?.fingerprint ?? ""]?.currencyUnit ?? null;
  const budget = readBudget(
    { block, pairs: fundsPairs, execution: read.execution, asOf: details.asOf, answeredUnit },
    findings
  );
  findings.push(...detailsNotRead(funds, budget));
  if (!budget) findings.push(...fundsNotRead(used, taken));
  const papers = surveySheets(form, forms);
  const asked = [...pairs, ...papers.flatMap((paper) => paper.pairs())];
  const given = new Set<Topic>([...pairs.flatMap(({ role }) => topicOf(role)), ...asked.flatMap(({ role }) => surveyTopic(role)), ...(budget ? ["funds" as const] : [])]); // prettier-ignore
  const doubts = sheetDoubts(form?.offered() ?? [], given);
  findings.push(...doubts.map(({ finding }) => finding));
  const facts = readFacts(used, pairs, taken);
  const counts = papers.flatMap(({ sheet, pairs: own }) => readFacts([sheet], own(), new Set()));
  const surveyed = [...used, ...papers.map(({ sheet }) => sheet)];
  const evaluation = {
    project,
    budget,
    indicators: read.indicators,
    reportedTotal: read.total ?? lower?.reported ?? details.total,
    reportedGrade: statedGrade(details.grade, read.grade ?? lower?.grade ?? null, findings),
    gradeScale,
    narrative: details.narrative,
    subprojects: lists.flatMap(({ subprojects }) => subprojects),
    facts: [
      ...facts.filter((fact) => !isInterviews(fact)),
      ...lists.flatMap(({ totals }) => totals),
    ],
    survey: readSurvey(asked, [...facts, ...counts], surveyed, findings),
    findings,
    recognition: recognise({
      form,
      used,
      project,
      table,
      rows: read.rows,
      block,
      fundsPairs,
      budget,
      answeredUnit,
      questions: [question, ...doubts.map((doubt) => doubt.question)],
      findings,
    }),
  };
  return table && holdsGoalsOnly(table, stopRow(table, fundsBeside)) ? goalsOnly(evaluation, table, aboutForms) : evaluation; // prettier-ignore
}

const nothing: IndicatorReading = { indicators: [], total: null, grade: null, execution: null, rows: [] }; // prettier-ignore

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

/** The table ends where a block of funds begins, or with its form. */
function stopRow({ sheet, bodyRow }: IndicatorTable, funds: readonly Pick<FundsBlock, "sheet" | "top">[]): number {
  const below = funds.filter((block) => block.sheet === sheet && block.top >= bodyRow);
  return Math.min(sheet.rowCount, ...below.map(({ top }) => top));
} // prettier-ignore

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

function topicOf(role: Pair["role"]): readonly Topic[] {
  return role === null || role === "ignored" ? [] : [role];
}

/** A label of the funds with its value; none for other labels. */
function fundsPair(sheet: Sheet, label: Cell, labelText: string, value: Cell): FundsPair[] {
  const match = fundRole(termKey(labelText));
  return match ? [{ sheet, ...match, label: { ...label, text: labelText }, value }] : [];
}
