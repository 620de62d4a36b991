import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleWriter } from "./bundle-writer";
import { killAtEachStep, killAtRandom, writeTogether, type Place, type Seen } from "./kill-writers";

const folder = mkdtempSync(join(tmpdir(), "perf-kill-"));
const scripts = mkdtempSync(join(tmpdir(), "perf-kill-script-"));
const seen: Seen = { polls: 0, killed: 0, leftovers: 0 };
let place: Place;

beforeAll(async () => {
  place = { folder, writer: await bundleWriter(scripts) };
});

afterAll(() => {
  for (const path of [folder, scripts]) rmSync(path, { recursive: true, force: true });
});

test("two processes that write one pair never leave a mixed one, nor half a file", async () => {
  await writeTogether(place, 10, seen);
  expect(seen.polls).toBeGreaterThan(10);
});

test("after writers were killed at random, the next run leaves a pair and nothing else", async () => {
  await killAtRandom(place, 2, seen);
  expect(seen.killed).toBe(2 * 2);
});

test("a writer killed before each of its steps loses nothing", async () => {
  // A folder, a turn, two new files and two old ones, a journal in two steps, two renames, and the cleaning up.
  expect(await killAtEachStep(place, seen)).toBeGreaterThanOrEqual(1 + 1 + 2 + 2 + 2 + 2 + 1);
  expect(seen.leftovers).toBeGreaterThan(0);
});
