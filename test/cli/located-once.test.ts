import { join } from "node:path";
import { parseAddress, splitQualified } from "../../src/evaluation/a1";
import { locate } from "../../src/reading/locate";
import { openSheet } from "../../src/reading/grid/sheet";
import { layOutCase } from "../reading/lay-out-case";
import { publishedCase } from "../reading/published-case";
import { stackGrids } from "../reading/forms/stack-grids";
import type { SheetGrid } from "../../src/reading/grid/sheet-grid";
import { perfIn } from "./run-command";
import { temporaryFolder, writeGrids } from "./workbook-file";

jest.mock("../../src/reading/locate", () => counted("../../src/reading/locate", "locate"));
jest.mock("../../src/reading/grid/sheet", () =>
  counted("../../src/reading/grid/sheet", "openSheet")
);

/** A module one of whose functions remembers its calls. */
function counted(path: string, name: string): Record<string, unknown> {
  const actual = jest.requireActual<Record<string, (...values: unknown[]) => unknown>>(path);
  return { ...actual, [name]: jest.fn(actual[name]) };
}

const folder = temporaryFolder();

const forms = ["07", "31", "37"].map((id, index): SheetGrid => {
  const [grid] = layOutCase(publishedCase(id));
  if (grid === undefined) throw new Error("a case has a sheet");
  return { ...grid, name: `自评表${index + 1}` };
});

const stack = stackGrids("自评表", forms, 2);

const workbooks: Readonly<Record<string, readonly SheetGrid[]>> = {
  "a form": forms.slice(0, 1),
  "a sheet each": forms,
  "one below another": [stack.whole],
};

/** The sets of answers a workbook was located with, the form left out; one entry for each time. */
function located(): readonly string[] {
  const calls = jest.mocked(locate).mock.calls;
  return calls.map(([, answers]) => JSON.stringify({ ...answers, form: undefined }));
}

describe.each(Object.keys(workbooks))("a workbook with %s", (name) => {
  const grids = workbooks[name] ?? [];
  const path = join(folder, `${name}.xlsx`);

  beforeAll(() => {
    writeGrids(path, grids);
  });

  beforeEach(() => {
    jest.clearAllMocks();
  });

  test.each([
    "read",
    "read --all",
    "report",
    "report --all",
    "formulas --overwrite",
    "formulas --overwrite --all",
  ])("is located once by %s", async (command) => {
    const out = command.startsWith("read") ? [] : ["--out", command];
    await perfIn(folder, ...command.split(" "), path, ...out);
    expect(located()).toHaveLength(1);
    // Each sheet is opened whole; of forms below one another each part is, once, and what stands over the first.
    const parts = name === "one below another" ? forms.length + 1 : 0;
    expect(jest.mocked(openSheet).mock.calls.length).toBeLessThanOrEqual(grids.length + parts);
  });

  test("is located once for each set of answers", async () => {
    await perfIn(folder, "read", path, "--answer", "currencyUnit=元", "--all");
    expect(located()).toEqual([...new Set(located())]);
  });
});

/** The cells that a command changes, each as its row and column in its own form. */
async function changedCells(command: string, name: string): Promise<readonly string[]> {
  const path = join(folder, `${name}.xlsx`);
  writeGrids(path, workbooks[name] ?? []);
  const { stdout } = await perfIn(folder, ...command.split(" "), path, "--json", "--out", name);
  const { changed } = JSON.parse(stdout) as { readonly changed: readonly string[] };
  return changed.map((cell) => {
    const { sheet, address } = splitQualified(cell);
    const { top, left } = parseAddress(address) ?? { top: -1, left: -1 };
    const own = forms.findIndex(({ name: sheetName }) => sheetName === sheet);
    const index = own >= 0 ? own : stack.parts.findLastIndex(({ rowIndex }) => rowIndex <= top);
    return `${index}: ${top - (own >= 0 ? 0 : (stack.parts[index]?.rowIndex ?? 0))} ${left}`;
  });
}

test("forms below one another get the formulas that they get on a sheet each", async () => {
  const command = "formulas --overwrite --all";
  const split = await changedCells(command, "a sheet each");
  expect(new Set(split.map((cell) => cell.charAt(0)))).toEqual(new Set(["0", "1", "2"]));
  expect(await changedCells(command, "one below another")).toEqual(split);
});
