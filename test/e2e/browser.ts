import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { type BrowserProgram, bundledBrowser } from "./bundled-browser";

/**
 * Starts this machine's Chromium, where it has none the one that `npm ci` brought, without any traffic of its own and
 * with Chinese type (fontconfig's, so on Linux; other systems have their own).
 */
export async function startBrowser(program?: BrowserProgram): Promise<Browser> {
  const { executablePath, environment } = program ?? (await browserProgram());
  return chromium.launch({
    executablePath,
    headless: true,
    env: { ...process.env, ...environment, FONTCONFIG_FILE: join(__dirname, "fonts.conf") },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

async function browserProgram(): Promise<BrowserProgram> {
  const executablePath = installedBrowser(process.env, existsSync);
  return executablePath === null ? bundledBrowser() : { executablePath, environment: {} };
}

/** CHROME_PATH, else Chromium, Chrome or Edge where they are usually installed, else null. */
export function installedBrowser(
  environment: NodeJS.ProcessEnv,
  isThere: (path: string) => boolean
): string | null {
  return environment["CHROME_PATH"] ?? usualPlaces(environment).find(isThere) ?? null;
}

function usualPlaces(environment: NodeJS.ProcessEnv): string[] {
  const linux = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const windowsFolders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap(
    (name) => environment[name] ?? []
  );
  return [
    ...[...linux, "microsoft-edge"].map((name) => `/usr/bin/${name}`),
    "/snap/bin/chromium",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ...windowsFolders.flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
  ];
}
