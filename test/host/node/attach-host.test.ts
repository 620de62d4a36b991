import { attachHost, detachHost } from "../../../src/host/node/attach-host";
import { loadOfficeJs } from "../../../src/host/node/load-office-js";
import { isSetSupported } from "../../../src/host/protocol/requirement-sets";
import { createHost } from "../../../src/host/protocol/host";
import type { RequestBody } from "../../../src/host/protocol/wire/message";
import { createWorkbook } from "../../../src/host/workbook/create-workbook";

const nameOfFirstSheet = (): Promise<string> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load("name");
    // Keeps a range, so that a clean-up request follows.
    sheet.getRange("A1").load("values");
    await context.sync();
    return sheet.name;
  });

beforeAll(loadOfficeJs);
afterEach(detachHost);

describe("the library", () => {
  it("is loaded once", () => {
    const before = Excel;
    loadOfficeJs();
    expect(Excel).toBe(before);
  });

  it("leaves no window behind that other libraries could take for a browser's", () => {
    expect("window" in globalThis).toBe(false);
  });

  it.each([
    ["ExcelApi", "1.14", true],
    ["ExcelApi", "1.15", false],
    ["ExcelApi", "2.1", false],
    ["ExcelApiOnline", "1.1", false],
  ])("%s %s is declared: %s", (name, version, declared) => {
    expect(isSetSupported(name, version)).toBe(declared);
    expect(Office.context.requirements.isSetSupported(name, version)).toBe(declared);
  });
});

describe("hosts", () => {
  it("are needed: Excel.run without one fails at once and says why", async () => {
    await expect(nameOfFirstSheet()).rejects.toMatchObject({
      code: "NoHostAttached",
      message: expect.stringContaining("call attachHost first") as string,
    });
  });

  it("follow one another, and a late clean-up does not reach the next", async () => {
    const [first, second] = [createHost(createWorkbook("一")), createHost(createWorkbook("二"))];
    attachHost(first);
    expect(await nameOfFirstSheet()).toBe("一");
    attachHost(second);
    expect(await nameOfFirstSheet()).toBe("二");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([first.counts.requests, second.counts.requests]).toEqual([2, 2]);
  });

  it("answer in a later turn of the event loop", async () => {
    attachHost(createHost(createWorkbook()));
    let microtasks = 0;
    let done = false;
    const run = nameOfFirstSheet().then(() => {
      done = true;
    });
    for (; microtasks < 100; microtasks++) await Promise.resolve();
    expect(done).toBe(false);
    await run;
  });

  it("get JSON only: omitted arguments arrive as null", async () => {
    const requests: RequestBody[] = [];
    const host = createHost(createWorkbook());
    attachHost({
      ...host,
      answer: (request) => {
        requests.push(request);
        return host.answer(request);
      },
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getUsedRange().load("address");
      await context.sync();
    });
    const paths = Object.values(requests[0]?.ObjectPaths ?? {});
    const used = paths.find(({ Name }) => Name === "GetUsedRange");
    expect(used?.ArgumentInfo).toEqual({ Arguments: [null] });
  });

  it("that fail themselves make the run fail with the reason", async () => {
    attachHost({
      ...createHost(createWorkbook()),
      answer: () => {
        throw new Error("broken host");
      },
    });
    await expect(nameOfFirstSheet()).rejects.toMatchObject({
      code: "GeneralException",
      message: expect.stringContaining("broken host") as string,
    });
  });
});
