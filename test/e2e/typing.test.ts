import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { createWorkbook } from "../../src/host/workbook/create-workbook";
import { openWorkbook } from "../../src/host/workbook/open-workbook";
import { putCells } from "../../src/host/workbook/put-cells";
import { saveWorkbook } from "../../src/host/workbook/save-workbook";
import { say } from "./pane-text";
import { installedBrowser, startBrowser } from "./browser";
import { WorkbenchPage } from "./workbench-page";

const data = "基础数据表";
const indicators = "绩效评价指标体系";

let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Each group has a workbench of its own, and each test leaves it without a fault. */
function withWorkbench(options: Parameters<typeof WorkbenchPage.open>[1] = {}): void {
  beforeAll(async () => {
    workbench = await WorkbenchPage.open(browser, options);
  });
  afterEach(() => {
    expect(workbench.faults.splice(0)).toEqual([]);
  });
  afterAll(() => workbench.close());
}

const value = async (sheet: string, address: string): Promise<unknown> =>
  (await workbench.cell(sheet, address)).value;

const isTyping = (): Promise<boolean> =>
  workbench.page.evaluate(() => window.perfWorkbench?.grid.editor.isOpen() ?? false);

describe("a figure that is typed and not entered", () => {
  withWorkbench();

  /** What a person does next, and a cell that is free for the figure. */
  const acts: readonly (readonly [act: string, address: string, work: () => Promise<unknown>])[] = [
    ["a step of the pane", "H2", () => workbench.goTo(say("step-review"))],
    ["a button of the pane", "H3", () => workbench.goTo(say("step-recognition")).then(() => workbench.press(say("read-again")))],
    ["a control of the pane reached by the keyboard", "H4", () => workbench.pane.getByRole("tab").first().focus()],
    ["a cell that the pane turns to on another sheet", "H5", () => workbench.press(say("go-to", { place: `${indicators}!A3:I25` }))],
    ["a ribbon button", "H6", () => workbench.ribbon("冻结为数值")],
    ["下载工作簿", "H7", () => workbench.download(() => workbench.button("下载工作簿"))],
    ["another sheet", "H8", () => workbench.turnTo(indicators)],
    ["a new sheet", "H9", () => workbench.act("sheet.command.insert-sheet")],
    ["the name box", "H10", () => workbench.select("I20")],
    ["a click on another cell", "H11", () => workbench.click("C8")],
    ["a row put in below", "H12", () => workbench.act("sheet.command.insert-row-after", { value: 1 })],
  ]; // prettier-ignore

  it.each(acts)("is in its cell after %s", async (_, address, act) => {
    await workbench.turnTo(data);
    await workbench.begin(address, "37.5");
    await act();
    expect(
      await workbench.until(
        () => value(data, address),
        (now) => now === 37.5
      )
    ).toBe(37.5);
    expect(await isTyping()).toBe(false);
  });

  it("is its own step to undo where a new sheet was the next", async () => {
    await workbench.turnTo(data);
    const sheets = await workbench.sheetNames();
    await workbench.begin("I2", "37.5");
    await workbench.act("sheet.command.insert-sheet");
    await workbench.page.keyboard.press("Control+z");
    await workbench.until(
      () => workbench.sheetNames(),
      (names) => names.length === sheets.length
    );
    expect(await workbench.sheetNames()).toEqual(sheets);
    expect(await value(data, "I2")).toBe(37.5);
  });

  it.each([
    ["a formula", "=20+17.5", { formula: "=20+17.5", value: 20 + 17.5 }],
    ["a percentage", "37.5%", { value: 37.5 / 100, numberFormat: "0.00%" }],
    ["a text", "已完成", { value: "已完成" }],
  ])("may be %s as well", async (_, typed, expected) => {
    await workbench.turnTo(data);
    await workbench.begin("I3", typed);
    await workbench.goTo(say("step-scores"));
    expect(await workbench.cell(data, "I3")).toMatchObject(expected);
  });

  // In the browser of npm ci Univer takes the cell for what is typed into, whoever has the focus, and the figure is lost.
  const itHolds = installedBrowser(process.env, existsSync) === null ? it.skip : it;
  itHolds("may be typed into the formula bar of an installed browser", async () => {
    await workbench.turnTo(data);
    await workbench.select("I4");
    await workbench.page.locator("[data-u-comp=formula-bar] canvas").click();
    await workbench.page.keyboard.type("37.5");
    await workbench.goTo(say("step-review"));
    expect(await workbench.until(() => value(data, "I4"), (now) => now === 37.5)).toBe(37.5);
  }); // prettier-ignore

  it("may still be composed by an input method", async () => {
    await workbench.turnTo(data);
    await workbench.select("I5");
    const keyboard = await workbench.page.context().newCDPSession(workbench.page);
    await keyboard.send("Input.imeSetComposition", { text: "完成", selectionStart: 2, selectionEnd: 2 }); // prettier-ignore
    await workbench.goTo(say("step-scores"));
    expect(await value(data, "I5")).toBe("完成");
  });

  it("stays open while the person only looks into another window", async () => {
    await workbench.turnTo(data);
    await workbench.begin("I6", "37");
    await workbench.page.evaluate(() => window.dispatchEvent(new Event("blur")));
    await workbench.page.waitForTimeout(100);
    expect(await isTyping()).toBe(true);
    await workbench.page.keyboard.type(".5");
    await workbench.page.keyboard.press("Enter");
    expect(await value(data, "I6")).toBe(37.5);
  });

  it("is not cut short by the pane reading an edit before", async () => {
    await workbench.turnTo(data);
    await workbench.type("I7", "1");
    const before = await workbench.requests();
    await workbench.begin("I8", "37");
    // Longer than the pane waits before it reads an edit.
    await workbench.page.waitForTimeout(1500);
    expect(await workbench.requests()).toBe(before);
    await workbench.page.keyboard.type(".5");
    await workbench.page.keyboard.press("Enter");
    expect(await value(data, "I8")).toBe(37.5);
    const after = await workbench.until(() => workbench.requests(), (now) => now > before);
    expect(after).toBeGreaterThan(before);
  }); // prettier-ignore

  it("is undone letter by letter while it is typed, and as a whole when it stands", async () => {
    await workbench.turnTo(data);
    await workbench.begin("I9", "37.5");
    await workbench.page.keyboard.press("Control+z");
    expect(await isTyping()).toBe(true);
    await workbench.page.keyboard.press("Escape");
    await workbench.type("I9", "37.5");
    await workbench.page.keyboard.press("Control+z");
    expect(await value(data, "I9")).toBeNull();
    await workbench.page.keyboard.press("Control+y");
    expect(await value(data, "I9")).toBe(37.5);
  });

  it("keeps the page from being left without a question", async () => {
    await workbench.download(() => workbench.button("下载工作簿"));
    await workbench.turnTo(data);
    await workbench.begin("I10", "37.5");
    const isStopped = await workbench.page.evaluate(
      () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }))
    );
    expect(isStopped).toBe(true);
    expect(await value(data, "I10")).toBe(37.5);
  });

  it("counts as a change where another workbook is opened, and is there after 取消", async () => {
    await workbench.download(() => workbench.button("下载工作簿"));
    await workbench.turnTo(data);
    await workbench.begin("I11", "37.5");
    await workbench.button("打开示例");
    await workbench.page.getByRole("dialog").getByRole("button", { name: "取消" }).click();
    expect(await value(data, "I11")).toBe(37.5);
  });
});

