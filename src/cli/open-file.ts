import { readFile } from "node:fs/promises";
import { readOldFile } from "../host/node/read-old-file";
import { convertOldWorkbook, type ConvertedWorkbook } from "../host/old-files/convert-old-workbook";
import { fileKind } from "../host/old-files/file-kind";
import { RefusedFile } from "../host/package/refused-file";
import type { WorkbookModel } from "../host/workbook/model";
import { openWorkbook } from "../host/workbook/open-workbook";
import { FileFault } from "./file-fault";
import { errorCode } from "./write-output";

/** A workbook in memory, and how it came there. */
export interface OpenedFile {
  readonly model: WorkbookModel;
  /** Null: the file is an .xlsx and the model keeps its parts. */
  readonly conversion: Conversion | null;
}

/** What became of an old file's content, see `ConvertedWorkbook`. */
export type Conversion = Omit<ConvertedWorkbook, "model">;

/**
 * Opens a workbook by its content, whatever its name says: .xlsx and .xlsm as they are, old .xls and .et as a new
 * workbook of the same content. The file itself is only read.
 *
 * @throws FileFault, RefusedFile
 */
export async function openFile(file: string): Promise<OpenedFile> {
  const bytes = await readBytes(file);
  const found = fileKind(bytes);
  if (found.kind === "text") throw new RefusedFile("text-table", { format: found.format });
  if (found.kind === "bare-binary") throw new RefusedFile("too-old");
  if (found.kind === "other") return { model: openWorkbook(bytes), conversion: null };
  const { model, ...conversion } = convertOldWorkbook(await readOldFile(bytes));
  return { model, conversion };
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
