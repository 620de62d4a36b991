import { readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { openWorkbook } from "../../src/host/workbook/open-workbook";
import { richWorkbook } from "../host/fixtures/rich-workbook";
import { say } from "./pane-text";
import { startBrowser } from "./browser";
import { type ShownCell, WorkbenchPage } from "./workbench-page";

const sample = readFileSync(join(__dirname, "../../assets/samples/renovation-2023.xlsx"));
const indicators = "绩效评价指标体系";

let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Each group has a workbench of its own, and each test leaves it without a fault. */
function withWorkbench(): void {
  beforeAll(async () => {
    workbench = await WorkbenchPage.open(browser);
  });
  afterEach(() => {
    expect(workbench.faults.splice(0)).toEqual([]);
  });
  afterAll(() => workbench.close());
}

const figure = (of: string): RegExp => new RegExp(`^${of.replace(".", "\\.")}$`);

describe("the sample", () => {
  withWorkbench();

  it("is open with its score, for at most three requests", async () => {
    await workbench.paneSays(figure((100 - 4 / 4 - (8 * 25) / 100).toFixed(2)));
    expect(await workbench.requests()).toBeLessThanOrEqual(3 + startingRequests);
  });

  it("has cells selected by the pane, and knows what the grid selects", async () => {
    await workbench.press(say("go-to", { place: `${indicators}!A3:I25` }));
    await workbench.page.waitForFunction(
      (name) =>
        window.perfWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet().getSheetName() ===
        name,
      indicators
    );
    expect(await workbench.selection()).toBe(`${indicators} 2 0 24 8`);
    await workbench.select("C5");
    const selected = `${indicators} 4 2 4 2`;
    expect(
      await workbench.until(
        () => workbench.selection(),
        (now) => now === selected
      )
    ).toBe(selected);
  });

  it("takes a corrected mapping and gives it back", async () => {
    await workbench.pane.getByText(say("columns", { table: say("indicator-table") })).click();
    const meaning = workbench.pane.getByLabel(say("column-means", { column: "实际完成值" }));
    await meaning.selectOption("ignored");
    await workbench.paneSays("已记住");
    await workbench.paneSays(say("by-answer"));
    await workbench.press(say("forget"));
    await workbench.paneSays(figure("97.00"));
  });

  it("shows markup and formulas from cells as text", async () => {
    await workbench.turnTo("基础数据表");
    for (const text of ["<img src=x onerror=alert(1)>", '=HYPERLINK("http://x.test")']) {
      await workbench.type("B2", `'${text}`);
      await workbench.paneSays(text);
      expect(await workbench.cell("基础数据表", "B2")).toMatchObject({ value: text, shown: text });
    }
    expect(await workbench.pane.locator("img, a[href]").count()).toBe(0);
  });

  it("has its hidden pane back when a ribbon command needs the person", async () => {
    await workbench.page.getByRole("button", { name: "收起面板" }).click();
    expect(await workbench.page.locator("aside iframe").isVisible()).toBe(false);
    await workbench.ribbon("导出 Word");
    await workbench.paneSays("文件已备好");
    expect(await workbench.page.locator("aside iframe").isVisible()).toBe(true);
  });
});

/** What office.js asks by itself when a page starts. */
const startingRequests = 2;

describe("from the sheets to the report", () => {
  withWorkbench();

  it("generates the report with at most four requests", async () => {
    await workbench.goTo(say("step-report"));
    const before = await workbench.requests();
    await workbench.press(say("generate"));
    await workbench.paneSays(say("generated", { sheet: "绩效自评报告" }));
    expect((await workbench.requests()) - before).toBeLessThanOrEqual(4);
    expect(await workbench.sheetNames()).toContain("绩效自评报告");
    await workbench.paneSays(say("report-fresh"));
  });

  it("follows an edit with at most two requests: score and an older report", async () => {
    await workbench.turnTo(indicators);
    const before = await workbench.requests();
    await workbench.type("F9", "4类");
    await workbench.paneSays(figure((100 - (8 * 25) / 100).toFixed(2)));
    expect((await workbench.requests()) - before).toBeLessThanOrEqual(2);
    await workbench.paneSays(say("report-old"));
  });

  it("shows a finding that an edit brings, and takes it back with the edit", async () => {
    await workbench.goTo(say("step-review"));
    const finding = workbench.pane.getByText("无法与指标值");
    expect(await finding.count()).toBe(0);
    await workbench.type("F14", "7万平方米");
    await finding.first().waitFor();
    await workbench.type("F14", "达成预期指标");
    await finding.first().waitFor({ state: "detached" });
    await workbench.goTo(say("step-report"));
    await workbench.paneSays(say("report-old"));
  });

  it("keeps an edited paragraph when the report is made again, and shows it", async () => {
    await workbench.turnTo("绩效自评报告");
    const place = await paragraphOf("一户一表");
    await workbench.type(place, "这一段由人工改写。");
    await workbench.paneSays(say("edits", { count: "1" }));
    await workbench.press(say("regenerate"));
    await workbench.paneSays(say("generated-kept", { sheet: "绩效自评报告", count: "1" }));
    expect(await workbench.cell("绩效自评报告", place)).toMatchObject({
      value: "　　这一段由人工改写。",
    });
    await workbench.paneSays("这一段由人工改写。");
  });

  it("exports the report as a Word file with the same figures and the edit", async () => {
    await workbench.press(say("export-word"));
    await workbench.paneSays("文件已备好");
    const { name, bytes } = await workbench.download(() => workbench.press(say("file-download")));
    expect(name).toMatch(/\.docx$/);
    const text = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
    const plain = text.replace(/<[^>]+>/g, "");
    expect(plain).toContain("98.00");
    expect(plain).toContain("这一段由人工改写。");
    await workbench.paneSays("已请求下载");
    await workbench.press(say("file-dismiss"));
  });

  it("undoes the making of the report", async () => {
    await workbench.press(`${say("undo")}：${say("undo-report")}`);
    await workbench.paneSays(say("undone-report"));
    await workbench.paneSays(say("report-old"));
  });

  it("hands the workbook over with every part that nobody changed as it was", async () => {
    const { name, bytes } = await workbench.download(() =>
      workbench.page.getByRole("button", { name: "下载工作簿" }).click()
    );
    expect(name).toBe("renovation-2023.xlsx");
    const [before, after] = [unzipSync(sample), unzipSync(bytes)];
    const same = ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet3.xml", "xl/theme/theme1.xml"];
    for (const part of same.filter((each) => each in before))
      expect(Buffer.from(after[part] ?? []).equals(before[part] ?? new Uint8Array())).toBe(true);
    const model = openWorkbook(bytes);
    const sheet = model.sheets.find((each) => each.name === indicators);
    expect(sheet?.cells.get(8, 5)?.value).toBe("4类");
    expect(model.sheets.map((each) => each.name)).toContain("绩效自评报告");
    expect(await workbench.page.evaluate(() => window.perfWorkbench?.hasChanged())).toBe(false);
  });
});

describe("score formulas", () => {
  withWorkbench();

  it("are written by the ribbon, calculate live, are frozen, and can be undone", async () => {
    await workbench.ribbon("写入得分公式");
    await workbench.turnTo(indicators);
    const scored = await score(({ value }) => value === (3 / 4) * 4);
    expect(scored).toMatchObject({ value: (3 / 4) * 4 });
    expect(scored.formula).toMatch(/^=PERF\.SCORE/);
    await workbench.type("F9", "4类");
    expect(await score(({ value }) => value === 4)).toMatchObject({ value: 4 });
    await workbench.ribbon("冻结为数值");
    expect(await score(({ formula }) => formula === null)).toMatchObject({
      formula: null,
      value: 4,
    });
    await workbench.goTo(say("step-scores"));
    await workbench.pane
      .getByRole("button", { name: say("undo") })
      .first()
      .click();
    await workbench.paneSays("已撤销，恢复了");
    expect((await workbench.cell(indicators, "H9")).formula).toMatch(/^=PERF\.SCORE/);
  });
});

describe("other workbooks", () => {
  withWorkbench();

  it("says why a damaged file is not opened, and leaves what is open", async () => {
    await workbench.upload("坏文件.xlsx", sample.subarray(0, sample.length / 2));
    const note = workbench.page.getByTestId("note");
    await note.filter({ hasText: "“坏文件.xlsx”" }).waitFor();
    expect(await workbench.page.getByTestId("file-name").textContent()).toBe(
      "renovation-2023.xlsx"
    );
    await workbench.paneSays(figure("97.00"));
  });

  it("opens a dropped workbook and says that its charts are not shown", async () => {
    const bytes = [...richWorkbook()];
    await workbench.page.evaluate((content) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(content)], "图表.xlsx"));
      const options = { bubbles: true, cancelable: true, dataTransfer: files };
      document.querySelector("main")?.dispatchEvent(new DragEvent("drop", options));
    }, bytes);
    await workbench.page.getByTestId("note").filter({ hasText: "不显示" }).waitFor();
    expect(await workbench.page.getByTestId("file-name").textContent()).toBe("图表.xlsx");
  });

  it("opens an old .xls and says that it was converted", async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["项目名称", "道路维护"]]), "旧表");
    const bytes = write(book, { type: "buffer", bookType: "biff8" }) as Buffer;
    await workbench.upload("旧表.xls", bytes);
    await workbench.page.getByTestId("note").filter({ hasText: "是旧格式" }).waitFor();
    expect(await workbench.cell("旧表", "B1")).toMatchObject({ value: "道路维护" });
    expect(await workbench.page.getByTestId("file-name").textContent()).toBe("旧表.xlsx");
  });

  describe("with changes that were not downloaded", () => {
    const dialog = () => workbench.page.getByRole("dialog");
    const answer = (name: string): Promise<void> =>
      dialog().getByRole("button", { name, exact: true }).click();
    const isStill = async (): Promise<void> => {
      await dialog().waitFor({ state: "detached" });
      expect(await workbench.page.getByTestId("file-name").textContent()).toBe(
        "renovation-2023.xlsx"
      );
      expect(await workbench.cell("基础数据表", "H2")).toMatchObject({ value: 1 });
    };

    beforeAll(async () => {
      await workbench.button("打开示例");
      await workbench.paneSays(figure("97.00"));
      await workbench.type("H2", "1");
    });

    it("says why a damaged file is not opened, and asks nothing", async () => {
      await workbench.upload("坏.xlsx", sample.subarray(0, sample.length / 2));
      await workbench.says("“坏.xlsx”");
      expect(await dialog().count()).toBe(0);
      await isStill();
    });

    it.each([
      ["Enter, as it comes", () => workbench.page.keyboard.press("Enter")],
      ["Escape", () => workbench.page.keyboard.press("Escape")],
      ["取消", () => answer("取消")],
    ])("keeps them by %s", async (_, act) => {
      await workbench.button("新建");
      await dialog().waitFor();
      await act();
      await isStill();
    });

    it("hands them over first where it is told to, and opens only then", async () => {
      await workbench.upload("另一份.xlsx", sample);
      const { name, bytes } = await workbench.download(() => answer("先下载"));
      expect(name).toBe("renovation-2023.xlsx");
      expect(openWorkbook(bytes).sheets[0]?.cells.get(1, 7)?.value).toBe(1);
      await dialog().getByText("请在浏览器的下载列表中确认").waitFor();
      await answer("取消");
      await isStill();
      await workbench.type("H3", "2");
      await workbench.upload("另一份.xlsx", sample);
      await workbench.download(() => answer("先下载"));
      await answer("打开");
      await dialog().waitFor({ state: "detached" });
      await workbench.until(
        () => workbench.page.getByTestId("file-name").textContent(),
        (shown) => shown === "另一份.xlsx"
      );
      expect(await workbench.cell("基础数据表", "H2")).toMatchObject({ value: null });
    });

    it("lets them go where it is told to", async () => {
      await workbench.type("H2", "1");
      await workbench.button("新建");
      await answer("不下载，打开");
      await workbench.paneSays(say("no-table"));
    });
  });

  it("makes a template in an empty workbook, and a report once it is filled in", async () => {
    await workbench.pane
      .getByRole("button", { name: say("use-template") })
      .first()
      .click();
    await workbench.paneSays("已新建工作表");
    await workbench.turnTo(indicators);
    await workbench.page.evaluate(() => {
      const book = window.perfWorkbench?.book();
      const sheet = book?.model.sheets.find(({ name }) => name === "绩效评价指标体系");
      const area = { top: 2, left: 3, bottom: 18, right: 4 };
      if (sheet)
        book?.host.person.type(
          sheet,
          area,
          Array.from({ length: 17 }, () => ["≥90%", "95%"])
        );
    });
    await workbench.paneSays(figure("100.00"));
    await workbench.goTo(say("step-report"));
    await workbench.press(say("generate"));
    await workbench.paneSays(say("report-fresh"));
    expect(await workbench.sheetNames()).toContain("绩效自评报告");
  });
});

/** The score cell of the indicator in row 9, once it is right. */
function score(isRight: (cell: ShownCell) => boolean): Promise<ShownCell> {
  return workbench.until(() => workbench.cell(indicators, "H9"), isRight);
}

/** Address of the longest paragraph on the report sheet that holds a text. */
function paragraphOf(text: string): Promise<string> {
  return workbench.page.evaluate((wanted) => {
    const sheet = window.perfWorkbench
      ?.book()
      ?.model.sheets.find(({ name }) => name === "绩效自评报告");
    for (let row = 0; row < 200; row += 1) {
      const value = sheet?.cells.get(row, 0)?.value;
      if (typeof value === "string" && value.length > 30 && value.includes(wanted))
        return `A${row + 1}`;
    }
    throw new Error(`no paragraph with ${wanted}`);
  }, text);
}
