import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { installedBrowser, startBrowser } from "./browser";
import { bundledBrowser } from "./bundled-browser";
import { wholeFolder } from "./whole-folder";

describe("the browser that is started", () => {
  const cases: readonly (readonly [string, NodeJS.ProcessEnv, readonly string[], string | null])[] = [
    ["the one named, also beside an installed one", { CHROME_PATH: "/opt/mine" }, ["/usr/bin/chromium"], "/opt/mine"],
    ["Chromium before Chrome", {}, ["/usr/bin/google-chrome", "/usr/bin/chromium"], "/usr/bin/chromium"],
    ["Chrome", {}, ["/usr/bin/google-chrome"], "/usr/bin/google-chrome"],
    ["none of the machine's own where it has none", {}, [], null],
  ]; // prettier-ignore

  it.each(cases)("is %s", (_, environment, installed, started) => {
    expect(installedBrowser(environment, (path) => installed.includes(path))).toBe(started);
  });
});

const bundled = process.platform === "linux" && process.arch === "x64" ? describe : describe.skip;

bundled("the Chromium that npm ci brings", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser(await bundledBrowser());
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it("starts, and is no other", () => {
    const manifest = join(__dirname, "../../node_modules/@sparticuz/chromium/package.json");
    const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
    expect(browser.version().split(".")[0]).toBe(version.split(".")[0]);
  });

  it.each(["400", "700"])("has Chinese type of weight %s from node_modules", async (weight) => {
    await page.setContent(`<p style="font: ${weight} 20px 'Noto Sans SC'">绩效自评</p>`);
    expect(await typeOf(page, "p")).toEqual([["Noto Sans SC", 4]]);
  });

  it("shows different characters differently, whatever font is asked for", async () => {
    await page.setContent(`<p style="font: 40px serif">绩</p><p style="font: 40px serif">效</p>`);
    const [one, other] = await Promise.all(
      [0, 1].map((place) => page.locator("p").nth(place).screenshot())
    );
    expect(one?.equals(other ?? one)).toBe(false);
  });
});

/** The fonts an element's text is drawn in, each with its number of characters. */
async function typeOf(page: Page, selector: string): Promise<(readonly [string, number])[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName, glyphCount }) => [familyName, glyphCount]);
}

describe("a folder that several processes want at once", () => {
  let place: string;

  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), "perf-folder-"));
  });
  afterEach(() => {
    rmSync(place, { recursive: true });
  });

  it("comes into being whole, once, and nothing is left beside it", async () => {
    const folder = join(place, "cache/browser");
    const made: string[] = [];
    const fill = async (unfinished: string): Promise<void> => {
      made.push(unfinished);
      writeFileSync(join(unfinished, "one"), "1");
      await new Promise(setImmediate);
      expect(existsSync(folder) && !existsSync(join(folder, "two"))).toBe(false);
      writeFileSync(join(unfinished, "two"), "2");
    };
    await Promise.all([1, 2, 3].map(() => wholeFolder(folder, fill)));
    await wholeFolder(folder, fill);
    expect(made).toHaveLength(3);
    expect(readdirSync(folder)).toEqual(["one", "two"]);
    expect(readdirSync(join(place, "cache"))).toEqual(["browser"]);
  });

  it("stays absent where it could not be filled", async () => {
    const full = (): Promise<void> => Promise.reject(new Error("disk full"));
    await expect(wholeFolder(join(place, "browser"), full)).rejects.toThrow("disk full");
    expect(readdirSync(place)).toEqual([]);
  });
});
