import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { idsIn, pairNames, writePair } from "./pair";

/** What was seen; every count is of polls or runs that found all as it must be. */
export interface Seen {
  polls: number;
  /** Writers killed before they had ended. */
  killed: number;
  /** Of these, ones that left something behind for the next run. */
  leftovers: number;
}

/** Where the writers write, and their script (`bundleWriter`). */
export interface Place {
  readonly folder: string;
  readonly writer: string;
}

/** Two processes write one pair of files `writes` times in all. @throws Error for a file that is not whole */
export async function writeTogether(place: Place, writes: number, seen: Seen): Promise<void> {
  const { folder } = place;
  const writers = ["甲", "乙"].map((name) => startWriter(place, name, writes / 2));
  await watch(folder, Promise.all(writers.map(ended)), seen);
  for (const { exitCode } of writers) if (exitCode !== 0) throw new Error("a writer failed");
  expectPair(folder);
}

/** Kills one of two writers at random, `kills` times; then the next run must find or make all right. */
export async function killAtRandom(place: Place, kills: number, seen: Seen): Promise<void> {
  const { folder } = place;
  for (let kill = 1; kill <= kills; kill++) {
    const writers = ["丙", "丁"].map((name) => startWriter(place, `${name}${kill}`, 100_000));
    await Promise.all(writers.map(isReady));
    const killed = Promise.all(
      writers.map(async (writer) => {
        await pause(Math.random() * 150);
        writer.kill("SIGKILL");
        await ended(writer);
      })
    );
    await watch(folder, killed, seen);
    seen.killed += writers.length;
    await nextRun(folder, `next-${kill}`, seen);
  }
}

/** Kills a writer before its first, second ... step, until it gets to its end. @returns how many steps it has */
export async function killAtEachStep(place: Place, seen: Seen): Promise<number> {
  const { folder } = place;
  for (let step = 1; ; step++) {
    await writePair(folder, `before-${step}`);
    const writer = startWriter(place, `step-${step}`, 1, step);
    await ended(writer);
    if (writer.exitCode === 0) return step - 1;
    seen.killed += 1;
    idsIn(folder);
    await nextRun(folder, `next-${step}`, seen);
  }
}

/** The next run ends what was begun and writes its own; nothing else is there afterwards. */
async function nextRun(folder: string, id: string, seen: Seen): Promise<void> {
  if (readdirSync(folder).length > pairNames.length) seen.leftovers += 1;
  await writePair(folder, id);
  expectPair(folder, id);
  const left = readdirSync(folder).filter((name) => !pairNames.some((own) => own === name));
  if (left.length > 0) throw new Error(`left over: ${left.join(", ")}`);
}

function expectPair(folder: string, id?: string): void {
  const [first, second] = idsIn(folder);
  if (first === null || first !== second || (id !== undefined && first !== id))
    throw new Error(`no pair: ${String(first)}, ${String(second)}`);
}

async function watch(folder: string, end: Promise<unknown>, seen: Seen): Promise<void> {
  const state = { isOver: false };
  const over = end.finally(() => {
    state.isOver = true;
  });
  do {
    idsIn(folder);
    seen.polls += 1;
    await pause(1);
  } while (!state.isOver);
  await over;
}

function startWriter(
  { folder, writer }: Place,
  name: string,
  rounds: number,
  step?: number
): ChildProcess {
  const args = [writer, folder, name, rounds, ...(step === undefined ? [] : [step])];
  return spawn(process.execPath, args.map(String), { stdio: ["ignore", "pipe", "inherit"] });
}

const isReady = (writer: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => {
    writer.stdout?.once("data", resolve);
    writer.once("exit", resolve);
  });

const ended = (writer: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => {
    if (writer.exitCode !== null || writer.signalCode !== null) resolve(null);
    else writer.once("exit", resolve);
  });
