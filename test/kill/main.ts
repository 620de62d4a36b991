import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleWriter } from "./bundle-writer";
import { killAtEachStep, killAtRandom, writeTogether, type Seen } from "./kill-writers";

/** `npm run test:kill`: 200 writes by two processes, 60 kills at random, and one at each step of a write. */
async function main(): Promise<void> {
  const [folder, scripts] = ["perf-kill-", "perf-kill-script-"].map(temporaryFolder) as [
    string,
    string,
  ];
  const seen: Seen = { polls: 0, killed: 0, leftovers: 0 };
  try {
    const place = { folder, writer: await bundleWriter(scripts) };
    await writeTogether(place, 200, seen);
    await killAtRandom(place, 30, seen);
    const steps = await killAtEachStep(place, seen);
    console.log(
      `${seen.polls} polls, each file whole; ${seen.killed} writers killed (${steps} of them one at each step), ${seen.leftovers} left something; after the next run the pair belonged together and nothing was left over`
    );
  } finally {
    for (const path of [folder, scripts]) rmSync(path, { recursive: true, force: true });
  }
}

const temporaryFolder = (start: string): string => mkdtempSync(join(tmpdir(), start));

void main();
