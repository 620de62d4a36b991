import type { OldWorkbook } from "../../host/old-files/old-workbook";
import { readOldWorkbook } from "../../host/old-files/read-old-workbook";
import { RefusedFile, type RefusalReason } from "../../host/package/refused-file";

/** What the worker answers. An error's class does not survive the way between threads. */
export type OldFileReply =
  | { readonly workbook: OldWorkbook }
  | { readonly reason: RefusalReason; readonly detail: Readonly<Record<string, string>> };

self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  self.postMessage(answer(data));
};

function answer(bytes: Uint8Array): OldFileReply {
  try {
    return { workbook: readOldWorkbook(bytes) };
  } catch (error) {
    if (error instanceof RefusedFile) return { reason: error.reason, detail: error.detail };
    throw error;
  }
}
