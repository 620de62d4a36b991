import { createRequire } from "node:module";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { RefusedFile } from "../package/refused-file";
import { OLD_FILE_LIMITS, OLD_FILE_THREAD } from "../old-files/old-file-limits";
import type { OldWorkbook } from "../old-files/old-workbook";
import type { OldFileReply } from "./old-file-worker";

/**
 * Reads an old binary workbook in a thread of its own, which is ended when it takes more memory or time than
 * `OLD_FILE_THREAD` allows. The bytes stay with the caller. Throws RefusedFile.
 *
 * Example: a file that was cut off gives reason "damaged".
 */
export async function readOldFile(
  bytes: Uint8Array,
  limits = OLD_FILE_THREAD
): Promise<OldWorkbook> {
  if (bytes.length > OLD_FILE_LIMITS.oldFileBytes) {
    throw new RefusedFile("too-large", {
      limit: `oldFileBytes ${OLD_FILE_LIMITS.oldFileBytes}`,
      actual: String(bytes.length),
    });
  }
  const worker = new Worker(threadScript(), {
    eval: true,
    workerData: bytes,
    // None of the loaders that the caller was started with.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMiB },
  });
  const timer = setTimeout(() => void worker.terminate(), limits.milliseconds);
  try {
    const reply = await replyOf(worker);
    if ("workbook" in reply) return reply.workbook;
    throw new RefusedFile(reply.reason, reply.detail);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** A thread has its own module loader, so it loads the one for TypeScript first. */
function threadScript(): string {
  const loader = createRequire(__filename).resolve("tsx/cjs");
  const modules = [loader, join(__dirname, "old-file-worker.ts")];
  return modules.map((module) => `require(${JSON.stringify(module)});`).join("");
}

function replyOf(worker: Worker): Promise<OldFileReply> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", (error: Error & { readonly code?: string }) => {
      const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      reject(isMemory ? new RefusedFile("too-demanding", { limit: "memory" }) : error);
    });
    // Comes first only when the thread was ended from outside.
    worker.once("exit", () => {
      reject(new RefusedFile("too-demanding", { limit: "time" }));
    });
  });
}
