import { copyFile, link, open, rename, rm } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { errorCode } from "../system-error";

/** Writes a new file and waits until the disk has it. Never writes into one that is there, nor through a link. */
export async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Waits until the disk has a folder's names. Windows has no such call: it keeps them by itself. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => null);
  await folder?.sync().catch(() => null);
  await folder?.close();
}

/** A second name for a file, or a copy where the disk has no second names. */
export async function keepAs(path: string, copy: string): Promise<void> {
  try {
    await link(path, copy);
  } catch {
    await rm(copy, { force: true });
    await copyFile(path, copy);
  }
}

/** Puts a file in another's place, in one step. Waits a little for a program that has the other one open. */
export async function replace(from: string, to: string): Promise<void> {
  for (const wait of waits) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!isHeldOpen(error)) throw error;
    }
    await pause(wait);
  }
  await rename(from, to);
}

/** Milliseconds; a virus scanner lets go within these. */
const waits = [50, 100, 200, 400, 800];

/** Whether a program that has the file open keeps it from being replaced. Windows says "no permission" for that. */
export function isHeldOpen(error: unknown): boolean {
  const code = errorCode(error);
  if (process.platform === "win32" && ["EPERM", "EACCES"].includes(code)) return true;
  return code === "EBUSY" || code === "ETXTBSY";
}
