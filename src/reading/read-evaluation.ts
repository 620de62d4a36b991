import { noAnswers, type Answers } from "../evaluation/answers";
import type { Evaluation } from "../evaluation/evaluation";
import type { Finding } from "../evaluation/finding";
import { chooseForm } from "./choose-form";
import { detailsNotRead } from "./forms/choose-funds";
import type { FundsPair } from "./funds/find-funds-block";
import type { IndicatorTable } from "./indicators/find-indicator-tables";
import { fundRole } from "./columns/funds-headers";
import { fundsNotRead } from "./funds/funds-not-read";
import type { Pair } from "./labels/find-pairs";
import { goalsOnly, holdsGoalsOnly } from "./indicators/goal-form";
import type { Layout, Place } from "./layout";
import { locate } from "./locate";
import { moneyPairs } from "./labels/money-pairs";
import { projectYear } from "./forms/project-year";
import { readBudget } from "./funds/read-budget";
import { readDetails } from "./labels/read-details";
import { readFacts } from "./labels/read-facts";
import { readIndicators, type IndicatorReading } from "./indicators/read-indicators";
import { isInterviews } from "./labels/read-interviews";
import { readSurvey, surveyTopic } from "./labels/read-survey";
import { recognise } from "./recognise";
import { statedGrade } from "./labels/stated-grade";
import { sheetConflicts } from "./forms/sheet-conflicts";
import type { Cell, Sheet } from "./grid/sheet";
import type { Topic } from "./forms/sheet-content";
import { sheetDoubts } from "./forms/sheet-questions";
import { surveySheets } from "./survey-sheets";
import type { SheetGrid } from "./grid/sheet-grid";
import { fundsOfAll } from "./funds/funds-of-all";
import type { TableRows } from "./indicators/table-rows";
import { termKey } from "./words/term-index";

/**
 * Reads one project's evaluation from a workbook's sheets: the basic data sheet with the indicator sheet, or the
 * one-sheet form. Tables and labels are found by their words (`terms/`), never by their places; what a person answered
 * comes first. Of several forms (see `locate`) the answered one is read, else the fullest. Hidden sheets are left out.
 * Nothing throws: what is missing is null, what cannot be read is named in `findings` with its cell.
 */
export function readEvaluation(
  grids: readonly SheetGrid[],
  answers: Partial<Answers> = noAnswers
): Evaluation {
  return readLocated(locate(grids, answers), answers);
}

/** `readEvaluation` of a workbook whose places are found. @param answers - those it was located with. */
export function readLocated(layout: Layout, answers: Partial<Answers>): Evaluation {
  const findings: Finding[] = [...layout.findings];
  const { form, question } = chooseForm(layout, answers.form ?? null, findings);
  const aboutForms = [...findings];
  const place = form?.place ?? layout.formless;
  const { sheets, table, stopRow, rows, funds, totalUnderFunds: lower, lists, labels } = place;
  if (place.fundsOfAll) findings.push(fundsOfAll(place.fundsOfAll));
  const read = table ? readTable(table, rows, findings) : nothing;
  findings.push(...place.findings);
  const taken = new Set(place.taken);
  const details = readDetails(labels, lists, findings);
  const heads = sheets.map((sheet) => ({ sheet, headerRow: table?.sheet === sheet ? table.headerRow : null })); // prettier-ignore
  const project = { ...details.project, year: projectYear(heads, labels, findings) };
  findings.push(...sheetConflicts(project, labels, sheets));
  const known = labels.flatMap(({ sheet, label, labelText, value }) => fundsPair(sheet, label, labelText, value)); // prettier-ignore
  const fundsPairs = funds ? known : [...known, ...moneyPairs(sheets, labels, taken, findings)];
  const answeredUnit = answers.layouts?.[table?.fingerprint ?? ""]?.currencyUnit ?? null;
  const budget = readBudget(
    {
      block: funds,
      pairs: fundsPairs,
      execution: read.execution,
      asOf: details.asOf,
      answeredUnit,
    },
    findings
  );
  findings.push(...detailsNotRead(place.fundsDetails, budget));
  if (!budget) findings.push(...fundsNotRead(sheets, taken));
  const papers = surveySheets(form, layout.forms);
  const asked = [...labels, ...papers.flatMap((paper) => paper.pairs())];
  const given = new Set<Topic>([...labels.flatMap(({ role }) => topicOf(role)), ...asked.flatMap(({ role }) => surveyTopic(role)), ...(budget ? ["funds" as const] : [])]); // prettier-ignore
  const doubts = sheetDoubts(form?.offered ?? [], given);
  findings.push(...doubts.map(({ finding }) => finding));
  const facts = readFacts(sheets, labels, taken);
  const counts = papers.flatMap(({ sheet, pairs: own }) => readFacts([sheet], own(), new Set()));
  const surveyed = [...sheets, ...papers.map(({ sheet }) => sheet)];
  const evaluation = {
    project,
    budget,
    indicators: read.indicators,
    reportedTotal: read.total ?? lower?.reported ?? details.total,
    reportedGrade: statedGrade(details.grade, read.grade ?? lower?.grade ?? null, findings),
    gradeScale: place.gradeScale,
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
      place,
      project,
      fundsPairs,
      budget,
      answeredUnit,
      questions: [question, ...doubts.map((doubt) => doubt.question)],
      findings,
    }),
  };
  return table && holdsGoalsOnly(table, stopRow) ? goalsOnly(evaluation, table, aboutForms) : evaluation; // prettier-ignore
}

/** The places that an evaluation was read from. */
export function placeRead(
  { forms, formless }: Layout,
  { recognition: { form } }: Pick<Evaluation, "recognition">
): Place {
  return forms.find(({ id }) => id === form)?.place ?? formless;
}

const nothing: IndicatorReading = { indicators: [], total: null, grade: null, execution: null };

function readTable(table: IndicatorTable, rows: TableRows, findings: Finding[]): IndicatorReading {
  findings.push(...table.findings);
  const read = readIndicators(table, rows, findings);
  if (read.indicators.length === 0)
    findings.push({
      code: "no-indicators",
      severity: "error",
      cells: Object.values(table.columns).map(({ header: cell }) => cell.ref),
      values: { sheet: table.sheet.name },
    });
  return read;
}

function topicOf(role: Pair["role"]): readonly Topic[] {
  return role === null || role === "ignored" ? [] : [role];
}

/** A label of the funds with its value; none for other labels. */
function fundsPair(sheet: Sheet, label: Cell, labelText: string, value: Cell): FundsPair[] {
  const match = fundRole(termKey(labelText));
  return match ? [{ sheet, ...match, label: { ...label, text: labelText }, value }] : [];
}
