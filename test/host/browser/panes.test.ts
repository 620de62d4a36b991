import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import webpack from "webpack";
import { startBrowser } from "../../e2e/browser";
import type {} from "./page/main";

const bundleFolder = mkdtempSync(join(tmpdir(), "panes-"));
const pageFolder = join(__dirname, "page");
const officeFolder = join(__dirname, "../../../node_modules/@microsoft/office-js/dist");
let browser: Browser;

beforeAll(async () => {
  await bundle();
  browser = await startBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  rmSync(bundleFolder, { recursive: true });
});

/** The page with the stand-in and the script of the pane, as files for the browser. */
function bundle(): Promise<void> {
  const parser = { syntax: "typescript" };
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target: ["web", "es2022"],
    entry: { main: join(pageFolder, "main.ts"), pane: join(pageFolder, "pane.ts") },
    output: { path: bundleFolder, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: { loader: "swc-loader", options: { jsc: { target: "es2022", parser } } },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const [problem] = stats?.compilation.errors ?? [];
      compiler.close(() => {
        if (error ?? problem) reject(error ?? problem ?? new Error("not bundled"));
        else resolve();
      });
    });
  });
}

const outer = `<!doctype html><meta charset="utf-8" /><body><script src="main.js"></script></body>`;

/** The files the pages may load, by the address's path. */
async function fileAt(path: string): Promise<string | Buffer | null> {
  if (path === "/") return outer;
  if (path === "/main.js") return readFile(join(bundleFolder, "main.js"));
  if (path === "/pane/pane.js") return readFile(join(bundleFolder, "pane.js"));
  const [, folder = "", name = ""] = /^\/(pane|office-js)\/([\w./-]+)$/.exec(path) ?? [];
  if (folder === "pane") return readFile(join(pageFolder, name));
  return folder === "office-js" ? readFile(join(officeFolder, name)) : null;
}

/** Opens the page at an address without a server: every request is answered here, and noted if it is no known file. */
async function openPage(origin: string, door: "desktop" | "web"): Promise<[Page, string[]]> {
  const strangers: string[] = [];
  const page = await browser.newPage();
  await page.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const body = url.origin === origin ? await fileAt(url.pathname).catch(() => null) : null;
    if (body === null) {
      strangers.push(url.href);
      return route.abort();
    }
    const type = url.pathname.endsWith(".js") ? "text/javascript" : "text/html";
    return route.fulfill({ body, contentType: `${type}; charset=utf-8` });
  });
  await page.goto(origin);
  await page.evaluate((which) => window.openPaneBehind(which), door);
  return [page, strangers];
}

/** Waits for a line of the pane's log and gives all lines. */
async function linesUpTo(page: Page, line: string): Promise<string[]> {
  const log = page.frameLocator("iframe").locator("li");
  await log.filter({ hasText: line }).first().waitFor({ timeout: 60_000 });
  return log.allTextContents();
}

const started = (platform: string): unknown[] => [
  `Excel ${platform} zh-CN readWrite`,
  "true,false",
  "A1 42",
  "InvalidArgument Worksheet.getRange",
  "changed A2 Local ThisLocalAddin",
  "ready",
];

describe.each([
  ["desktop", "http://localhost:1", "PC"],
  ["web", "https://workbench.test", "OfficeOnline"],
] as const)("a task pane behind the %s door", (door, origin, platform) => {
  let page: Page;
  let strangers: string[];

  beforeAll(async () => {
    [page, strangers] = await openPage(origin, door);
  });
  afterAll(() => page.close());

  it("starts in Excel, reads, writes, hears of its own writing and gets Excel's errors", async () => {
    await linesUpTo(page, "ready");
    // The event may come before or after that.
    const lines = await linesUpTo(page, "changed A2");
    expect(lines.toSorted()).toEqual(started(platform).toSorted());
    expect(await page.evaluate(() => window.control.cell(1, 0))).toBe(42 * 2);
  });

  it("hears what a person types", async () => {
    await page.evaluate(() => {
      window.control.type("项目");
    });
    const lines = await linesUpTo(page, "changed B3");
    expect(lines.at(-1)).toBe("changed B3 Local Unknown");
    expect(await page.evaluate(() => window.control.cell(2, 1))).toBe("项目");
  });

  it("works out the custom functions it is asked for", async () => {
    const results = await page.evaluate(() => window.control.add(2, 3));
    expect(results).toEqual([expect.objectContaining({ id: 7, value: 2 + 3 })]);
  }, 20_000);

  it("asks for nothing but its own files", () => {
    expect(strangers).toEqual([]);
  });
});

describe("ribbon buttons", () => {
  it("run the page's actions and end when these say so, also if pressed at once", async () => {
    const [page] = await openPage("http://localhost:1", "desktop");
    await page.evaluate(() => window.control.press("WRITE"));
    expect(await page.evaluate(() => window.control.cell(0, 2))).toBe("Button");
    await expect(page.evaluate(() => window.control.press("ABSENT"))).rejects.toThrow(
      "the page has no action ABSENT"
    );
    await page.close();
  }, 30_000);
});
