import { mkdir, lstat, realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { RefusedFile } from "../../host/package/refused-file";
import { FileFault } from "../file-fault";
import { errorCode } from "../system-error";
import { isHeldOpen, keepAs, replace, syncFolder, writeNew } from "./durable";
import { endTurn, takeTurn } from "./folder-turn";
import { contentAt, hashOf, keptName, waitingName, writeJournal, type Journal } from "./journal";
import { recoverRuns, removeWork, takeBack, type RecoveredRun } from "./recover-runs";
import { makeWorkFolder } from "./work-folder";

/** A file to be written. */
export interface PlannedFile {
  readonly path: string;
  /** Its new content, given what stands there (null: nothing). Throws where that must stay. */
  readonly content: (before: Uint8Array | null) => Uint8Array;
}

/**
 * Writes files of one folder, all of them or none; each is whole at every moment, and so are all together after the
 * next run, should this one be killed. Runs that write to one folder do it one after the other. Nothing is ever written
 * into a file that is there, nor through a link.
 *
 * @returns what became of earlier runs that were cut off in this folder.
 * @throws FileFault; what `content` throws.
 */
export async function placeFiles(files: readonly PlannedFile[]): Promise<readonly RecoveredRun[]> {
  const [first] = files;
  if (first === undefined) return [];
  const asked = dirname(first.path);
  const [folder, work] = await failingAs(first.path, async () => {
    await mkdir(asked, { recursive: true });
    const real = await realpath(asked);
    return [real, await makeWorkFolder(real)] as const;
  });
  let isHalfWritten = false;
  try {
    await takeTurn(work);
    const recovered = await recoverRuns(folder, work);
    const journal = await prepare(folder, work, files);
    isHalfWritten = true;
    await putInPlace(folder, work, journal, files);
    isHalfWritten = false;
    return recovered;
  } catch (error) {
    isHalfWritten &&= error instanceof FileFault && error.key === "half-written";
    throw error;
  } finally {
    // The journal of what could be neither done nor undone is left to the next run.
    if (isHalfWritten) await endTurn(work);
    else await removeWork(work);
  }
}

/** Gets everything ready in the work folder; the files themselves are only read. */
async function prepare(
  folder: string,
  work: string,
  files: readonly PlannedFile[]
): Promise<Journal> {
  const planned = [];
  for (const file of files) planned.push(await plan(folder, file));
  const journal = planned.map(({ name, before, after }) => ({
    name,
    before: before === null ? null : hashOf(before),
    after: hashOf(after),
  }));
  for (const [index, { name, before, after }] of planned.entries()) {
    const { path } = files[index] ?? { path: name };
    await failingAs(path, async () => {
      await writeNew(join(work, waitingName(index)), after);
      if (before !== null) await keepAs(join(folder, name), join(work, keptName(index)));
    });
  }
  await failingAs(files[0]?.path ?? folder, () => writeJournal(work, journal));
  return journal;
}

/** A link, a folder or a device is none of this tool's files, whatever it leads to. */
async function plan(folder: string, { path, content }: PlannedFile) {
  const name = basename(path);
  const place = join(folder, name);
  const found = await lstat(place).catch(() => null);
  if (found !== null && !found.isFile()) throw new FileFault("foreign-output", { file: path });
  const before = await readable(path, place);
  return { name, before, after: content(before) };
}

async function readable(path: string, place: string): Promise<Uint8Array | null> {
  try {
    return await contentAt(place);
  } catch (error) {
    if (error instanceof RefusedFile) throw new FileFault("foreign-output", { file: path });
    throw error;
  }
}

async function putInPlace(
  folder: string,
  work: string,
  journal: Journal,
  files: readonly PlannedFile[]
): Promise<void> {
  let done = 0;
  try {
    for (const { name } of journal) {
      await replace(join(work, waitingName(done)), join(folder, name));
      done++;
    }
  } catch (error) {
    const file = files[done]?.path ?? folder;
    const states = journal.map((_, index) => (index < done ? "new" : "old"));
    await takeBack(folder, work, journal, states).catch(() => {
      const written = files.slice(0, done).map(({ path }) => path).join("、"); // prettier-ignore
      throw new FileFault("half-written", { file, written });
    });
    throw isHeldOpen(error)
      ? new FileFault("held-open", { file })
      : new FileFault("not-writable", { file, reason: errorCode(error) });
  }
  await syncFolder(folder);
}

async function failingAs<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new FileFault("not-writable", { file, reason: errorCode(error) });
  }
}