describe("an actual value that is typed and not entered", () => {
  withWorkbench();
  const total = (100 - (8 * 25) / 100).toFixed(2);

  it("is in the report and in the file", async () => {
    await workbench.goTo(say("step-report"));
    await workbench.turnTo(indicators);
    await workbench.begin("F9", "4类");
    await workbench.press(say("generate"));
    await workbench.paneSays(say("generated", { sheet: "绩效自评报告" }));
    const { bytes } = await workbench.download(() => workbench.button("下载工作簿"));
    const sheets = openWorkbook(bytes).sheets;
    const texts: unknown[] = [];
    sheets.at(-1)?.cells.forEach((_row, _column, cell) => texts.push(cell.value));
    expect(texts.filter((text) => String(text).includes(total))).not.toEqual([]);
    expect(texts.filter((text) => String(text).includes("97.00"))).toEqual([]);
  });

  it("waits for the person where the pane is still at work, and is not lost", async () => {
    await workbench.turnTo(indicators);
    await workbench.press(say("regenerate"));
    await workbench.begin("J5", "备注");
    await workbench.page.waitForTimeout(1000);
    expect(await isTyping()).toBe(true);
    await workbench.page.keyboard.press("Enter");
    await workbench.paneSays(say("generated", { sheet: "绩效自评报告" }));
    expect(await value(indicators, "J5")).toBe("备注");
  });
});

