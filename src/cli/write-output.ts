import { realpath } from "node:fs/promises";
import { extname } from "node:path";
import { workbookReportId } from "../excel/report-id";
import { memoryNamespace } from "../excel/workbook-memory";
import { customXmlNamespace } from "../host/workbook/custom-xml";
import type { WorkbookModel } from "../host/workbook/model";
import { openWorkbook } from "../host/workbook/open-workbook";
import { reportMark } from "../report/report-mark";
import type { FileNoteKey } from "../strings/file-faults";
import { wordReportId, isReportFile } from "../word/report-file";
import { FileFault } from "./file-fault";
import { placeFiles } from "./whole-files/place-files";

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Paths of the run under way that no output may take. */
export interface ReservedPaths {
  readonly inputs: readonly string[];
  /** What was written for earlier inputs. */
  readonly outputs: readonly string[];
}

/** Where results may go. */
export interface OutputTarget {
  readonly reserved: ReservedPaths;
  /** Null: beside the input. */
  readonly folder: string | null;
}

/** What a person must know of the files that stood there before; strings/ has the sentence. */
export interface FileNote {
  readonly key: FileNoteKey;
  readonly files: readonly string[];
}

/**
 * Writes all files, of one folder, or none. Replaces only what this tool wrote in an earlier run; never an input.
 *
 * @throws FileFault
 */
export async function writeOutput(
  reserved: ReservedPaths,
  files: readonly OutputFile[]
): Promise<readonly FileNote[]> {
  const inputs = await realPaths(reserved.inputs);
  const outputs = await realPaths(reserved.outputs);
  for (const { path } of files) await checkFree(path, inputs, outputs);
  const idsBefore: (string | null)[] = [];
  const recovered = await placeFiles(
    files.map(({ path, bytes }) => ({
      path,
      content: (before) => {
        if (before === null) return bytes;
        const own = ownFile(path, before);
        if (own === null && Buffer.compare(before, bytes) !== 0)
          throw new FileFault("foreign-output", { file: path });
        idsBefore.push(own?.reportId ?? null);
        return bytes;
      },
    }))
  );
  const known = idsBefore.filter((id) => id !== null);
  const notes = recovered.map(({ outcome, files }): FileNote => ({ key: outcome, files }));
  if (new Set(known).size < 2) return notes;
  return [...notes, { key: "replaced-mixed", files: files.map(({ path }) => path) }];
}

/** Without those that do not exist: an input may be missing, which is told elsewhere. */
async function realPaths(paths: readonly string[]): Promise<ReadonlySet<string | null>> {
  return new Set(await Promise.all(paths.map((path) => realpath(path).catch(() => null))));
}

async function checkFree(
  path: string,
  inputs: ReadonlySet<string | null>,
  outputs: ReadonlySet<string | null>
): Promise<void> {
  const real = await realpath(path).catch(() => null);
  if (real === null) return;
  if (inputs.has(real)) throw new FileFault("output-is-input", { file: path });
  if (outputs.has(real)) throw new FileFault("output-twice", { file: path });
}

/** A file this tool wrote, and the report it holds, if any; null for another's. */
function ownFile(path: string, bytes: Uint8Array): { readonly reportId: string | null } | null {
  if (extname(path) === ".docx")
    return isReportFile(bytes) ? { reportId: wordReportId(bytes) } : null;
  try {
    const model = openWorkbook(bytes);
    return isOwn(model) ? { reportId: workbookReportId(model.customXml) } : null;
  } catch {
    return null;
  }
}

const isOwn = ({ names, customXml }: WorkbookModel): boolean =>
  names.some(({ name }) => name === reportMark) ||
  customXml.some(({ xml }) => customXmlNamespace(xml) === memoryNamespace);
