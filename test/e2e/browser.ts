import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Starts the Chromium of this machine, without any traffic of its own. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    headless: true,
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

/** CHROME_PATH, else Chromium, Chrome or Edge where they are usually installed. */
export function browserPath(environment: NodeJS.ProcessEnv = process.env): string {
  const given = environment["CHROME_PATH"];
  const found = given ?? usualPlaces(environment).find(existsSync);
  if (found === undefined) throw new Error("No Chromium, Chrome or Edge found: set CHROME_PATH.");
  return found;
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
