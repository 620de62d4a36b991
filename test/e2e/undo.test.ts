import type { Browser } from "playwright-core";
import { createWorkbook } from "../../src/host/workbook/create-workbook";
import { putCells } from "../../src/host/workbook/put-cells";
import { saveWorkbook } from "../../src/host/workbook/save-workbook";
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
beforeEach(async () => {
  await workbench.upload("合并.xlsx", mergedWorkbook());
  const discard = workbench.page.getByRole("dialog").getByRole("button", { name: "不下载" });
  const isOpen = async (): Promise<boolean> =>
    (await workbench.page.getByTestId("file-name").textContent()) === "合并.xlsx" &&
    !(await discard.isVisible()) &&
    (await content()) === original;
  for (let tries = 0; tries < 100 && !(await isOpen()); tries += 1) {
    if (await discard.isVisible()) await discard.click();
    await workbench.page.waitForTimeout(50);
  }
  expect(await content()).toBe(original);
});
afterEach(() => {
  expect(workbench.faults.splice(0)).toEqual([]);
});
afterAll(() => browser.close());

/** Cells and merges of both sheets, with formulas that follow them. */
function mergedWorkbook(): Uint8Array {
  const model = createWorkbook("表");
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("no sheet");
  putCells(sheet, "A1", [
    ["自评表", "", "", ""],
    ["一级", "二级", "指标", "分值"],
    ["产出", "数量", "甲", 10],
    ["", "", "乙", 20],
    ["", "质量", "丙", 30],
    ["合计", "", "", "=SUM(D3:D5)"],
  ]);
  sheet.merges.push(
    { top: 0, left: 0, bottom: 0, right: 3 },
    { top: 2, left: 0, bottom: 4, right: 0 },
    { top: 2, left: 1, bottom: 3, right: 1 }
  );
  putCells(model.addSheet("另表"), "A1", [["=表!D4+1"]]);
  return saveWorkbook(model);
}

/** All that a person sees: sheets, cells by formula or value, merges. */
const content = (): Promise<string> =>
  workbench.page.evaluate(() =>
    (window.perfWorkbench?.book()?.model.sheets ?? [])
      .map(({ name, cells, merges }) => {
        const texts: string[] = [];
        cells.forEach((row, column, { formula, value }) => {
          const text = formula ?? JSON.stringify(value ?? "");
          if (text !== '""') texts.push(`${row},${column} ${text}`);
        });
        const areas = merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join(":"));
        return `${name}\n${texts.sort().join("\n")}\n${areas.sort().join(" ")}`;
      })
      .join("\n\n")
  ); // prettier-ignore

const original = `表
0,0 "自评表"
1,0 "一级"
1,1 "二级"
1,2 "指标"
1,3 "分值"
2,0 "产出"
2,1 "数量"
2,2 "甲"
2,3 10
3,2 "乙"
3,3 20
4,1 "质量"
4,2 "丙"
4,3 30
5,0 "合计"
5,3 =SUM(D3:D5)
0:0:0:3 2:0:4:0 2:1:3:1

另表
0,0 =表!D4+1
`;

const press = async (keys: string): Promise<void> => {
  await workbench.page.keyboard.press(keys);
  await workbench.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  );
};

const note = async (): Promise<string> =>
  (await workbench.page.getByTestId("note").count()) === 0
    ? ""
    : ((await workbench.page.getByTestId("note").textContent()) ?? "");

