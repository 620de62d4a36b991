import { OLD_FILE_LIMITS, OLD_FILE_THREAD } from "../../host/old-files/old-file-limits";
import type { OldWorkbook } from "../../host/old-files/old-workbook";
import { RefusedFile } from "../../host/package/refused-file";
import type { OldFileReply } from "./old-file-worker";
import { MissingProgramFile } from "./program-files";

/** Reads an old binary workbook beside the page, which stays usable; ended when it takes too long. @throws RefusedFile, MissingProgramFile */
export async function readInWorker(bytes: Uint8Array): Promise<OldWorkbook> {
  if (bytes.length > OLD_FILE_LIMITS.oldFileBytes)
    throw new RefusedFile("too-large", {
      limit: `oldFileBytes ${OLD_FILE_LIMITS.oldFileBytes}`,
      actual: String(bytes.length),
    });
  const worker = new Worker(new URL("./old-file-worker.ts", import.meta.url));
  try {
    const reply = await new Promise<OldFileReply>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<OldFileReply>) => {
        resolve(data);
      };
      // A worker that ran out of memory ends with an error of its own; one whose script did not come has none.
      worker.onerror = (event: Event) => {
        reject(
          event instanceof ErrorEvent
            ? new RefusedFile("too-demanding", { limit: "memory" })
            : new MissingProgramFile("old-file-worker")
        );
      };
      setTimeout(() => {
        reject(new RefusedFile("too-demanding", { limit: "time" }));
      }, OLD_FILE_THREAD.milliseconds);
      worker.postMessage(bytes);
    });
    if ("workbook" in reply) return reply.workbook;
    throw new RefusedFile(reply.reason, reply.detail);
  } finally {
    worker.terminate();
  }
}
