import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { BrowserContext } from "playwright-core";

const root = join(__dirname, "../..");

/** Where `npm run build:local` put the pages. */
const folder = process.env["PERF_DIST"] ?? join(root, "dist");

/**
 * Serves the built folder, as the static site it is, in a subfolder of an address: every request is answered here.
 * What asks for anything else, or for a file that is not there, is put into `strangers`.
 */
export async function serveSite(
  context: BrowserContext,
  origin: string,
  strangers: string[]
): Promise<void> {
  requireBuild();
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const file = join(folder, decodeURIComponent(url.pathname).slice(site.length));
    const found = /[/\\]$/.test(file) ? join(file, "index.html") : file;
    if (url.origin !== origin || !url.pathname.startsWith(site) || !existsSync(found)) {
      strangers.push(url.href);
      return route.abort();
    }
    const contentType = types[extname(found)] ?? "application/octet-stream";
    return route.fulfill({ body: readFileSync(found), contentType });
  });
}

/** The folder's place in the address. */
export const site = "/office/perf/";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
};

/** @throws Error - the pages are missing or older than the sources. */
function requireBuild(): void {
  const pages = ["taskpane.html", "workbench/index.html"].map((name) => join(folder, name));
  if (!pages.every(existsSync)) throw new Error("dist/ is missing: run npm run build:local first.");
  const built = Math.min(...pages.map((page) => statSync(page).mtimeMs));
  const sources = ["src", "webpack", "webpack.config.js", "manifest.xml"];
  const changed = Math.max(...sources.map((name) => newest(join(root, name))));
  if (process.env["PERF_DIST"] === undefined && built < changed)
    throw new Error("dist/ is older than the sources: run npm run build:local first.");
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(...readdirSync(path).map((name) => newest(join(path, name))));
}
