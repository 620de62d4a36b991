import { createHash } from "node:crypto";
import { lstat, readFile, rename } from "node:fs/promises";
import { basename, join } from "node:path";
import { readWhole } from "../read-whole";
import { syncFolder, writeNew } from "./durable";

/** What a run is about to do to the files of a folder, kept in its work folder while it does. */
export type Journal = readonly JournalEntry[];

export interface JournalEntry {
  /** Of the file, in the folder of the work folder. */
  readonly name: string;
  /** Hashes of its content; null: there is no such file. */
  readonly before: string | null;
  readonly after: string;
}

/** Where the new content of a file waits in the work folder, and where the old is kept. */
export const waitingName = (index: number): string => `new-${index}`;
export const keptName = (index: number): string => `old-${index}`;

const journalName = "journal.json";

/** Writes the journal; from then on another run ends what this one does not. */
export async function writeJournal(work: string, journal: Journal): Promise<void> {
  const draft = join(work, "draft");
  await writeNew(draft, Buffer.from(JSON.stringify(journal)));
  await rename(draft, journalPath(work));
  await syncFolder(work);
}

export const journalPath = (work: string): string => join(work, journalName);

/** The journal of a work folder; null where there is none, so nothing was begun. */
export async function readJournal(work: string): Promise<Journal | null> {
  try {
    const parsed: unknown = JSON.parse(await readFile(journalPath(work), "utf8"));
    return Array.isArray(parsed) && parsed.every(isEntry) ? parsed : null;
  } catch {
    return null;
  }
}

/** The content of a file; null where there is none. @throws of the system; FileFault, RefusedFile of `readWhole` */
export async function contentAt(path: string): Promise<Uint8Array | null> {
  const found = await lstat(path).catch(() => null);
  return found === null ? null : readWhole(path);
}

export const hashOf = (content: Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== "object" || value === null) return false;
  const { name, before, after } = value as Readonly<Record<string, unknown>>;
  return (
    typeof name === "string" &&
    name === basename(name) &&
    (before === null || typeof before === "string") &&
    typeof after === "string"
  );
}
