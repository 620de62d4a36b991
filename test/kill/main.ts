import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { killAtEachStep, killAtRandom, writeTogether, type Seen } from "./kill-writers";

/** `npm run test:kill`: 200 writes by two processes, 60 kills at random, and one at each step of a write. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "perf-kill-"));
  const seen: Seen = { polls: 0, killed: 0, leftovers: 0 };
  try {
    await writeTogether(folder, 200, seen);
    await killAtRandom(folder, 30, seen);
    const steps = await killAtEachStep(folder, seen);
    console.log(
      `${seen.polls} polls, each file whole; ${seen.killed} writers killed (${steps} of them one at each step), ${seen.leftovers} left something; after the next run the pair belonged together and nothing was left over`
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