describe("3,000 indicators", () => {
  withWorkbench();

  it("are named as too many for a report before anything is written", async () => {
    const model = createWorkbook("项目支出绩效自评表");
    const [sheet] = model.sheets;
    if (!sheet) throw new Error("no sheet");
    putCells(sheet, "A1", [
      ["项目名称", "农村饮水安全巩固提升工程"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ...Array.from({ length: 3000 }, (_, index) => [
        "产出指标",
        "数量指标",
        `第${index + 1}处水源改造`,
        "≥100个",
        "95个",
        100 / 3000,
        "",
      ]),
    ]);
    await workbench.upload("三千.xlsx", saveWorkbook(model));
    await workbench.paneSays("3000 个指标");
    await workbench.goTo(say("step-report"));
    await workbench.press(say("generate"));
    await workbench.paneSays("指标太多，报告没有写入");
    expect(await workbench.sheetNames()).toEqual(["项目支出绩效自评表"]);
    expect(await workbench.page.evaluate(() => window.perfWorkbench?.hasChanged())).toBe(false);
  });
});

describe("in the pane as Excel on the web has it", () => {
  withWorkbench({ door: "web" });

  it("a figure that is typed and not entered is read as well", async () => {
    await workbench.turnTo(indicators);
    await workbench.begin("F9", "4类");
    await workbench.goTo(say("step-scores"));
    await workbench.paneSays((100 - (8 * 25) / 100).toFixed(2));
    expect(await value(indicators, "F9")).toBe("4类");
  });
});

describe("Enter and Tab", () => {
  withWorkbench();

  const selected = async (address: string): Promise<void> => {
    const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    const place = `${Number(row) - 1} ${letter.charCodeAt(0) - 65}`;
    const wanted = `${data} ${place} ${place}`;
    expect(await workbench.until(() => workbench.selection(), (now) => now === wanted)).toBe(wanted);
  }; // prettier-ignore

  const typeAlong = async (from: string, figures: readonly string[]): Promise<void> => {
    await workbench.select(from);
    for (const figure of figures) {
      await workbench.page.keyboard.type(figure);
      await workbench.page.keyboard.press("Tab");
    }
  };

  it("lead along a row and then below its beginning", async () => {
    await typeAlong("H2", ["1", "2", "3"]);
    await selected("K2");
    await workbench.page.keyboard.type("4");
    await workbench.page.keyboard.press("Enter");
    await selected("H3");
    expect(await value(data, "K2")).toBe(4);
  });

  it.each([
    ["clicked", () => workbench.click("C8")],
    ["gone to by its address", () => workbench.select("C8")],
  ])("go on from a cell that was %s, not from the row before", async (_, turn) => {
    await workbench.select("A1");
    await typeAlong("B4", ["1", "2"]);
    await turn();
    await selected("C8");
    await workbench.page.keyboard.type("5");
    await workbench.page.keyboard.press("Enter");
    await selected("C9");
    await workbench.page.keyboard.type("6");
    await workbench.page.keyboard.press("Enter");
    await selected("C10");
    expect(await value(data, "C8")).toBe(5);
    expect(await value(data, "C9")).toBe(6);
    expect(await value(data, "B5")).toBeNull();
  });

  it("go on from a cell that the arrow keys led to", async () => {
    await typeAlong("H5", ["1", "2"]);
    for (const key of ["ArrowDown", "ArrowDown"]) await workbench.page.keyboard.press(key);
    await workbench.page.keyboard.type("7");
    await workbench.page.keyboard.press("Enter");
    await selected("J8");
    expect(await value(data, "J7")).toBe(7);
    expect(await value(data, "H6")).toBeNull();
  });

  it("begin a new row of Tabs where the person begins one", async () => {
    await typeAlong("H5", ["1"]);
    await typeAlong("I12", ["1", "2"]);
    await workbench.page.keyboard.press("Enter");
    await selected("I13");
  });

  it("go back by Shift", async () => {
    await workbench.select("J15");
    await workbench.page.keyboard.press("Shift+Tab");
    await selected("I15");
    await workbench.page.keyboard.press("Shift+Enter");
    await selected("J14");
  });
});

describe("the end of what is drawn", () => {
  withWorkbench();

  it.each([
    ["far below", "A700"],
    ["far to the right", "AZ3"],
    ["far in both", "CV2000"],
  ])("moves on where a person types %s", async (_, address) => {
    await workbench.type(address, "37.5");
    expect(await workbench.cell(data, address)).toMatchObject({ value: 37.5, shown: "37.5" });
  });

  it("moves on before the arrow keys and Enter", async () => {
    const drawn = (): Promise<number> =>
      workbench.page.evaluate(
        () => window.perfWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet().getMaxRows() ?? 0
      );
    const last = await drawn();
    await workbench.select(`B${last}`);
    await workbench.page.keyboard.press("ArrowDown");
    await workbench.page.keyboard.type("1");
    await workbench.page.keyboard.press("Enter");
    await workbench.page.keyboard.type("2");
    await workbench.page.keyboard.press("Enter");
    expect(await value(data, `B${last + 1}`)).toBe(1);
    expect(await value(data, `B${last + 2}`)).toBe(2);
    expect(await drawn()).toBeGreaterThan(last + 2);
  });

  it.each(["A2000000", "XFD9"])("is said where it does not: %s", async (address) => {
    await workbench.select("B4");
    await workbench.button("收起面板");
    await workbench.select(address);
    await workbench.says("不能选到更远处");
    await workbench.button("打开面板");
    const cell = `${data} 3 1 3 1`;
    expect(await workbench.until(() => workbench.selection(), (now) => now === cell)).toBe(cell);
  }); // prettier-ignore

  it("leaves room in an empty workbook", async () => {
    await workbench.button("新建");
    await workbench.page.getByRole("dialog").getByRole("button", { name: "不下载" }).click();
    await workbench.paneSays(say("no-table"));
    const [sheet = ""] = await workbench.sheetNames();
    await workbench.type("T90", "37.5");
    expect(await value(sheet, "T90")).toBe(37.5);
  });
});

describe("what is typed next goes into the selected cell", () => {
  withWorkbench();

  const clickTab = (sheet: string, options = {}): Promise<void> =>
    workbench.page.locator('[data-u-comp="slide-tab-item"]', { hasText: sheet }).click(options);
  const typeAndEnter = async (text: string): Promise<void> => {
    await workbench.page.keyboard.type(text);
    await workbench.page.keyboard.press("Enter");
  };

  it("after a click on another sheet's tab", async () => {
    await workbench.turnTo(data);
    await workbench.select("H2");
    await clickTab(indicators);
    await clickTab(data);
    await typeAndEnter("37.5");
    expect(await workbench.until(() => value(data, "H2"), (now) => now === 37.5)).toBe(37.5);
  }); // prettier-ignore

  it("after a click on the tab that is in view, and can be undone from there", async () => {
    await workbench.select("H3");
    await typeAndEnter("12");
    await clickTab(data);
    await workbench.page.keyboard.press("Control+z");
    expect(
      await workbench.until(
        () => value(data, "H3"),
        (now) => now === null
      )
    ).toBe(null);
  });

  it("after a ribbon button", async () => {
    await workbench.select("H4");
    await workbench.ribbon("冻结为数值");
    await workbench.until(
      () => workbench.page.evaluate(() => document.activeElement?.closest("nav") === null),
      (isLeft) => isLeft
    );
    await typeAndEnter("4.5");
    expect(
      await workbench.until(
        () => value(data, "H4"),
        (now) => now === 4.5
      )
    ).toBe(4.5);
  });

  it("but into the tab that is being renamed", async () => {
    await clickTab("满意度问卷");
    await clickTab("满意度问卷", { clickCount: 2 });
    // Univer selects the name a moment later: what is typed before goes with it.
    await workbench.page.waitForFunction(() => getSelection()?.toString() === "满意度问卷");
    await typeAndEnter("问卷汇总");
    const names = await workbench.until(
      () => workbench.sheetNames(),
      (now) => now.includes("问卷汇总")
    );
    expect(names).toContain("问卷汇总");
  });
});
