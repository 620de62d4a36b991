import { repairFormulas } from "../../../src/excel/formulas/repair-formulas";
import { undoLast } from "../../../src/excel/undo/restore";
import { addresses, held, openCells, snapshot } from "./formula-sheet";

const damaged = {
  A1: { formula: "=_xldudf_PERF_SCORE(D1,E1,F1)", value: { error: "#NAME?" } },
  A2: { formula: "=SUM([2]!_xldudf_PERF_SCORE(D2,E2,F2),1)", value: 9 },
  A3: { formula: "=PERF.SCORE(D3,E3,F3)", value: 10 },
  A4: { formula: '="[2]!_xldudf_PERF_X("&B1', value: "[2]!_xldudf_PERF_X(" },
  A5: { value: "=_xldudf_PERF_SCORE(1)", numberFormat: "@" },
};

describe("修复公式", () => {
  test("damaged formulas are mended, everything else stays, 撤销 brings them back", async () => {
    const { sheet, model } = openCells(damaged);
    const before = snapshot(model);
    const { changed, skipped } = await repairFormulas();
    expect(addresses(changed)).toEqual(["A1", "A2"]);
    expect(skipped).toEqual([]);
    expect(["A1", "A2", "A3", "A4", "A5"].map((address) => held(sheet, address))).toEqual([
      "=PERF.SCORE(D1,E1,F1)",
      "=SUM(PERF.SCORE(D2,E2,F2),1)",
      "=PERF.SCORE(D3,E3,F3)",
      '="[2]!_xldudf_PERF_X("&B1',
      "=_xldudf_PERF_SCORE(1)",
    ]);
    await undoLast();
    expect(snapshot(model)).toEqual(before);
  });

  test("sound workbooks are not touched", async () => {
    const { model } = openCells({ A1: { formula: "=PERF.SCORE(1,1,1)", value: 1 } });
    expect(await repairFormulas()).toEqual({ changed: [], skipped: [], findings: [] });
    expect(model.customXml).toEqual([]);
  });
});
