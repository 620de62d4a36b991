import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { errorCode } from "../system-error";

/**
 * The folder in which a run gets its files ready, beside the files it is about to replace. Its name tells whose it is:
 * host, process, the process's start, and a number. So it is never another's, is made or refused but never shared, and
 * what a dead run left can be told from what a running one needs.
 *
 * @example await makeWorkFolder("/out") // "/out/.perf-1f0c9a3e-4711-98765-1"
 */
export async function makeWorkFolder(folder: string): Promise<string> {
  const owner = [
    hostMark(),
    process.pid,
    (await processState(process.pid))?.started ?? unknownStart,
  ];
  for (;;) {
    const path = join(folder, `${prefix}${owner.join("-")}-${++lastNumber}`);
    try {
      await mkdir(path);
      return path;
    } catch (error) {
      if (errorCode(error) !== "EEXIST") throw error;
    }
  }
}

/** Names of the work folders in a folder, of whatever run. */
export async function workFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && shape.test(entry.name)).map(({ name }) => name); // prettier-ignore
}

/**
 * Whether the run that made a work folder goes on. Of another host, or where the system does not tell when a process
 * started, its age decides.
 */
export async function isRunning(folder: string, name: string): Promise<boolean> {
  const [, host, pid = "", started = ""] = shape.exec(name) ?? [];
  if (host !== hostMark()) return isYoung(join(folder, name));
  if (!isProcess(Number(pid))) return false;
  if (started === unknownStart) return isYoung(join(folder, name));
  const state = await processState(Number(pid));
  return state?.started === started && !state.hasEnded;
}

const prefix = ".perf-";

const shape = /^\.perf-([0-9a-f]{8})-(\d+)-(\d+)-(\d+)$/;

let lastNumber = 0;

/** Where a system does not tell. */
const unknownStart = "0";

/** A run needs its folder for far less than a minute. */
const oldestMilliseconds = 10 * 60_000;

const hostMark = (): string => createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may be asked for, but not signalled.
    return errorCode(error) === "EPERM";
  }
}

async function isYoung(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs < oldestMilliseconds;
}

interface ProcessState {
  /** In clock ticks since the system's start: two processes that get one number after each other differ by it. */
  readonly started: string;
  /** Ended, but its parent has not asked for its end yet. */
  readonly hasEnded: boolean;
}

/** Linux tells in /proc (proc(5), fields 3 and 22 of stat; the name before them may hold anything). Null elsewhere. */
async function processState(pid: number): Promise<ProcessState | null> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, "utf8");
    const [state = "", ...fields] = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { started: fields[18] ?? unknownStart, hasEnded: /^[ZX]/.test(state) };
  } catch {
    return null;
  }
}
