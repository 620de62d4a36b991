import fs from "node:fs/promises";
import { writePair } from "./pair";

/**
 * A process that writes the pair: `writer.ts FOLDER NAME ROUNDS [STEP]`. With STEP it kills itself just before its
 * STEPth call that changes anything on the disk.
 */
async function main(): Promise<void> {
  const [folder = "", name = "", rounds = "1", step] = process.argv.slice(2);
  if (step !== undefined) dieBefore(Number(step));
  process.stdout.write("ready\n");
  for (let round = 1; round <= Number(rounds); round++) await writePair(folder, `${name}-${round}`);
}

function dieBefore(step: number): void {
  let calls = 0;
  const changing = ["mkdir", "open", "writeFile", "link", "rename", "rm"] as const;
  for (const call of changing) {
    const original = fs[call] as (...args: unknown[]) => unknown;
    Object.assign(fs, {
      [call]: (...args: unknown[]) => {
        calls += 1;
        if (calls === step) process.kill(process.pid, "SIGKILL");
        return original(...args);
      },
    });
  }
}

void main();
