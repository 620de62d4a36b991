import { unzipSync } from "fflate";
import { convertOldWorkbook } from "../../host/old-files/convert-old-workbook";
import { fileKind } from "../../host/old-files/file-kind";
import { holdToLimit } from "../../host/package/limits";
import { RefusedFile } from "../../host/package/refused-file";
import type { WorkbookModel } from "../../host/workbook/model";
import { openWorkbook } from "../../host/workbook/open-workbook";
import { readInWorker } from "./read-in-worker";
import { UnreadableFile } from "./unreadable-file";

/** A file as the stand-in Excel has it open. */
export interface OpenedFile {
  readonly model: WorkbookModel;
  /** Under which it is downloaded. */
  readonly name: string;
  /** True for an old binary workbook, whose content was taken over into a new one. */
  readonly isConverted: boolean;
  /** True where the file holds charts, pictures or comments, which no grid here shows. */
  readonly hasMore: boolean;
}

/** Opens an .xlsx or .xlsm, or an old .xls or .et by its content. @throws RefusedFile */
export async function openFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const kind = fileKind(bytes);
  if (kind.kind === "text") throw new RefusedFile("text-table", { format: kind.format });
  if (kind.kind === "bare-binary") throw new RefusedFile("too-old");
  if (kind.kind === "other")
    return { model: openWorkbook(bytes), name, isConverted: false, hasMore: hasDrawings(bytes) };
  const { model } = convertOldWorkbook(await readInWorker(bytes));
  return {
    model,
    name: `${name.replace(/\.[^.]*$/u, "")}.xlsx`,
    isConverted: true,
    hasMore: false,
  };
}

/**
 * The bytes of a file that a person chose or dropped. Its size is asked first: one over the limit is not read at all.
 *
 * @throws RefusedFile "too-large"; UnreadableFile
 */
export async function bytesOf(file: Pick<File, "size" | "arrayBuffer">): Promise<Uint8Array> {
  holdToLimit("fileBytes", file.size);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new UnreadableFile({ cause });
  }
}

function hasDrawings(bytes: Uint8Array): boolean {
  let found = false;
  unzipSync(bytes, {
    filter({ name }) {
      found ||= /(?:drawings\/drawing|comments|threadedComment)[^/]*\.xml$/u.test(name);
      return false;
    },
  });
  return found;
}
