import { parentPort, workerData } from "node:worker_threads";
import { RefusedFile, type RefusalReason } from "../package/refused-file";
import type { OldWorkbook } from "../old-files/old-workbook";
import { readOldWorkbook } from "../old-files/read-old-workbook";

/** What the thread answers. An error's class does not survive the way between threads. */
export type OldFileReply =
  | { readonly workbook: OldWorkbook }
  | { readonly reason: RefusalReason; readonly detail: Readonly<Record<string, string>> };

function answer(bytes: Uint8Array): OldFileReply {
  try {
    return { workbook: readOldWorkbook(bytes) };
  } catch (error) {
    if (error instanceof RefusedFile) return { reason: error.reason, detail: error.detail };
    throw error;
  }
}

parentPort?.postMessage(answer(workerData as Uint8Array));
