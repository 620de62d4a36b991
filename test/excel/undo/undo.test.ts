import { freezeFormulas } from "../../../src/excel/formulas/freeze-formulas";
import { repairFormulas } from "../../../src/excel/formulas/repair-formulas";
import { inWorkbook } from "../../../src/excel/in-workbook";
import { OfficeFault } from "../../../src/excel/office-error";
import {
  mostCharacters,
  mostRecords,
  type ChangedCell,
} from "../../../src/excel/undo/change-record";
import type { CellInput } from "../../../src/excel/undo/cell-state";
import { applyChange, loadChanges } from "../../../src/excel/undo/kept-changes";
import {
  forgetChange,
  listChanges,
  undoChange,
  undoCommand,
  undoLast,
} from "../../../src/excel/undo/restore";
import { loadMemory, saveMemory } from "../../../src/excel/workbook-memory";
import {
  addresses,
  held,
  numberFormatOf,
  openCells,
  putCells,
  reasons,
  snapshot,
} from "../formulas/formula-sheet";

/** Changes cells as a command does. */
async function change(
  cells: Readonly<Record<string, readonly [before: CellInput, after: CellInput]>>,
  format = "General",
  command: "repair-formulas" | "freeze-formulas" = "repair-formulas"
): Promise<readonly string[]> {
  const changed = Object.entries(cells).map(([address, [before, after]]): ChangedCell => ({
    sheet: "表",
    address,
    before: { input: before, format },
    after: { input: after, format: "General" },
  }));
  return inWorkbook(async (context) => {
    const loaded = loadChanges(context);
    await context.sync();
    const findings = applyChange(context, await loaded(), command, changed);
    await context.sync();
    return findings.map(({ code }) => code);
  });
}

