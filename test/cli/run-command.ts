import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { perf } from "../../src/cli/perf";

const main = join(__dirname, "../../src/cli/main.ts");
const loader = pathToFileURL(createRequire(__filename).resolve("tsx")).href;

/** What a run gave back. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process: in a folder, with a folder for settings (".config") of its own. */
export async function perfIn(folder: string, ...args: string[]): Promise<Ran> {
  const { XDG_CONFIG_HOME, APPDATA } = process.env;
  const before = process.cwd();
  const settings = join(folder, ".config");
  const printed = { stdout: "", stderr: "" };
  process.chdir(folder);
  Object.assign(process.env, { XDG_CONFIG_HOME: settings, APPDATA: settings });
  try {
    const status = await perf(args, {
      out: (text) => (printed.stdout += `${text}\n`),
      error: (text) => (printed.stderr += `${text}\n`),
    });
    return { status, ...printed };
  } finally {
    process.chdir(before);
    putBack({ XDG_CONFIG_HOME, APPDATA });
  }
}

function putBack(variables: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}

/** Runs the program in a process of its own, with a home of its own, as from any terminal. Slow: few tests need it. */
export function runCommand(folder: string, ...args: string[]): Ran {
  return spawnSync(process.execPath, ["--import", loader, main, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: "", APPDATA: join(folder, "AppData") },
  });
}
