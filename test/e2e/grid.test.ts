import type { Browser } from "playwright-core";
import { startBrowser } from "./browser";
import { WorkbenchPage } from "./workbench-page";

let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await startBrowser();
  workbench = await WorkbenchPage.open(browser, {
    permissions: ["clipboard-read", "clipboard-write"],
  });
});
afterEach(() => {
  expect(workbench.faults.splice(0)).toEqual([]);
});
afterAll(() => browser.close());

const sheet = "基础数据表";

describe("what a person does in the grid reaches the workbook and is shown", () => {
  it.each([
    ["a number", "H2", "12.5", { value: 12.5, formula: null, shown: "12.5" }],
    ["a percentage", "K2", "50%", { value: 50 / 100, numberFormat: "0%", shown: "50%" }],
    ["a date", "K3", "1900-01-02", { value: 2, numberFormat: "yyyy-mm-dd", shown: "1900-01-02" }],
    ["markup, which stays text", "K4", "<img src=x onerror=alert(1)>", { value: "<img src=x onerror=alert(1)>", formula: null, shown: "<img src=x onerror=alert(1)>" }],
    ["a formula typed as text", "K5", "'=HYPERLINK(1)", { value: "=HYPERLINK(1)", formula: null, shown: "=HYPERLINK(1)" }],
    ["a formula", "K6", "=SUM(B7:B8)*2", { value: 400 * 2, formula: "=SUM(B7:B8)*2", shown: "800" }],
    ["a function of the add-in", "K7", "=PERF.EXECRATE(E9,C9)", { formula: "=PERF.EXECRATE(E9,C9)", value: 772.85 / 772.85 }],
  ])("%s", async (_, address, typed, expected) => {
    await workbench.type(address, typed);
    expect(await workbench.cell(sheet, address)).toMatchObject(expected);
  }); // prettier-ignore

  it("empties cells by the delete key, and gives them back by Ctrl+Z", async () => {
    await workbench.type("H3", "甲");
    await workbench.select("H3");
    await workbench.page.keyboard.press("Delete");
    expect(await workbench.cell(sheet, "H3")).toMatchObject({ value: null, shown: "" });
    await workbench.page.keyboard.press("Control+z");
    expect(await workbench.cell(sheet, "H3")).toMatchObject({ value: "甲", shown: "甲" });
    await workbench.page.keyboard.press("Control+y");
    expect(await workbench.cell(sheet, "H3")).toMatchObject({ value: null, shown: "" });
  });

  it("calculates again what depends on a cell", async () => {
    await workbench.type("H2", "=B8+1");
    await workbench.type("B8", "5");
    expect(await workbench.cell(sheet, "H2")).toMatchObject({ value: 5 + 1, shown: "6" });
    await workbench.type("B8", "0");
  });

  it("takes a pasted block", async () => {
    await workbench.page.evaluate(() => navigator.clipboard.writeText("1\t乙\n=1+2\t60%"));
    await workbench.select("I4");
    await workbench.page.keyboard.press("Control+v");
    await workbench.page.waitForFunction(
      () => window.perfWorkbench?.book()?.model.sheets[0]?.cells.get(4, 9) !== undefined
    );
    expect(await workbench.cell(sheet, "I4")).toMatchObject({ value: 1 });
    expect(await workbench.cell(sheet, "J4")).toMatchObject({ value: "乙" });
    expect(await workbench.cell(sheet, "I5")).toMatchObject({ formula: "=1+2", value: 3 });
    expect(await workbench.cell(sheet, "J5")).toMatchObject({ value: 60 / 100, shown: "60%" });
  });

  it("fills down", async () => {
    await workbench.type("H5", "=B7+1");
    await workbench.select("H5:H6");
    await workbench.page.keyboard.press("Control+d");
    expect(await workbench.cell(sheet, "H6")).toMatchObject({ formula: "=B8+1", value: 0 + 1 });
  });

  it("inserts and deletes rows", async () => {
    await workbench.select("A2");
    await workbench.act("sheet.command.insert-row-before", { value: 1 });
    expect(await workbench.cell(sheet, "B3")).toMatchObject({
      shown: "2023年老旧小区改造项目专项补助资金",
    });
    expect(await workbench.cell(sheet, "H3")).toMatchObject({ formula: "=B9+1" });
    await workbench.select("A2");
    await workbench.act("sheet.command.remove-row-confirm");
    expect(await workbench.cell(sheet, "H2")).toMatchObject({ formula: "=B8+1", value: 0 + 1 });
    await workbench.says("已删除。如是误删，可按 Ctrl+Z 撤销。");
  });

  it("adds, renames, moves, hides and removes sheets", async () => {
    await workbench.act("sheet.command.insert-sheet");
    const [added = ""] = (await workbench.sheetNames()).slice(3);
    expect(added).not.toBe("");
    await workbench.page.waitForFunction(
      (name) =>
        window.perfWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet().getSheetName() ===
        name,
      added
    );
    await workbench.act("sheet.command.set-worksheet-name", { name: "另一张" });
    expect(await workbench.sheetNames()).toEqual([
      sheet,
      "绩效评价指标体系",
      "满意度问卷",
      "另一张",
    ]);
    await workbench.act("sheet.command.set-worksheet-order", { order: 0 });
    expect((await workbench.sheetNames())[0]).toBe("另一张");
    await workbench.act("sheet.command.remove-sheet");
    expect(await workbench.sheetNames()).toEqual([sheet, "绩效评价指标体系", "满意度问卷"]);
  });

  it("refuses a sheet name that is taken, and says so", async () => {
    await workbench.act("sheet.command.set-worksheet-name", { name: "满意度问卷" });
    await workbench.page.getByTestId("note").filter({ hasText: "已有同名工作表" }).waitFor();
    expect(await workbench.sheetNames()).toEqual([sheet, "绩效评价指标体系", "满意度问卷"]);
  });

  it("takes back what it does not do, and says so", async () => {
    await workbench.select("A1");
    await workbench.page.keyboard.press("Control+i");
    await workbench.page.getByTestId("note").filter({ hasText: "工作台不支持这一操作" }).waitFor();
    expect(
      await workbench.page.evaluate(
        () => window.perfWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet().getRange("A1").getCellStyle()?.italic
      )
    ).toBe(false);
  }); // prettier-ignore
});
