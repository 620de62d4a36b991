import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { isHeldOpen, replace, syncFolder } from "./durable";
import { contentAt, hashOf, journalPath, keptName, readJournal, waitingName, type Journal, type JournalEntry } from "./journal"; // prettier-ignore
import { hasTurn } from "./folder-turn";
import { isRunning, workFolders } from "./work-folder";

/** What became of the files of a run that was cut off between two of them. */
export interface RecoveredRun {
  readonly outcome: "completed" | "rolled-back" | "mixed";
  readonly files: readonly string[];
}

/**
 * Ends what runs that are no more have begun in a folder: a run that replaced one of its files and not the others is
 * completed, or else taken back, and whatever it left beside its files is removed. Only for who has the turn.
 *
 * @param own - the caller's work folder, which stays.
 */
export async function recoverRuns(folder: string, own: string): Promise<readonly RecoveredRun[]> {
  const recovered: RecoveredRun[] = [];
  for (const name of await workFolders(folder)) {
    const work = join(folder, name);
    if (name === basename(own) || (await isStillNeeded(folder, name))) continue;
    const journal = await readJournal(work);
    const outcome = journal === null ? "nothing" : await end(folder, work, journal);
    if (outcome !== "held") await removeWork(work);
    if (outcome === "completed" || outcome === "rolled-back" || outcome === "mixed")
      recovered.push({ outcome, files: (journal ?? []).map((entry) => join(folder, entry.name)) });
  }
  return recovered;
}

/** Removes a work folder, the journal first: without it nothing in there means anything. */
export async function removeWork(work: string): Promise<void> {
  await rm(journalPath(work), { force: true });
  // What a system does not let go now, the next run removes.
  await rm(work, { recursive: true, force: true }).catch(() => null);
}

/** A running process that has given its turn up but left its journal could not end its work itself. */
async function isStillNeeded(folder: string, name: string): Promise<boolean> {
  const work = join(folder, name);
  if (!(await isRunning(folder, name))) return false;
  return (await hasTurn(work)) || (await readJournal(work)) === null;
}

type FileState = "old" | "new" | "foreign";

async function end(
  folder: string,
  work: string,
  journal: Journal
): Promise<RecoveredRun["outcome"] | "nothing" | "held"> {
  const states = await Promise.all(journal.map((entry) => stateOf(folder, entry)));
  if (states.every((state) => state !== "new") || states.every((state) => state === "new"))
    return "nothing";
  // Somebody has changed one since, perhaps in the light of the other: neither is touched.
  if (states.includes("foreign")) return "mixed";
  try {
    if (await complete(folder, work, journal, states)) return "completed";
    await takeBack(folder, work, journal, states);
    return "rolled-back";
  } catch (error) {
    return isHeldOpen(error) ? "held" : "mixed";
  }
}

/** Told by content: somebody may have put another file there since. */
async function stateOf(folder: string, { name, before, after }: JournalEntry): Promise<FileState> {
  try {
    const content = await contentAt(join(folder, name));
    const hash = content === null ? null : hashOf(content);
    if (hash === after) return "new";
    return hash === before ? "old" : "foreign";
  } catch {
    return "foreign";
  }
}

/** False, with nothing changed, where new content is missing. */
async function complete(
  folder: string,
  work: string,
  journal: Journal,
  states: readonly FileState[]
): Promise<boolean> {
  const waiting = await Promise.all(
    journal.map(async ({ after }, index) => {
      const content = await contentAt(join(work, waitingName(index)));
      return states[index] === "new" || (content !== null && hashOf(content) === after);
    })
  );
  if (waiting.includes(false)) return false;
  for (const [index, { name }] of journal.entries())
    if (states[index] !== "new") await replace(join(work, waitingName(index)), join(folder, name));
  await syncFolder(folder);
  return true;
}

/** Puts back what stood in the place of each file that is new by now. */
export async function takeBack(
  folder: string,
  work: string,
  journal: Journal,
  states: readonly FileState[]
): Promise<void> {
  for (const [index, { name, before }] of journal.entries()) {
    if (states[index] !== "new") continue;
    const path = join(folder, name);
    if (before === null) await rm(path, { force: true });
    else await replace(join(work, keptName(index)), path);
  }
  await syncFolder(folder);
}
