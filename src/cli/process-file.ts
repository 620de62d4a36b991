import type { EvaluationResult } from "../excel/evaluate-sheets";
import { evaluateWorkbook, generateReport } from "../excel/generate-report";
import type { Host } from "../host/protocol/host";
import { saveWorkbook } from "../host/workbook/save-workbook";
import type { Scheme } from "../scoring/scheme";
import { writeWord } from "../word/write-word";
import { onlyForm, type ChosenForm } from "./choose-forms";
import type { Conversion } from "./open-file";
import { openInStandIn } from "./open-in-stand-in";
import { outputPaths, writeOutput, type ReservedPaths } from "./write-output";

/** What became of one form of a file. */
export interface ProcessedFile extends EvaluationResult {
  readonly file: string;
  /** Paths written; empty for a read, and where there was nothing to report on. */
  readonly outputs: readonly string[];
  /** Traffic between Office.js and the stand-in Excel. */
  readonly counts: Host["counts"];
  /** Null: the file is no old one. */
  readonly conversion: Conversion | null;
}

/** Reads and scores a workbook and writes nothing. @throws FileFault, RefusedFile, OfficeFault */
export async function readWorkbookFile(
  file: string,
  scheme: Scheme,
  { answers }: ChosenForm = onlyForm
): Promise<ProcessedFile> {
  const { host, conversion } = await openInStandIn(file);
  const result = await evaluateWorkbook(scheme, answers);
  return { ...result, file, outputs: [], counts: host.counts, conversion };
}

/**
 * Writes a copy of the workbook with the report sheet, and the Word report; both or neither. An old workbook's copy is
 * a new .xlsx with its content.
 *
 * @param reserved - inputs and earlier outputs of this run; none of them is overwritten.
 * @param folder - null: beside the input.
 * @throws FileFault, RefusedFile, OfficeFault
 */
export async function reportOnFile(
  file: string,
  scheme: Scheme,
  reserved: ReservedPaths,
  folder: string | null,
  { answers, label }: ChosenForm = onlyForm
): Promise<ProcessedFile> {
  const { host, model, conversion } = await openInStandIn(file);
  const { report, ...result } = await generateReport(scheme, answers);
  const done = { ...result, file, counts: host.counts, conversion };
  if (report === null) return { ...done, outputs: [] };
  const { workbook, word } = outputPaths(file, folder, label);
  await writeOutput(reserved, [
    { path: workbook, bytes: saveWorkbook(model) },
    { path: word, bytes: await writeWord(report) },
  ]);
  return { ...done, outputs: [workbook, word] };
}
