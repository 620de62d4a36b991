import { OfficeFault } from "../excel/office-error";
import { RefusedFile } from "../host/package/refused-file";
import { fileFaults, systemReason } from "../strings/file-faults";
import { commandLine } from "../strings/command-line";
import { fill } from "../strings/fill";
import { officeFaults } from "../strings/office-faults";
import { refusalDetail, refusals } from "../strings/refusals";
import { FileFault } from "./file-fault";

/** One Chinese sentence for whatever stopped a file: what happened, what to do next. Never a stack trace. */
export function explainError(error: unknown, file: string): string {
  if (error instanceof FileFault) {
    const { reason = "" } = error.values;
    const values = { ...error.values, reason: systemReason(reason, "zh-CN") };
    return fill(fileFaults["zh-CN"][error.key], values);
  }
  if (error instanceof RefusedFile)
    return fill(refusals["zh-CN"][error.reason], { file, ...refusalDetail(error.detail, "zh-CN") });
  if (error instanceof OfficeFault) {
    const sentence = officeFaults["zh-CN"][error.key];
    // The only sentence that asks for the details, which are Office's own and in English.
    return error.key === "unexpected" ? `${sentence}（${error.detail}）` : sentence;
  }
  const detail = error instanceof Error ? error.message : String(error);
  return fill(commandLine.programError, { file, detail });
}