describe("撤销", () => {
  test.each<readonly [string, CellInput, string]>([
    ["a number", 9.44, "0.00"],
    ["a truth value", true, "General"],
    ["nothing", "", "General"],
    ["a text that looks like a formula", "'=1+1", "General"],
    ["a text that looks like a number", "'007", "General"],
    ["a text with an apostrophe of its own", "''甲", "General"],
    ["a text in a text cell", "'=1+1", "@"],
    ["a text with an apostrophe in a text cell", "''甲", "@"],
    ["a number in a text cell kept as text", "'90%", "@"],
    ["a date", 45280, "yyyy-mm-dd"],
    ["an error typed by hand", "#N/A", "General"],
    ["a formula", "=A1*2", "0.0%"],
    ["a formula in a cell made a text cell later", "=A1*2", "@"],
  ])("brings back %s with its format", async (_, input, format) => {
    const { sheet } = openCells({ A1: 1 });
    const text = typeof input === "string" && input.startsWith("'") ? input.slice(1) : input;
    await change({ B2: [input, "=PERF.SCORE(1,1,1)"] }, format);
    expect(held(sheet, "B2")).toBe("=PERF.SCORE(1,1,1)");
    await undoLast();
    const expected = input === "#N/A" ? { error: "#N/A" } : text === "" ? undefined : text;
    expect(held(sheet, "B2")).toEqual(expected);
    expect(numberFormatOf(sheet, "B2")).toBe(format);
    expect(await listChanges()).toEqual([]);
  });

  test("goes back one change after the other, newest first", async () => {
    const { sheet } = openCells({ A1: { formula: "=_xldudf_PERF_SCORE(1,1,10)", value: 10 } });
    await repairFormulas();
    putCells(sheet, { A1: { formula: "=PERF.SCORE(1,1,10)", value: 10 } });
    await freezeFormulas("workbook");
    expect((await listChanges()).map(({ command }) => command)).toEqual([
      "freeze-formulas",
      "repair-formulas",
    ]);
    await undoLast();
    expect(held(sheet, "A1")).toBe("=PERF.SCORE(1,1,10)");
    await undoLast();
    expect(held(sheet, "A1")).toBe("=_xldudf_PERF_SCORE(1,1,10)");
    expect(await undoLast()).toEqual({ changed: [], skipped: [], findings: [] });
  });

  test("an older change cannot be undone through a newer one of the same cell", async () => {
    const { sheet } = openCells({ A1: { formula: "=_xldudf_PERF_SCORE(1,1,10)", value: 10 } });
    await repairFormulas();
    putCells(sheet, { A1: { formula: "=PERF.SCORE(1,1,10)", value: 10 } });
    await freezeFormulas("workbook");
    expect(reasons((await undoCommand("repair-formulas")).skipped)).toEqual(["A1: changed-since"]);
    expect(held(sheet, "A1")).toBe(10);
  });

  test("all changes of one command go back through each other", async () => {
    const { sheet } = openCells({ A1: 1 });
    await change({ A1: [1, 2] });
    await change({ A1: [2, 3] });
    expect(addresses((await undoCommand("repair-formulas")).changed)).toEqual(["A1"]);
    expect(held(sheet, "A1")).toBe(1);
  });

  test("one of the list is undone alone, or given up", async () => {
    const { sheet, model } = openCells({ A1: 1, B1: 1 });
    await change({ A1: [1, 2] });
    await change({ B1: [1, 2] });
    const [newest, oldest] = await listChanges();
    await undoChange(oldest?.id ?? 0);
    expect([held(sheet, "A1"), held(sheet, "B1")]).toEqual([1, 2]);
    await forgetChange(newest?.id ?? 0);
    expect(held(sheet, "B1")).toBe(2);
    expect(await listChanges()).toEqual([]);
    expect(model.names).toEqual([]);
    expect(model.customXml).toEqual([]);
  });

  test("a formula in another spelling, or as Excel shows it without the add-in, is still what was written", async () => {
    const { sheet } = openCells({});
    await change({ A1: ["", "=PERF.SCORE(D5,E5,F5)"], A2: ["", "=SUM(A1:A1)"] });
    putCells(sheet, {
      A1: { formula: "=_xldudf_PERF_SCORE(D5,E5,F5)", value: { error: "#NAME?" } },
      A2: { formula: "=sum( A1:A1 )", value: 1 },
    });
    expect(addresses((await undoLast()).changed)).toEqual(["A1", "A2"]);
    expect(held(sheet, "A1")).toBeUndefined();
  });

  test("a cell that holds again what it held before is done with", async () => {
    const { sheet } = openCells({ A1: 1 });
    await change({ A1: [1, 2] });
    putCells(sheet, { A1: 1 });
    expect(await undoLast()).toEqual({ changed: [], skipped: [], findings: [] });
    expect(await listChanges()).toEqual([]);
  });

  test("a protected sheet is a fault and leaves cells and memory as they are", async () => {
    const session = openCells({ A1: 1 });
    await change({ A1: [1, 2] });
    Object.assign(session.sheet, { isProtected: true });
    const before = snapshot(session.model);
    await expect(undoLast()).rejects.toMatchObject({ key: "protected" });
    await expect(change({ A1: [2, 3] })).rejects.toBeInstanceOf(OfficeFault);
    expect(snapshot(session.model)).toEqual(before);
    expect(await listChanges()).toHaveLength(1);
  });

  test("what else the workbook remembers stays", async () => {
    openCells({ A1: 1 });
    await inWorkbook(async (context) => {
      saveMemory(context, { scheme: "湖北" });
      await context.sync();
    });
    await change({ A1: [1, 2] });
    await undoLast();
    const memory = await inWorkbook(async (context) => {
      const loaded = loadMemory(context);
      await context.sync();
      return loaded.value();
    });
    expect(memory).toEqual({ scheme: "湖北" });
  });

  test("damaged memories are no changes", async () => {
    openCells({ A1: 1 });
    await inWorkbook(async (context) => {
      saveMemory(context, { changes: [null, 1, { id: 1, command: "repair-formulas", places: [], cells: [[0, "A1", 1, 2, "General"]] }] }); // prettier-ignore
      await context.sync();
    });
    expect(await listChanges()).toEqual([]);
  });
});

describe("what is kept is bounded", () => {
  test("the oldest change is given up and told; frozen formulas stay", async () => {
    const { model } = openCells({ A1: 0 });
    await change({ B1: ["=PERF.SCORE(1,1,1)", 1] }, "General", "freeze-formulas");
    for (let count = 0; count < mostRecords; count += 1)
      expect(await change({ A1: [count, count + 1] })).toEqual([]);
    expect(await change({ A1: [mostRecords, mostRecords + 1] })).toEqual(["undo-given-up"]);
    const kept = await listChanges();
    expect(kept).toHaveLength(mostRecords + 1);
    expect(kept.at(-1)?.command).toBe("freeze-formulas");
    expect(model.names).toHaveLength(mostRecords + 1);
  });

  test("more than a workbook takes is refused before anything is written", async () => {
    const { sheet } = openCells({ A1: "甲" });
    const long = `'${"甲".repeat(30_000)}`;
    const count = Math.ceil(mostCharacters / long.length) + 1;
    const cells = Object.fromEntries(
      Array.from({ length: count }, (_, row) => [`A${row + 1}`, [long, 1] as const])
    );
    await expect(change(cells)).rejects.toMatchObject({ key: "too-much-data" });
    expect(held(sheet, "A1")).toBe("甲");
    expect(await listChanges()).toEqual([]);
  });
});
