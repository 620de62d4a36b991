import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { wholeFolder } from "./whole-folder";

/** A browser's program and what it needs in its environment. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

const root = join(__dirname, "../..");

/**
 * The Chromium that `npm ci` brings along (@sparticuz/chromium) with the libraries it needs beside glibc, unpacked into
 * node_modules/.cache at the first call. Not into the temporary folder: a browser found there by a known name might be
 * another user's, a temporary folder may forbid programs, and it is swept in parts.
 *
 * @throws Error - on anything but Linux on x64, which is all the package holds.
 */
export async function bundledBrowser(): Promise<BrowserProgram> {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error(nothingToStart);
  const manifest = join(root, "node_modules/@sparticuz/chromium/package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string };
  const folder = join(root, "node_modules/.cache", `chromium-${version}`);
  await wholeFolder(folder, unpack);
  return {
    executablePath: join(folder, "chromium"),
    environment: { LD_LIBRARY_PATH: join(folder, "al2023/lib") },
  };
}

const nothingToStart =
  "No Chromium, Chrome or Edge found. Install one (Debian: apt-get install chromium) or set CHROME_PATH; " +
  "the one that npm ci brings runs on Linux on x64 only.";

/** The package unpacks itself into the temporary folder of its process, its libraries too where it believes to be on AWS. */
function unpack(folder: string): Promise<unknown> {
  return promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: root,
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
  });
}

const script = `
  import chromium from "@sparticuz/chromium";
  await chromium.executablePath();
`;
