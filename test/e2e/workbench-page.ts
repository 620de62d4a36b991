import type { Browser, FrameLocator, Page } from "playwright-core";
import type { WorkbenchSession } from "../../src/workbench/session";
import { serveSite, site } from "./site";

declare global {
  interface Window {
    perfWorkbench?: WorkbenchSession;
  }
}

/** The workbench open in a browser, with what a person does there. */
export class WorkbenchPage {
  /** Requests to other places, errors of the page, violations of its security policy. Empty where all is well. */
  readonly faults: string[];
  readonly pane: FrameLocator;

  private constructor(
    readonly page: Page,
    faults: string[]
  ) {
    this.faults = faults;
    this.pane = page.frameLocator("aside iframe");
  }

  /** Opens it with the sample, in a profile of its own. */
  static async open(
    browser: Browser,
    { door = "desktop", withheld, ...options }: OpenOptions = {}
  ): Promise<WorkbenchPage> {
    const faults: string[] = [];
    const context = await browser.newContext({
      viewport: { width: 1400, height: 900 },
      acceptDownloads: true,
      ...options,
    });
    const origin = door === "web" ? "https://workbench.test" : "http://localhost:1";
    await serveSite(context, origin, faults);
    if (withheld) await context.route(withheld, (route) => route.abort());
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(`error: ${error.stack ?? error.message}`));
    page.on("console", (message) => {
      // A refused load or script is reported there too.
      if (message.type() === "error") faults.push(`console: ${message.text()}`);
    });
    await page.goto(`${origin}${site}workbench/${door === "web" ? "?web" : ""}`);
    const opened = new WorkbenchPage(page, faults);
    await opened.paneSays("97.00");
    await page.waitForFunction(() => window.perfWorkbench !== undefined);
    return opened;
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  /** Waits until the pane shows a text. */
  async paneSays(text: string | RegExp): Promise<void> {
    await this.pane.getByText(text).first().waitFor();
  }

  goTo(step: string): Promise<void> {
    return this.pane.getByRole("tab", { name: step }).click();
  }

  press(name: string): Promise<void> {
    return this.pane.getByRole("button", { name, exact: true }).click();
  }

  ribbon(name: string): Promise<void> {
    return this.page.getByRole("navigation").getByRole("button", { name }).click();
  }

  /** Turns to a sheet by its tab, unless it is in view. */
  async turnTo(sheet: string): Promise<void> {
    const shown = await this.page.evaluate(() =>
      window.perfWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet().getSheetName()
    );
    if (shown === sheet) return;
    await this.page.locator('[data-u-comp="slide-tab-item"]', { hasText: sheet }).click();
  }

  /** Selects by the name box, on the sheet that is in view once the grid has followed what the add-in did. */
  async select(address: string): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    );
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await box.fill(address);
    await box.press("Enter");
  }

  /** Types into a cell of the sheet in view, and Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.begin(address, text);
    await this.page.keyboard.press("Enter");
  }

  /** Types into a cell of the sheet in view, and leaves it at that. */
  async begin(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
  }

  /** Waits until the workbench says a text. */
  async says(text: string | RegExp): Promise<void> {
    await this.page.getByTestId("note").filter({ hasText: text }).waitFor();
  }

  button(name: string): Promise<void> {
    return this.page.getByRole("banner").getByRole("button", { name, exact: true }).click();
  }

  /** Clicks a cell by the mouse, where the sheet is in view from A1 on. */
  async click(address: string): Promise<void> {
    const place = await this.page.evaluate((cell) => {
      const sheet = window.perfWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet();
      const rect = sheet?.getRange(cell).getCellRect();
      const drawn = [...document.querySelectorAll("main canvas")]
        .map((canvas) => canvas.getBoundingClientRect())
        .find(({ height }) => height > 100);
      if (!rect || !drawn) return null;
      return { x: drawn.left + rect.left + 9, y: drawn.top + rect.top + rect.height / 2 };
    }, address);
    if (place === null) throw new Error(`${address} is not drawn`);
    await this.page.mouse.click(place.x, place.y);
  }

  /** A command of the grid's menus. */
  async act(command: string, params?: object): Promise<void> {
    await this.page.evaluate(
      async ([id, values]) => {
        await window.perfWorkbench?.grid.api.executeCommand(id, values);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      },
      [command, params] as const
    );
  }

  /** A cell of the workbook, and what the grid shows in it, after all calculation. */
  cell(sheet: string, address: string): Promise<ShownCell> {
    return this.page.evaluate(
      async ([sheetName, place]) => {
        const session = window.perfWorkbench;
        const book = session?.book();
        await book?.host.settled();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
        const column = [...letters].reduce(
          (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
          0
        );
        const cell = book?.model.sheets
          .find(({ name }) => name === sheetName)
          ?.cells.get(Number(digits) - 1, column - 1);
        const range = session?.grid.api
          .getActiveWorkbook()
          ?.getSheetByName(sheetName)
          ?.getRange(place);
        return {
          value: cell?.value ?? null,
          formula: cell?.formula ?? null,
          numberFormat: cell?.format.numberFormat ?? null,
          shown: range?.getDisplayValue() ?? null,
        };
      },
      [sheet, address] as const
    );
  }

  /** Waits until a reading is right, and gives it. */
  async until<Read>(read: () => Promise<Read>, isRight: (value: Read) => boolean): Promise<Read> {
    for (let tries = 0; ; tries += 1) {
      const value = await read();
      if (isRight(value) || tries === 200) return value;
      await this.page.waitForTimeout(50);
    }
  }

  /** Where the stand-in Excel's selection is: "基础数据表 1 0 1 0", rows and columns from 0. */
  selection(): Promise<string> {
    return this.page.evaluate(() => {
      const selected = window.perfWorkbench?.book()?.host.person.selected();
      if (!selected) return "";
      const { top, left, bottom, right } = selected.area;
      return `${selected.sheet.name} ${top} ${left} ${bottom} ${right}`;
    });
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(
      () => window.perfWorkbench?.book()?.model.sheets.map(({ name }) => name) ?? []
    );
  }

  /** Requests of the add-in to the stand-in Excel so far. */
  requests(): Promise<number> {
    return this.page.evaluate(() => window.perfWorkbench?.book()?.host.counts.requests ?? 0);
  }

  /** Opens a file by the page's own field. */
  upload(name: string, bytes: Uint8Array): Promise<void> {
    return this.page
      .locator('header input[type="file"]')
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  }

  /** The file that an act hands to the browser. */
  async download(act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), act()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }
}

interface OpenOptions extends NonNullable<Parameters<Browser["newContext"]>[0]> {
  readonly door?: "desktop" | "web";
  /** Files that do not come; `unroute` gives them back. */
  readonly withheld?: RegExp;
}

export interface ShownCell {
  readonly value: unknown;
  readonly formula: string | null;
  readonly numberFormat: string | null;
  readonly shown: string | null;
}
