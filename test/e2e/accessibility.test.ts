import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, Frame } from "playwright-core";
import { say } from "./pane-text";
import { startBrowser } from "./browser";
import { WorkbenchPage } from "./workbench-page";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let workbench: WorkbenchPage;
let pane: Frame;

beforeAll(async () => {
  browser = await startBrowser();
  workbench = await WorkbenchPage.open(browser);
  pane = workbench.page.frames()[1] ?? workbench.page.mainFrame();
  await pane.evaluate(axe);
  await workbench.page.evaluate(axe);
});
afterEach(() => {
  expect(workbench.faults.splice(0)).toEqual([]);
});
afterAll(() => browser.close());

/** Fluent's own, which pass the focus on at once. */
const focusGuards = "[data-tabster-dummy]";

const steps: readonly (readonly [string, () => Promise<void>])[] = [
  [
    "识别",
    async () => {
      await workbench.goTo(say("step-recognition"));
      for (const table of [say("indicator-table"), say("funds-table")])
        await openDetails(say("columns", { table }));
    },
  ],
  ["得分", () => workbench.goTo(say("step-scores"))],
  [
    "审核",
    async () => {
      await workbench.goTo(say("step-review"));
      await openDetails(say("why"));
      await openDetails(say("explain"));
    },
  ],
  [
    "报告",
    async () => {
      await workbench.goTo(say("step-report"));
      await workbench.press(say("generate"));
      await workbench.paneSays(say("report-fresh"));
      await workbench.press(say("preview-open"));
      await workbench.press(say("export-word"));
      await workbench.paneSays("文件已备好");
    },
  ],
];

const looks = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "dark", forcedColors: "active" }],
] as const;

describe.each(steps)("the step %s", (_, turn) => {
  beforeAll(() => turn());

  it.each(looks)("has nothing serious against it in %s", async (_look, media) => {
    await workbench.page.emulateMedia(media);
    await pane.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await seriousIn(pane, [focusGuards])).toEqual([]);
  });

  it("lets every control be reached by Tab", async () => {
    await workbench.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    expect(await unreachedByTab(pane)).toEqual([]);
  });
});

describe("the workbench around grid and pane", () => {
  it("has nothing serious against it", async () => {
    expect(await seriousIn(workbench.page.mainFrame(), ["main", "iframe", focusGuards])).toEqual(
      []
    );
  });

  it("keeps to one line of buttons on a small screen", async () => {
    await workbench.page.setViewportSize({ width: 1024, height: 700 });
    const header = await workbench.page.getByRole("banner").first().boundingBox();
    expect(header?.height).toBeLessThan(60);
    await workbench.page.setViewportSize({ width: 1400, height: 900 });
  });
});

async function openDetails(summary: string): Promise<void> {
  const found = workbench.pane.locator("summary", { hasText: summary }).first();
  if ((await found.locator("..").getAttribute("open")) === null) await found.click();
}

/** Rule and places of what axe calls serious or critical. */
async function seriousIn(frame: Frame, leftOut: readonly string[]): Promise<string[]> {
  const { violations } = await frame.evaluate(
    (excluded): Promise<AxeResults> =>
      (Reflect.get(window, "axe") as typeof import("axe-core")).run(
        { exclude: [...excluded] },
        { resultTypes: ["violations"] }
      ),
    leftOut
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`);
}

/** Controls in view that no press of Tab comes to; of a tab list the chosen tab counts for all. */
async function unreachedByTab(frame: Frame): Promise<string[]> {
  const count = await frame.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        "button, a[href], input, select, textarea, summary, [tabindex='0']"
      ),
    ].filter(
      (each) =>
        each.checkVisibility() &&
        !each.matches(
          ":disabled, [role=tab][aria-selected=false], input[type=file][tabindex='-1'], [data-tabster-dummy]"
        )
    );
    Reflect.set(window, "unreached", new Set(controls));
    document.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus();
    return controls.length;
  });
  const note = (): Promise<void> =>
    frame.evaluate(() => {
      (Reflect.get(window, "unreached") as Set<Element | null>).delete(document.activeElement);
    });
  await note();
  for (const key of ["Tab", "Shift+Tab"]) {
    await frame.evaluate(() => {
      document.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus();
    });
    for (let presses = 0; presses < (key === "Tab" ? count + 5 : 5); presses += 1) {
      await workbench.page.keyboard.press(key);
      await note();
    }
  }
  return frame.evaluate(() =>
    [...(Reflect.get(window, "unreached") as Set<Element>)].map((each) =>
      each.outerHTML.slice(0, 160)
    )
  );
}
