import { OfficeFault } from "../excel/office-error";
import { RefusedFile } from "../host/package/refused-file";
import { fileFaults } from "../strings/file-faults";
import { fill } from "../strings/fill";
import { officeFaults } from "../strings/office-faults";
import { refusals } from "../strings/refusals";
import { FileFault } from "./file-fault";

/** One Chinese sentence for whatever stopped a file: what happened, what to do next. Never a stack trace. */
export function explainError(error: unknown, file: string): string {
  if (error instanceof FileFault) return fill(fileFaults["zh-CN"][error.key], error.values);
  if (error instanceof RefusedFile)
    return fill(refusals["zh-CN"][error.reason], { file, ...error.detail });
  if (error instanceof OfficeFault) return `${officeFaults["zh-CN"][error.key]}（${error.detail}）`;
  const detail = error instanceof Error ? error.message : String(error);
  return `处理“${file}”时出现程序错误：${detail}。请把该文件和这行文字一并反馈。`;
}
