import { freezeFormulas, restoreFormulas } from "../../../src/excel/formulas/freeze-formulas";
import { listChanges } from "../../../src/excel/undo/restore";
import { openWorkbook } from "../../../src/host/workbook/open-workbook";
import { saveWorkbook } from "../../../src/host/workbook/save-workbook";
import { attach, openExcel, settled, sheetOf } from "../../host/protocol/excel-session";
import {
  addresses,
  held,
  numberFormatOf,
  openCells,
  putCells,
  reasons,
  snapshot,
} from "./formula-sheet";

const score = (formula: string, value: number) => ({ formula, value, numberFormat: "0.00" });

const sample = {
  A1: 90,
  B1: 85,
  C1: score("=PERF.SCORE(A1,B1,10)", 9.44),
  C2: score("=SUM(C1:C1)", 9.44),
  D1: { formula: '=PERF.EXPLAIN(A1,B1,10)&""', value: "=得分9.44" },
  E1: { formula: '="PERF.SCORE("&A1', value: "PERF.SCORE(90" },
};

describe("冻结为数值", () => {
  test("formulas of the add-in become their values, others and formats stay", async () => {
    const { sheet } = openCells(sample);
    const { changed, skipped } = await freezeFormulas("workbook");
    expect(addresses(changed)).toEqual(["C1", "D1"]);
    expect(skipped).toEqual([]);
    expect(held(sheet, "C1")).toBe(9.44);
    expect(numberFormatOf(sheet, "C1")).toBe("0.00");
    expect(held(sheet, "D1")).toBe("=得分9.44");
    expect(held(sheet, "C2")).toBe("=SUM(C1:C1)");
    expect(held(sheet, "E1")).toBe('="PERF.SCORE("&A1');
  });

  test("恢复公式 brings exactly those back, also after saving and opening", async () => {
    const { model } = openCells(sample);
    const before = snapshot(model);
    await freezeFormulas("workbook");
    await settled();
    const reopened = openWorkbook(saveWorkbook(model));
    attach(reopened);
    expect(JSON.stringify(snapshot(reopened))).not.toContain("=PERF.");
    const { changed, skipped } = await restoreFormulas();
    expect(addresses(changed)).toEqual(["C1", "D1"]);
    expect(skipped).toEqual([]);
    expect(snapshot(reopened)).toEqual(before);
    expect(reopened.names).toEqual([]);
    expect(reopened.customXml).toEqual([]);
  });

  test("a frozen value a person changed stays; the formula stays kept and comes back on demand", async () => {
    const { sheet } = openCells(sample);
    await freezeFormulas("workbook");
    putCells(sheet, { C1: 8 });
    const first = await restoreFormulas();
    expect(reasons(first.skipped)).toEqual(["C1: changed-since"]);
    expect(addresses(first.changed)).toEqual(["D1"]);
    expect(held(sheet, "C1")).toBe(8);
    const second = await restoreFormulas({ overwrite: true });
    expect(addresses(second.changed)).toEqual(["C1"]);
    expect(held(sheet, "C1")).toBe("=PERF.SCORE(A1,B1,10)");
    // What the person had typed is kept in turn.
    expect((await listChanges()).map(({ command, cellCount }) => [command, cellCount])).toEqual([
      ["restore", 1],
    ]);
  });

  test("a format a person gave the frozen value stays", async () => {
    const { sheet } = openCells({ C1: { formula: "=PERF.SCORE(1,1,10)", value: 10 } });
    await freezeFormulas("workbook");
    putCells(sheet, { C1: { value: 10, numberFormat: "0.0" } });
    await restoreFormulas();
    expect(held(sheet, "C1")).toBe("=PERF.SCORE(1,1,10)");
    expect(numberFormatOf(sheet, "C1")).toBe("0.0");
  });

  test.each([
    ["an error", { error: "#N/A" }, "error-value"],
    ["never calculated", undefined, "no-value"],
  ])("%s is no value: the formula stays and is named", async (_, value, reason) => {
    const { sheet } = openCells({
      C1: { formula: "=PERF.SCORE(A1,B1,10)", ...(value && { value }) },
    });
    const { changed, skipped } = await freezeFormulas("workbook");
    expect(changed).toEqual([]);
    expect(reasons(skipped)).toEqual([`C1: ${reason}`]);
    expect(held(sheet, "C1")).toBe("=PERF.SCORE(A1,B1,10)");
    expect(await listChanges()).toEqual([]);
  });

  test("a result of several cells is frozen whole and comes back as one formula", async () => {
    const spilled = {
      B2: { formula: "=PERF.SCORE(E2:E4,F2:F4,G2:G4)", value: 4, spill: { rows: 3, columns: 1 } },
      B3: 5,
      B4: "=x",
    };
    const { sheet, model } = openCells(spilled);
    const { changed } = await freezeFormulas({ sheet: "表" });
    expect(addresses(changed)).toEqual(["B2", "B3", "B4"]);
    expect(["B2", "B3", "B4"].map((address) => held(sheet, address))).toEqual([4, 5, "=x"]);
    await settled();
    const reopened = openWorkbook(saveWorkbook(model));
    attach(reopened);
    await restoreFormulas();
    const restored = sheetOf(reopened, 0);
    expect(["B2", "B3", "B4"].map((address) => held(restored, address))).toEqual([
      spilled.B2.formula,
      undefined,
      undefined,
    ]);
  });

  test("cells of one result come back together or not at all", async () => {
    const { sheet } = openCells({
      B2: { formula: "=PERF.SCORE(E2:E3,F2:F3,G2:G3)", value: 4, spill: { rows: 2, columns: 1 } },
      B3: 5,
    });
    await freezeFormulas("sheet");
    putCells(sheet, { B3: 6 });
    const { changed, skipped } = await restoreFormulas();
    expect(changed).toEqual([]);
    expect(reasons(skipped)).toEqual(["B2: changed-since", "B3: changed-since"]);
    expect(held(sheet, "B2")).toBe(4);
  });

  test("only the selected cells are frozen", async () => {
    const { sheet } = openCells({
      C1: score("=PERF.SCORE(1,1,10)", 10),
      C2: score("=PERF.SCORE(1,1,9)", 9),
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("C2:C3").select();
      await context.sync();
    });
    expect(addresses((await freezeFormulas("selection")).changed)).toEqual(["C2"]);
    expect(held(sheet, "C1")).toBe("=PERF.SCORE(1,1,10)");
  });

  test("a selection without content freezes nothing", async () => {
    openCells({ C1: score("=PERF.SCORE(1,1,10)", 10) });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("F5:F9").select();
      await context.sync();
    });
    expect(await freezeFormulas("selection")).toEqual({ changed: [], skipped: [], findings: [] });
  });

  test("hidden sheets are frozen with the workbook", async () => {
    const { model } = openExcel();
    const hidden = model.addSheet("底稿");
    hidden.visibility = "Hidden";
    putCells(hidden, { A1: score("=PERF.SCORE(1,1,10)", 10) });
    expect((await freezeFormulas("workbook")).changed).toEqual([{ sheet: "底稿", address: "A1" }]);
  });

  test("after a row was put in, nothing is brought back to the wrong row", async () => {
    const { sheet } = openCells({
      C1: score("=PERF.SCORE(A1,B1,4)", 4),
      C2: score("=PERF.SCORE(A2,B2,4)", 4),
    });
    await freezeFormulas("workbook");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
      await context.sync();
    });
    const { changed, skipped } = await restoreFormulas();
    expect(changed).toEqual([]);
    expect(reasons(skipped)).toEqual(["C1: moved", "C2: moved"]);
    expect([held(sheet, "C1"), held(sheet, "C2"), held(sheet, "C3")]).toEqual([undefined, 4, 4]);
  });

  test("a sheet that was renamed, or that a formula refers to, is named", async () => {
    const { model } = openCells({ C1: score("=PERF.SCORE('底稿'!A1,B1,4)", 4) });
    const other = model.addSheet("底稿");
    await freezeFormulas("workbook");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("底稿").name = "底稿2";
      await context.sync();
    });
    expect(other.name).toBe("底稿2");
    expect(reasons((await restoreFormulas()).skipped)).toEqual(["C1: sheet-gone"]);
  });

  test("three requests for the workbook, two for a sheet, however many formulas", async () => {
    const cells = Object.fromEntries(
      Array.from({ length: 500 }, (_, row) => [
        `C${row + 1}`,
        score(`=PERF.SCORE(A${row + 1},B${row + 1},10)`, row),
      ])
    );
    const { host } = openCells(cells);
    const before = host.counts.requests;
    expect((await freezeFormulas("workbook")).changed).toHaveLength(500);
    await settled();
    // The last is the library's own release of the ranges it kept.
    expect(host.counts.requests - before).toBeLessThanOrEqual(3 + 1);
    const frozen = host.counts.requests;
    expect((await restoreFormulas()).changed).toHaveLength(500);
    await settled();
    expect(host.counts.requests - frozen).toBeLessThanOrEqual(3 + 1);
  });
});
