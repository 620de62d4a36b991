import { mergeAnswers, noAnswers, type Answers } from "../../evaluation/answers";
import type { Ground } from "../../evaluation/citation";
import type { CellRef } from "../../evaluation/cell-ref";
import type { Finding } from "../../evaluation/finding";
import type { Form } from "../../evaluation/form";
import { joinCells } from "../../evaluation/join-cells";
import { formsOf } from "../../reading/locate";
import { composeReport } from "../../report/compose-report";
import type { Report } from "../../report/document";
import type { Scheme } from "../../scoring/scheme";
import { basesOf } from "../../review/bases";
import { bySeverity } from "../../review/by-severity";
import { reviewReport } from "../../review/review-report";
import { defaultScheme, schemeById, schemes } from "../../scoring/schemes";
import { evaluateSheets, type EvaluationResult } from "../evaluate-sheets";
import { inWorkbook } from "../in-workbook";
import { editsOf, type ReportEdit } from "../report-sheet/edits/edits-of";
import { mergeEdits } from "../report-sheet/edits/merge-edits";
import { readRecords } from "../undo/record-form";
import type { ChangeSummary } from "../undo/restore";
import { readSession, type Session } from "../session";
import { loadMemory } from "../workbook-memory";
import { functionsHere, saysFunctions, type FunctionsHere } from "./functions-here";
import { sameJson } from "./same-json";
import type { PaneMemory } from "./pane-memory";
import { watchWorkbook } from "./watch-workbook";

/** All the pane shows of the open workbook. */
export interface OpenWorkbook extends EvaluationResult {
  readonly sheetNames: readonly string[];
  /** All forms to choose from; `evaluation.recognition.form` is the one that was read. */
  readonly forms: readonly Form[];
  readonly functions: FunctionsHere;
  /** The report as the data give it now; null where there is no indicator to report on. */
  readonly composed: Report | null;
  /** Where the report sheet's text stands; null before the first report. */
  readonly reportPlace: CellRef | null;
  /** True where the data would give another report than the one on the sheet. */
  readonly isReportOld: boolean;
  /** What a person changed on the report sheet. */
  readonly edits: readonly ReportEdit[];
  readonly remembered: PaneMemory;
  /** Changes of cells that can be undone, newest first. */
  readonly changes: readonly ChangeSummary[];
  /** All schemes there are, and the texts or practice behind a finding's code: what the pane shows beside them. */
  readonly schemes: readonly Pick<Scheme, "id" | "name" | "citation">[];
  readonly bases: Readonly<Record<string, readonly Ground[]>>;
}

export interface OpenOptions {
  /** Answers kept for this user, whatever the workbook. The workbook's own beat them. */
  readonly userAnswers: Answers;
  /** Answers given for this time; they beat the workbook's own. */
  readonly givenAnswers?: Answers;
  /** A scheme chosen for this time; null: the workbook's own. */
  readonly scheme?: Scheme | null;
  /** Names of sheets known from before: they are all read in the first request. */
  readonly knownSheets?: readonly string[];
  /** What was read of the workbook a moment ago; left out: it is read now. */
  readonly session?: Session;
  /** Called from now on whenever somebody changes the workbook. */
  readonly onChange?: () => void;
}

/**
 * Reads, scores and reviews the open workbook and changes nothing: at most three requests, two when its sheets are known.
 *
 * @throws OfficeFault
 */
export function openWorkbook(options: OpenOptions): Promise<OpenWorkbook> {
  return inWorkbook(async (context) => {
    if (options.onChange !== undefined) watchWorkbook(context, options.onChange);
    return (await readWorkbook(context, options)).open;
  });
}

/** What is open, with what writing it back needs. */
export interface ReadWorkbook {
  readonly open: OpenWorkbook;
  readonly session: Session;
}

/** `openWorkbook` inside a run that goes on to write. */
export async function readWorkbook(
  context: Excel.RequestContext,
  options: OpenOptions
): Promise<ReadWorkbook> {
  const session = options.session
    ? await againIn(context, options.session)
    : await readSession(context, options.knownSheets);
  return { open: openSession(session, options), session };
}

/** A session goes on in another run: several memories become one only where they were read. One request. */
async function againIn(context: Excel.RequestContext, session: Session): Promise<Session> {
  const loaded = loadMemory(context);
  await context.sync();
  await loaded.value();
  return session;
}

/** What a read of the workbook gives with some answers and a scheme. */
export function openSession(session: Session, options: OpenOptions): OpenWorkbook {
  const changes = readRecords(session.memory.changes).map(
    ({ id, command, cells, places }): ChangeSummary => ({
      id,
      command,
      cellCount: cells.length,
      sheets: places.map(({ sheet }) => sheet),
    })
  );
  const evaluated = evaluate(session, options);
  const bases = basesOf(evaluated.scorecard.scheme);
  return { ...evaluated, changes, schemes, bases };
}

/** The scheme the workbook names, else the default. */
export function schemeOf({ scheme }: Pick<PaneMemory, "scheme">): Scheme {
  return (scheme === null ? null : schemeById(scheme)) ?? defaultScheme;
}

/** All answers that hold for a workbook: the user's own, over them the workbook's, over them those given now. */
export function answersOf(
  { answers }: Pick<PaneMemory, "answers">,
  { userAnswers, givenAnswers = noAnswers }: Pick<OpenOptions, "userAnswers" | "givenAnswers">
): Answers {
  return mergeAnswers(mergeAnswers(userAnswers, answers), givenAnswers);
}

function evaluate(
  { sheets, remembered, locate }: Session,
  options: OpenOptions
): Omit<OpenWorkbook, "changes" | "schemes" | "bases"> {
  const scheme = options.scheme ?? schemeOf(remembered);
  const answers = answersOf(remembered, options);
  const layout = locate(answers);
  const result = evaluateSheets(sheets, scheme, answers, layout);
  const isEmpty = result.evaluation.indicators.length === 0;
  const composed = isEmpty ? null : composeReport(result.evaluation, result.scorecard);
  const written = sheets.report === null ? null : remembered.report;
  const edits = written === null ? [] : editsOf(written, sheets.reportValues);
  return {
    ...result,
    findings: composed === null ? result.findings : withReportFindings(result, composed, edits),
    sheetNames: sheets.sheetNames,
    forms: formsOf(layout),
    functions: functionsHere(sheets.grids, saysFunctions()),
    composed,
    reportPlace: sheets.report,
    isReportOld: written !== null && composed !== null && !sameJson(written, composed),
    edits,
    remembered,
  };
}

/** The report as it stands, with a person's changes, is held against the figures. */
function withReportFindings(
  { evaluation, scorecard, findings }: EvaluationResult,
  composed: Report,
  edits: readonly ReportEdit[]
): readonly Finding[] {
  const found = reviewReport(mergeEdits(composed, edits).report, evaluation, scorecard);
  return bySeverity([...findings, ...found.map(joinCells)]);
}
