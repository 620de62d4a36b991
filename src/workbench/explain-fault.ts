import { RefusedFile } from "../host/package/refused-file";
import { fill } from "../strings/fill";
import { refusalDetail, refusals } from "../strings/refusals";

/** What stopped the workbench, in Chinese: what happened and what to do next. */
export function explainFault(error: unknown, file: string): string {
  if (error instanceof RefusedFile)
    return fill(refusals["zh-CN"][error.reason], { file, ...refusalDetail(error.detail, "zh-CN") });
  return error instanceof Error ? error.message : String(error);
}
