import { utils, write } from "@e965/xlsx";
import type { Browser } from "playwright-core";
import { say } from "./pane-text";
import { startBrowser } from "./browser";
import { WorkbenchPage } from "./workbench-page";

let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => workbench.close());

/** From now on no file comes, or none of a name. Such a load is an error on the page's console too. */
async function cutOff(name = "**/*"): Promise<void> {
  await workbench.page.context().route(name, (route) => route.abort());
}

const oldFile = (): Buffer => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["项目名称", "道路维护"]]), "旧表");
  return write(book, { type: "buffer", bookType: "biff8" }) as Buffer;
};

describe("without a network, once the pane has been idle", () => {
  beforeEach(async () => {
    workbench = await WorkbenchPage.open(browser);
    await workbench.paneSays("97.00");
    const loaded = (): Promise<boolean> =>
      (workbench.page.frames()[1] ?? workbench.page.mainFrame()).evaluate(() =>
        performance.getEntriesByType("resource").some(({ name }) => /\/word\.\w+\.js/.test(name))
      );
    await workbench.until(loaded, (isLoaded) => isLoaded);
    await cutOff();
  });

  it("everything works that was never used before: report, Word, formulas, sample", async () => {
    await workbench.ribbon("写入得分公式");
    await workbench.goTo(say("step-report"));
    await workbench.press(say("generate"));
    await workbench.paneSays(say("generated", { sheet: "绩效自评报告" }));
    await workbench.press(say("export-word"));
    await workbench.paneSays("文件已备好");
    await workbench.turnTo("绩效评价指标体系");
    await workbench.type("F9", "4类");
    const score = await workbench.until(
      () => workbench.cell("绩效评价指标体系", "H9"),
      ({ value }) => value === 4
    );
    expect(score.value).toBe(4);
    expect(workbench.faults).toEqual([]);
  });

  it("an old workbook, which needs a file more, is not opened with a false reason", async () => {
    await workbench.upload("旧表.xls", oldFile());
    await workbench.says("没有读到工作台的程序文件");
    await workbench.says("工作簿没有改动");
    expect(await workbench.page.getByTestId("file-name").textContent()).toBe(
      "renovation-2023.xlsx"
    );
  });
});

describe("where a program file does not come", () => {
  const open = async (): Promise<void> => {
    workbench = await WorkbenchPage.open(browser, { withheld: /\/word\.\w+\.js$/ });
  };

  it("the pane says that nothing was changed, and what to do; afterwards it works", async () => {
    await open();
    await workbench.goTo(say("step-report"));
    await workbench.press(say("export-word"));
    await workbench.paneSays(say("fault-program"));
    expect(await workbench.pane.getByText("可能只改了一部分").count()).toBe(0);
    await workbench.page.context().unroute(/\/word\.\w+\.js$/);
    await workbench.press(say("export-word"));
    await workbench.paneSays("文件已备好");
  });

  it("the report is made all the same", async () => {
    await open();
    await workbench.goTo(say("step-report"));
    await workbench.press(say("generate"));
    await workbench.paneSays(say("generated", { sheet: "绩效自评报告" }));
  });
});
