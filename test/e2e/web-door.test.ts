import type { Browser } from "playwright-core";
import { say } from "./pane-text";
import { startBrowser } from "./browser";
import { WorkbenchPage } from "./workbench-page";

let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await startBrowser();
  workbench = await WorkbenchPage.open(browser, { door: "web" });
});
afterEach(() => {
  expect(workbench.faults.splice(0)).toEqual([]);
});
afterAll(() => browser.close());

describe("the pane as in Excel on the web", () => {
  it("selects cells, follows an edit and writes the report", async () => {
    await workbench.press(say("go-to", { place: "绩效评价指标体系!A3:I25" }));
    const selected = "绩效评价指标体系 2 0 24 8";
    expect(
      await workbench.until(
        () => workbench.selection(),
        (now) => now === selected
      )
    ).toBe(selected);
    await workbench.type("F9", "4类");
    await workbench.paneSays("98.00");
    await workbench.goTo(say("step-report"));
    await workbench.press(say("generate"));
    await workbench.paneSays(say("generated", { sheet: "绩效自评报告" }));
    expect(await workbench.sheetNames()).toContain("绩效自评报告");
  });

  it("makes the Word file", async () => {
    await workbench.press(say("export-word"));
    await workbench.paneSays("文件已备好");
    const { bytes } = await workbench.download(() => workbench.press(say("file-download")));
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
  });
});
