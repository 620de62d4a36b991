import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const main = join(__dirname, "../../src/cli/main.ts");
const loader = pathToFileURL(createRequire(__filename).resolve("tsx")).href;

/** Runs the command in a folder, with a home of its own, as from any terminal. */
export function runCommand(
  folder: string,
  ...args: string[]
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, ["--import", loader, main, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: "", APPDATA: join(folder, "AppData") },
  });
}
