import { readOldFile } from "../host/node/read-old-file";
import { convertOldWorkbook, type ConvertedWorkbook } from "../host/old-files/convert-old-workbook";
import { fileKind } from "../host/old-files/file-kind";
import { RefusedFile } from "../host/package/refused-file";
import type { WorkbookModel } from "../host/workbook/model";
import { openWorkbook } from "../host/workbook/open-workbook";
import { readWhole } from "./read-whole";

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
  const bytes = await readWhole(file);
  const found = fileKind(bytes);
  if (found.kind === "text") throw new RefusedFile("text-table", { format: found.format });
  if (found.kind === "bare-binary") throw new RefusedFile("too-old");
  if (found.kind === "other") return { model: openWorkbook(bytes), conversion: null };
  const { model, ...conversion } = convertOldWorkbook(await readOldFile(bytes));
  return { model, conversion };
}
