import { RefusedFile } from "../host/package/refused-file";
import { ExcelError, type ExcelErrorCode } from "../host/protocol/excel-error";
import { fill } from "../strings/fill";
import { refusalDetail, refusals } from "../strings/refusals";
import { workbenchTexts, type WorkbenchKey } from "../strings/workbench";
import { MissingProgramFile } from "./files/program-files";
import { UnreadableFile } from "./files/unreadable-file";

const texts = workbenchTexts["zh-CN"];

/** What stopped the workbench, in Chinese: what happened and what to do next. */
export function explainFault(error: unknown, file: string): string {
  if (error instanceof RefusedFile)
    return fill(refusals["zh-CN"][error.reason], { file, ...refusalDetail(error.detail, "zh-CN") });
  if (error instanceof MissingProgramFile) return fill(texts.missingFile, { file: error.address });
  if (error instanceof UnreadableFile) return fill(texts.unreadableFile, { file });
  const known = error instanceof ExcelError ? reasons[error.code] : undefined;
  if (known !== undefined) return texts[known];
  return error instanceof Error ? error.message : String(error);
}

const reasons: Readonly<Partial<Record<ExcelErrorCode, WorkbenchKey>>> = {
  ItemAlreadyExists: "nameTaken",
  InvalidArgument: "badName",
  InvalidOperation: "lastSheet",
  AccessDenied: "structureLocked",
};
