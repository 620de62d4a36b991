import { repairFormulas } from "../../../src/excel/formulas/repair-formulas";
import { undoLast } from "../../../src/excel/undo/restore";
import { writeScoreFormulas } from "../../../src/excel/formulas/write-score-formulas";
import { defaultScheme } from "../../../src/scoring/schemes";
import { addresses, column, held, openCells, openRows, putCells, scoreFormulaOf, snapshot } from "./formula-sheet"; // prettier-ignore

const damaged = {
  A1: { formula: "=_xldudf_PERF_SCORE(D1,E1,F1)", value: { error: "#NAME?" } },
  A2: { formula: "=SUM([2]!_xldudf_PERF_SCORE(D2,E2,F2),1)", value: 9 },
  A3: { formula: '=PERF.SCORE(IF(D3="","",D3),IF(E3="","",E3),10)', value: 10 },
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
      scoreFormulaOf("D1", "E1", "F1"),
      `=SUM(${scoreFormulaOf("D2", "E2", "F2").slice(1)},1)`,
      damaged.A3.formula,
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

  test("bare formulas are guarded, also on hidden sheets; a second run changes nothing", async () => {
    const { sheet, model } = openCells({
      A1: { formula: "=PERF.GRADE($G$9)", value: "差" },
      A2: { formula: "=PERF.TOTAL(G1:G8)", value: 0 },
    });
    const hidden = model.addSheet("底稿");
    hidden.visibility = "Hidden";
    putCells(hidden, { B2: { formula: "=ROUND(PERF.EXECRATE('表'!D2,'表'!C2),4)", value: 0 } });
    const before = snapshot(model);
    expect((await repairFormulas()).changed).toEqual([
      { sheet: "表", address: "A1" },
      { sheet: "底稿", address: "B2" },
    ]);
    expect(held(sheet, "A1")).toBe('=PERF.GRADE(IF($G$9="","",$G$9))');
    expect(held(sheet, "A2")).toBe("=PERF.TOTAL(G1:G8)");
    expect(held(hidden, "B2")).toBe(
      `=ROUND(PERF.EXECRATE(IF('表'!D2="","",'表'!D2),IF('表'!C2="","",'表'!C2)),4)`
    );
    expect((await repairFormulas()).changed).toEqual([]);
    await undoLast();
    expect(snapshot(model)).toEqual(before);
  });

  test("写入得分公式 knows what it wrote before formulas were guarded, repaired or not", async () => {
    const session = openRows([
      ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 50, ""],
      ["产出指标", "数量指标", "场次", "≥4场", "4场", 50, ""],
    ]);
    await writeScoreFormulas(defaultScheme);
    const written = column(session, "G", 3);
    // As an earlier version left them, the record of the change with them.
    const bare = (text: string): string => text.replace(/IF\(([A-Z]\d)="","",\1\)/gu, "$1");
    const kept = session.model.customXml.map((part) => ({ ...part, xml: part.xml.replace(/IF\(([A-Z]\d)=(?:\\?&quot;|\\?"){2},(?:\\?&quot;|\\?"){2},\1\)/gu, "$1") })); // prettier-ignore
    session.model.customXml.splice(0, kept.length, ...kept);
    expect(JSON.stringify(session.model.customXml)).toContain("PERF.SCORE(D2,E2,F2)");
    const formulas = written.map((text) => ({ formula: bare(String(text)) }));
    putCells(session.sheet, { G2: formulas[0] ?? "", G3: formulas[1] ?? "" });
    expect(held(session.sheet, "G2")).toBe("=PERF.SCORE(D2,E2,F2)");
    putCells(session.sheet, { G3: { formula: String(written[1]) } });
    const { changed, skipped } = await writeScoreFormulas(defaultScheme);
    expect(addresses(changed)).toEqual(["G2"]);
    expect(skipped).toEqual([]);
    expect(column(session, "G", 3)).toEqual(written);
  });
});
