import { constants } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { LIMITS } from "../host/package/limits";
import { RefusedFile } from "../host/package/refused-file";
import { FileFault } from "./file-fault";
import { errorCode } from "./system-error";

/**
 * The bytes of a file. What it is and how large is asked of the open file, before anything is read: a pipe would wait
 * for ever, a device never end.
 *
 * @param limit - bytes.
 * @throws FileFault "not-found", "not-a-file", "not-regular", "not-readable"; RefusedFile "too-large"
 */
export async function readWhole(
  file: string,
  limit: number = LIMITS.fileBytes
): Promise<Uint8Array> {
  let handle: FileHandle | null = null;
  try {
    // Windows has no such flag, and no pipe in a folder to wait for.
    handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const found = await handle.stat();
    if (found.isDirectory()) throw new FileFault("not-a-file", { file });
    if (!found.isFile()) throw new FileFault("not-regular", { file });
    holdTo(limit, found.size);
    return await bytesOf(handle, limit);
  } catch (error) {
    if (error instanceof FileFault || error instanceof RefusedFile) throw error;
    const reason = errorCode(error);
    throw new FileFault(keys[reason] ?? "not-readable", { file, reason });
  } finally {
    await handle?.close();
  }
}

const keys: Readonly<Record<string, "not-found" | "not-a-file" | "not-regular">> = {
  ENOENT: "not-found",
  EISDIR: "not-a-file",
  ENXIO: "not-regular",
};

/** A file may grow while it is read, and some say they are empty. */
async function bytesOf(handle: FileHandle, limit: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of handle.createReadStream({ end: limit, autoClose: false }))
    pieces.push(piece as Buffer);
  const bytes = Buffer.concat(pieces);
  holdTo(limit, bytes.length);
  return bytes;
}

function holdTo(limit: number, actual: number): void {
  if (actual <= limit) return;
  throw new RefusedFile("too-large", { limit: `fileBytes ${limit}`, actual: String(actual) });
}
