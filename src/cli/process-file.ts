import { readFile } from "node:fs/promises";
import type { EvaluationResult } from "../excel/evaluate-sheets";
import { evaluateWorkbook, generateReport } from "../excel/generate-report";
import { attachHost } from "../host/node/attach-host";
import { loadOfficeJs } from "../host/node/load-office-js";
import { createHost, type Host } from "../host/protocol/host";
import type { WorkbookModel } from "../host/workbook/model";
import { openWorkbook } from "../host/workbook/open-workbook";
import { saveWorkbook } from "../host/workbook/save-workbook";
import type { Scheme } from "../scoring/scheme";
import { writeWord } from "../word/write-word";
import { FileFault } from "./file-fault";
import { errorCode, outputPaths, writeOutput, type ReservedPaths } from "./write-output";

/** What became of one file. */
export interface ProcessedFile extends EvaluationResult {
  readonly file: string;
  /** Paths written; empty for a read, and where there was nothing to report on. */
  readonly outputs: readonly string[];
  /** Traffic between Office.js and the stand-in Excel. */
  readonly counts: Host["counts"];
}

/** Reads and scores a workbook and writes nothing. @throws FileFault, RefusedFile, OfficeFault */
export async function readWorkbookFile(file: string, scheme: Scheme): Promise<ProcessedFile> {
  const { host } = await openInStandIn(file);
  return { ...(await evaluateWorkbook(scheme)), file, outputs: [], counts: host.counts };
}

/**
 * Writes a copy of the workbook with the report sheet, and the Word report; both or neither.
 *
 * @param reserved - inputs and earlier outputs of this run; none of them is overwritten.
 * @param folder - null: beside the input.
 * @throws FileFault, RefusedFile, OfficeFault
 */
export async function reportOnFile(
  file: string,
  scheme: Scheme,
  reserved: ReservedPaths,
  folder: string | null
): Promise<ProcessedFile> {
  const { host, model } = await openInStandIn(file);
  const { report, ...result } = await generateReport(scheme);
  const done = { ...result, file, counts: host.counts };
  if (report === null) return { ...done, outputs: [] };
  const { workbook, word } = outputPaths(file, folder);
  await writeOutput(reserved, [
    { path: workbook, bytes: saveWorkbook(model) },
    { path: word, bytes: await writeWord(report) },
  ]);
  return { ...done, outputs: [workbook, word] };
}

async function openInStandIn(
  file: string
): Promise<{ readonly host: Host; readonly model: WorkbookModel }> {
  const model = openWorkbook(await readBytes(file));
  const host = createHost(model);
  loadOfficeJs();
  attachHost(host);
  return { host, model };
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const reason = errorCode(error);
    const key =
      reason === "ENOENT" ? "not-found" : reason === "EISDIR" ? "not-a-file" : "not-readable";
    throw new FileFault(key, { file, reason });
  }
}
