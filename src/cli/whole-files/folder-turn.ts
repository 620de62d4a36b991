import { readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { FileFault } from "../file-fault";
import { isRunning, workFolders } from "./work-folder";

/**
 * Waits until no other running process changes files of the folder, and keeps others waiting until `endTurn`.
 *
 * Each process only ever makes and removes a mark in its own work folder, so nobody can take another's turn. Whoever
 * sees another's mark beside its own does not go on: the one that came later takes its mark back and tries again.
 *
 * @param work - the caller's work folder.
 * @throws FileFault "folder-busy"
 */
export async function takeTurn(work: string): Promise<void> {
  const start = Date.now();
  const mark = `${markStart}${String(start).padStart(15, "0")} ${basename(work)}`;
  let isMarked = false;
  for (;;) {
    if (!isMarked) await writeFile(join(work, mark), "", { flag: "wx" });
    isMarked = true;
    const others = await othersMarks(work);
    if (others.length === 0) return;
    const isTooLong = Date.now() - start > patienceMilliseconds;
    if (isTooLong || others.some((other) => other <= mark)) {
      await endTurn(work);
      isMarked = false;
    }
    if (isTooLong) throw new FileFault("folder-busy", { file: dirname(work) });
    await pause(pollMilliseconds);
  }
}

/** Lets others go on. */
export async function endTurn(work: string): Promise<void> {
  const marks = (await readdir(work)).filter((name) => name.startsWith(markStart));
  await Promise.all(marks.map((name) => rm(join(work, name), { force: true })));
}

/** Whether a run has marked that it wants to change files, or does. */
export async function hasTurn(work: string): Promise<boolean> {
  return (await marksIn(work)).length > 0;
}

const markStart = "turn-";
const pollMilliseconds = 10;
const patienceMilliseconds = 30_000;

/** Marks of other runs that go on. */
async function othersMarks(work: string): Promise<readonly string[]> {
  const folder = dirname(work);
  const names = (await workFolders(folder)).filter((name) => join(folder, name) !== work);
  const marks = await Promise.all(
    names.map(async (name) => {
      const found = await marksIn(join(folder, name));
      return found.length > 0 && (await isRunning(folder, name)) ? found : [];
    })
  );
  return marks.flat();
}

/** None where the run has just removed its folder. */
async function marksIn(work: string): Promise<readonly string[]> {
  const names = await readdir(work).catch(() => []);
  return names.filter((name) => name.startsWith(markStart));
}
