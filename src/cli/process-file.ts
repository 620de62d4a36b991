import { createHash } from "node:crypto";
import type { Answers } from "../evaluation/answers";
import type { EvaluationResult } from "../excel/evaluate-sheets";
import { generateReportSheet } from "../excel/pane/generate-report-sheet";
import { answersOf, openSession } from "../excel/pane/open-workbook";
import type { Host } from "../host/protocol/host";
import { saveWorkbook } from "../host/workbook/save-workbook";
import { withReportId } from "../excel/report-id";
import type { Report } from "../report/document";
import type { Scheme } from "../scoring/scheme";
import { writeWord } from "../word/write-word";
import { onlyForm, type ChosenForm } from "./choose-forms";
import type { Conversion } from "./open-file";
import { mixedInput } from "./mixed-input";
import { outputPaths } from "./output-paths";
import { readOpen, type ReadFile } from "./read-file";
import { writeOutput, type FileNote, type OutputTarget } from "./write-output";

/** What became of one form of a file. */
export interface ProcessedFile extends EvaluationResult {
  readonly file: string;
  /** Answers it was read with: the user's, the workbook's and those given, together. */
  readonly answers: Answers;
  /** Paths written; empty for a read, and where there was nothing to report on. */
  readonly outputs: readonly string[];
  /** What a person must know of the files that stood there before. */
  readonly notes: readonly FileNote[];
  /** Traffic between Office.js and the stand-in Excel. */
  readonly counts: Host["counts"];
  /** Null: the file is no old one. */
  readonly conversion: Conversion | null;
}

/**
 * Reads and scores a form of an open workbook and writes nothing.
 *
 * @param scheme - null: the one the workbook remembers, else the default.
 * @throws OfficeFault
 */
export async function readForm(
  file: string,
  { session, host, model, conversion }: ReadFile,
  scheme: Scheme | null,
  form: ChosenForm = onlyForm
): Promise<ProcessedFile> {
  const notes = await mixedInput(file, model);
  const open = openSession(session ?? (await readOpen()), { ...form, scheme });
  const answers = answersOf(open.remembered, form);
  return { ...open, file, answers, outputs: [], notes, counts: host.counts, conversion };
}

/**
 * Writes a copy of an open workbook with the report sheet, and the Word report; both or neither. What a person changed on an
 * earlier report sheet stays. An old workbook's copy is a new .xlsx with its content.
 *
 * @param scheme - null: the one the workbook remembers, else the default.
 * @throws FileFault, RefusedFile, OfficeFault
 */
export async function reportOnForm(
  file: string,
  { session, host, model, conversion }: ReadFile,
  scheme: Scheme | null,
  { reserved, folder }: OutputTarget,
  form: ChosenForm = onlyForm
): Promise<ProcessedFile> {
  const inputNotes = await mixedInput(file, model);
  const { open, report } = await generateReportSheet({ ...form, ...uninterrupted, scheme, ...(session && { session }) }); // prettier-ignore
  const answers = answersOf(open.remembered, form);
  const done = { ...open, file, answers, counts: host.counts, conversion };
  if (report === null) return { ...done, outputs: [], notes: inputNotes };
  const { workbook, word } = outputPaths(file, folder, form.label);
  const id = reportId(report);
  for (const part of model.customXml) part.xml = withReportId(part.xml, id);
  const notes = await writeOutput(reserved, [
    { path: workbook, bytes: saveWorkbook(model) },
    { path: word, bytes: await writeWord(report, id) },
  ]);
  return { ...done, outputs: [workbook, word], notes: [...inputNotes, ...notes] };
}

/** Of what the report says: the Word file depends on nothing else, so files of one id belong together. */
const reportId = (report: Report): string =>
  createHash("sha256").update(JSON.stringify(report)).digest("hex").slice(0, 32);

const uninterrupted = {
  signal: new AbortController().signal,
  onPhase: (): void => undefined,
};