describe("rows, columns and sheets", () => {
  const acts: readonly (readonly [what: string, cells: string, command: string, params: object])[] = [
    ["a deleted row inside merged cells", "C4", "sheet.command.remove-row-confirm", {}],
    ["several deleted rows", "C3:C5", "sheet.command.remove-row-confirm", {}],
    ["a deleted row that a merge begins in", "C3", "sheet.command.remove-row-confirm", {}],
    ["a deleted column of a merged title", "B3", "sheet.command.remove-col-confirm", {}],
    ["a row put in inside merged cells", "C4", "sheet.command.insert-row-before", { value: 1 }],
    ["a column put in inside a merged title", "C2", "sheet.command.insert-col-before", { value: 2 }],
    ["a removed sheet", "A1", "sheet.command.remove-sheet", {}],
    ["a renamed sheet", "A1", "sheet.command.set-worksheet-name", { name: "新名" }],
    ["a moved sheet", "A1", "sheet.command.set-worksheet-order", { order: 1 }],
  ]; // prettier-ignore

  it.each(acts)("%s stays, is told truly, and comes back by Ctrl+Z", async (_, cells, command, params) => {
    await workbench.select(cells);
    await workbench.act(command, params);
    const after = await content();
    expect(after).not.toBe(original);
    const told = await note();
    expect(told).not.toContain("还原");
    expect(told.includes("已删除")).toBe(/remove/.test(command));
    await press("Control+z");
    expect(await content()).toBe(original);
    await press("Control+y");
    expect(await content()).toBe(after);
  }); // prettier-ignore

  it("are undone step by step together with what was typed before and after", async () => {
    await workbench.type("F3", "1");
    await workbench.select("C4");
    await workbench.act("sheet.command.remove-row-confirm");
    await workbench.type("F4", "2");
    await press("Control+z");
    expect((await workbench.cell("表", "F4")).value).toBeNull();
    await press("Control+z");
    expect((await workbench.cell("表", "C4")).value).toBe("乙");
    expect(await workbench.cell("表", "F3")).toMatchObject({ value: 1, shown: "1" });
    await press("Control+z");
    expect(await content()).toBe(original);
  });

  it.each([
    ["rows", "C4", "sheet.command.remove-row-confirm"],
    ["columns", "C4", "sheet.command.remove-col-confirm"],
  ])("leave the selection where it was: deleted %s", async (_, cell, command) => {
    await workbench.select(cell);
    await workbench.act(command);
    expect(await workbench.selection()).toBe("表 3 2 3 2");
    await workbench.page.keyboard.type("5");
    await workbench.page.keyboard.press("Enter");
    expect((await workbench.cell("表", "A1")).value).toBe("自评表");
    expect((await workbench.cell("表", cell)).value).toBe(5);
  });

  it("show their values again, the calculated ones too", async () => {
    await workbench.type("D3", "11");
    const sum = 11 + 20 + 30;
    await workbench.until(() => workbench.cell("表", "D6"), ({ value }) => value === sum);
    await workbench.select("C4");
    await workbench.act("sheet.command.remove-row-confirm");
    const without = await workbench.until(() => workbench.cell("表", "D5"), ({ value }) => value === 11 + 30);
    expect(without.shown).toBe(String(11 + 30));
    await press("Control+z");
    const back = await workbench.until(() => workbench.cell("表", "D6"), ({ value }) => value === sum);
    expect(back.shown).toBe(String(sum));
  }); // prettier-ignore

  it("say that there is nothing to undo where there is nothing", async () => {
    await press("Control+z");
    await workbench.says("没有可以撤销的操作");
    await press("Control+y");
    await workbench.says("没有可以重做的操作");
    expect(await content()).toBe(original);
  });

  it("say so where the pane has written since", async () => {
    await workbench.button("打开示例");
    await workbench.paneSays("97.00");
    await workbench.type("H2", "1");
    await workbench.ribbon("写入得分公式");
    const score = (): Promise<string | null> =>
      workbench.cell("绩效评价指标体系", "H9").then(({ formula }) => formula);
    await workbench.until(score, (formula) => formula !== null);
    await workbench.turnTo("基础数据表");
    await workbench.select("H9");
    await press("Control+z");
    await workbench.says("面板写入的内容，请在面板中撤销");
    expect((await workbench.cell("基础数据表", "H2")).value).toBe(1);
    expect(await score()).toMatch(/PERF\.SCORE/);
  });
});

describe("what is refused or only done in part", () => {
  it("leaves nothing of a refused name", async () => {
    await workbench.act("sheet.command.set-worksheet-name", { name: "另表" });
    await workbench.says("表格已还原：已有同名工作表");
    expect(await content()).toBe(original);
  });

  it("leaves nothing of merging, and says so", async () => {
    await workbench.select("F5:G6");
    await workbench.act("sheet.command.add-worksheet-merge-all");
    await workbench.says("工作台不支持这一操作，表格已还原");
    expect(await content()).toBe(original);
  });

  it("says what of a pasted block was left out, and takes all of it back as one step", async () => {
    await workbench.select("A3:B5");
    await press("Control+c");
    await workbench.select("F3");
    await press("Control+v");
    await workbench.until(
      () => workbench.cell("表", "G5"),
      ({ value }) => value === "质量"
    );
    expect(await workbench.cell("表", "G5")).toMatchObject({ value: "质量", shown: "质量" });
    await workbench.says("内容已写入，但其中的合并");
    await workbench.select("F3");
    await press("Control+z");
    expect(await content()).toBe(original);
  });
});
