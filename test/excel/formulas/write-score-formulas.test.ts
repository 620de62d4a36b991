import {
  restoreScores,
  writeScoreFormulas,
} from "../../../src/excel/formulas/write-score-formulas";
import { OfficeFault } from "../../../src/excel/office-error";
import { defaultScheme, schemes } from "../../../src/scoring/schemes";
import { sheetOf, settled } from "../../host/protocol/excel-session";
import {
  addresses,
  column,
  held,
  numberFormatOf,
  openCells,
  openRows,
  putCells,
  reasons,
  scoreFormulaOf,
  snapshot,
  usualHeader,
  type Content,
} from "./formula-sheet";

type Row = readonly Content[];

async function merge(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).merge();
    await context.sync();
  });
}

describe("写入得分公式", () => {
  test("rows get PERF.SCORE over their own cells, sums are native", async () => {
    const session = openRows([
      ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 20, ""],
      ["产出指标", "数量指标", "场次", "≥4场", "4场", 30, ""],
      ["产出指标小计", "", "", "", "", 50, ""],
      ["满意度指标", "满意度", "满意度", "≥90%", "95%", 10, ""],
      ["满意度指标小计", "", "", "", "", 10, ""],
      ["总分", "", "", "", "", 60, ""],
    ]);
    const { changed, skipped, findings } = await writeScoreFormulas(defaultScheme);
    expect(column(session, "G", 7)).toEqual([
      scoreFormulaOf("D2", "E2", "F2"),
      scoreFormulaOf("D3", "E3", "F3"),
      "=SUM(G2:G3)",
      scoreFormulaOf("D5", "E5", "F5"),
      "=SUM(G5)",
      "=SUM(G2:G3,G5)",
    ]);
    expect(addresses(changed)).toEqual(["G2", "G3", "G4", "G5", "G6", "G7"]);
    expect(skipped).toEqual([]);
    expect(findings).toEqual([]);
  });

  test("a score a person typed stays and is named; with overwrite it is replaced and comes back", async () => {
    const session = openRows([
      ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 20, 17.5],
      ["产出指标", "数量指标", "场次", "≥4场", "4场", 30, { formula: "=F3*0.9", value: 27 }],
      ["产出指标", "数量指标", "份数", "≥4份", "4份", 50, { value: "=满分", numberFormat: "@" }],
      ["合计", "", "", "", "", 100, ""],
    ]);
    const before = snapshot(session.model);
    const first = await writeScoreFormulas(defaultScheme);
    expect(reasons(first.skipped)).toEqual([
      "G2: typed-score",
      "G3: own-formula",
      "G4: typed-score",
    ]);
    expect(column(session, "G", 5)).toEqual([17.5, "=F3*0.9", "=满分", "=SUM(G2:G4)"]);
    const second = await writeScoreFormulas(defaultScheme, { overwrite: true });
    expect(addresses(second.changed)).toEqual(["G2", "G3", "G4"]);
    expect(column(session, "G", 4)).toEqual([
      scoreFormulaOf("D2", "E2", "F2"),
      scoreFormulaOf("D3", "E3", "F3"),
      scoreFormulaOf("D4", "E4", "F4"),
    ]);
    expect(numberFormatOf(session.sheet, "G4")).toBe("General");
    const restored = await restoreScores();
    expect(addresses(restored.changed).sort()).toEqual(["G2", "G3", "G4", "G5"]);
    expect(snapshot(session.model)).toEqual(before);
  });

  test("what a person typed since is not lost by restoring", async () => {
    const session = openRows([
      ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 50, ""],
      ["产出指标", "数量指标", "场次", "≥4场", "4场", 50, ""],
    ]);
    await writeScoreFormulas(defaultScheme);
    putCells(session.sheet, { G2: 40 });
    const { changed, skipped } = await restoreScores();
    expect(addresses(changed)).toEqual(["G3"]);
    expect(reasons(skipped)).toEqual(["G2: changed-since"]);
    expect(column(session, "G", 3)).toEqual([40, undefined]);
  });

  test("a second run changes nothing, and its own formulas are never taken for a person's", async () => {
    const session = openRows([["产出指标", "数量指标", "培训人数", "≥100人", "90人", 50, ""]]);
    await writeScoreFormulas(defaultScheme);
    expect(await writeScoreFormulas(defaultScheme)).toEqual({
      changed: [],
      skipped: [],
      findings: [],
    });
    const other = schemes.find(({ id }) => id !== defaultScheme.id);
    if (!other) return;
    await writeScoreFormulas(other);
    expect(held(session.sheet, "G2")).toBe(
      `${scoreFormulaOf("D2", "E2", "F2").slice(0, -1)},,"${other.id}")`
    );
  });

  test("sign and unit columns: the sign is the rule, the unit is joined to the target, % to both", async () => {
    const words = [
      "一级指标",
      "二级指标",
      "三级指标",
      "指标性质",
      "年度指标值",
      "度量单位",
      "实际完成值",
      "分值",
      "得分",
    ];
    const session = openRows(
      [
        ["产出指标", "数量指标", "培训人数", "≥", 735, "人次", 700, 20, ""],
        ["产出指标", "质量指标", "投诉率", "≤", 5, "%", 6, 20, ""],
        ["产出指标", "成本指标", "次均成本", "反向", 18, "元", 18, 20, ""],
        ["效益指标", "社会效益", "环境改善", "定性", "明显改善", "", "达成预期指标", 40, ""],
      ],
      words
    );
    await writeScoreFormulas(defaultScheme);
    expect(column(session, "I", 5)).toEqual([
      '=PERF.SCORE(IF(E2="","",E2&F2),IF(G2="","",G2),IF(H2="","",H2),D2)',
      '=PERF.SCORE(IF(E3="","",E3&F3),IF(ISNUMBER(G3),G3&F3,G3&""),IF(H3="","",H3),D3)',
      '=PERF.SCORE(IF(E4="","",E4&F4),IF(G4="","",G4),IF(H4="","",H4),D4)',
      '=PERF.SCORE(IF(E5="","",E5),IF(G5="","",G5),IF(H5="","",H5),D5)',
    ]);
  });

  test("percent and date cells beside texts are given as the text they show", async () => {
    const session = openRows([
      ["产出指标", "质量指标", "合格率", "≥90%", { value: 0.853, numberFormat: "0.00%" }, 50, ""],
      [
        "产出指标",
        "质量指标",
        "优良率",
        { value: 0.9, numberFormat: "0%" },
        { value: 0.8, numberFormat: "0%" },
        20,
        "",
      ],
      [
        "产出指标",
        "时效指标",
        "完成时间",
        "2023年12月31日前",
        { value: 45280, numberFormat: "yyyy-mm-dd" },
        30,
        "",
      ],
    ]);
    await writeScoreFormulas(defaultScheme);
    expect(column(session, "G", 4)).toEqual([
      '=PERF.SCORE(IF(D2="","",D2),IF(ISNUMBER(E2),E2*100&"%",E2&""),IF(F2="","",F2))',
      scoreFormulaOf("D3", "E3", "F3"),
      '=PERF.SCORE(IF(D4="","",D4),IF(ISNUMBER(E4),TEXT(E4,"yyyy年m月d日"),E4&""),IF(F4="","",F4))',
    ]);
  });

  test("a date without its year needs the table: the form without arguments", async () => {
    const session = openRows([
      ["产出指标", "时效指标", "完成时间", "12月底前", "2023年12月20日", 100, ""],
    ]);
    await writeScoreFormulas(defaultScheme);
    expect(held(session.sheet, "G2")).toBe("=PERF.SCORE()");
  });

  test("points that binary numbers miss by a hair are points, not shares", async () => {
    const session = openRows([
      ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 0.1 + 0.2, ""],
    ]);
    await writeScoreFormulas(defaultScheme);
    expect(held(session.sheet, "G2")).toBe(scoreFormulaOf("D2", "E2", "F2"));
  });

  test("weights as shares of 1 become points", async () => {
    const session = openRows([
      ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 0.5, ""],
      ["产出指标", "数量指标", "场次", "≥4场", "4场", 0.3, ""],
      ["效益指标", "社会效益", "满意度", "≥90%", "95%", 0.2, ""],
    ]);
    await writeScoreFormulas(defaultScheme);
    expect(column(session, "G", 4)).toEqual(
      [2, 3, 4].map(
        (row) =>
          `=PERF.SCORE(IF(D${row}="","",D${row}),IF(E${row}="","",E${row}),IF(F${row}="","",F${row}*100))`
      )
    );
  });

  test("unused slots, rows without points and merged scores stay as they are; two of them are named", async () => {
    const session = openRows([
      ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 50, ""],
      ["产出指标", "数量指标", "……", "", "", "", ""],
      ["产出指标", "数量指标", "场次", "≥4场", "4场", "", ""],
      ["效益指标", "社会效益", "满意度", "≥90%", "95%", 25, ""],
      ["效益指标", "社会效益", "知晓率", "≥90%", "95%", 25, ""],
      ["合计", "", "", "", "", 100, ""],
    ]);
    await merge("G5:G6");
    const { skipped } = await writeScoreFormulas(defaultScheme);
    expect(reasons(skipped)).toEqual(["G4: no-points", "G5: merged"]);
    expect(column(session, "G", 7)).toEqual([
      scoreFormulaOf("D2", "E2", "F2"),
      undefined,
      undefined,
      undefined,
      undefined,
      "=SUM(G2:G6)",
    ]);
  });

  test("hidden rows are rows", async () => {
    const session = openRows([
      ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 50, ""],
      ["产出指标", "数量指标", "场次", "≥4场", "4场", 50, ""],
    ]);
    session.sheet.rows.set(2, { height: null, hidden: true });
    await writeScoreFormulas(defaultScheme);
    expect(held(session.sheet, "G3")).toBe(scoreFormulaOf("D3", "E3", "F3"));
  });

  test("a table without a score column is named, and nothing is written", async () => {
    const session = openRows(
      [["产出指标", "数量指标", "培训人数", "≥100人", "90人", 50]],
      usualHeader.slice(0, -1)
    );
    const before = snapshot(session.model);
    const { changed, findings } = await writeScoreFormulas(defaultScheme);
    expect(changed).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(["score-column-missing"]);
    expect(snapshot(session.model)).toEqual(before);
  });

  test("a workbook without indicators is named", async () => {
    openCells({ A1: "无关" });
    expect((await writeScoreFormulas(defaultScheme)).findings.map(({ code }) => code)).toEqual([
      "no-indicator-table",
    ]);
  });

  test("the execution rate of the funds block: native division, its score by PERF.EXECSCORE, counted in the total", async () => {
    const session = openCells({
      A1: "项目资金（万元）", B1: "年初预算数", C1: "全年预算数", D1: "全年执行数", E1: "分值", F1: "执行率", G1: "得分",
      A2: "年度资金总额", B2: 400, C2: 800, D2: 720, E2: 10,
      A4: "一级指标", B4: "二级指标", C4: "三级指标", D4: "年度指标值", E4: "实际完成值", F4: "分值", G4: "得分",
      A5: "产出指标", B5: "数量指标", C5: "培训人数", D5: "≥100人", E5: "90人", F5: 90,
      A6: "总分", F6: 100,
    }); // prettier-ignore
    const { changed } = await writeScoreFormulas(defaultScheme);
    expect(addresses(changed)).toEqual(["F2", "G2", "G5", "G6"]);
    expect(held(session.sheet, "F2")).toBe('=IF(D2="",NA(),D2/C2)');
    expect(numberFormatOf(session.sheet, "F2")).toBe("0.00%");
    expect(held(session.sheet, "G2")).toBe(
      '=PERF.EXECSCORE(IF(D2="","",D2),IF(C2="","",C2),IF(E2="","",E2))'
    );
    expect(held(session.sheet, "G6")).toBe("=SUM(G5,G2)");
  });

  test("a protected sheet is a fault before anything is written", async () => {
    const session = openRows([["产出指标", "数量指标", "培训人数", "≥100人", "90人", 50, ""]]);
    const before = snapshot(session.model);
    Object.assign(session.sheet, { isProtected: true });
    await expect(writeScoreFormulas(defaultScheme)).rejects.toMatchObject({
      name: OfficeFault.name,
      key: "protected",
    });
    expect(snapshot(session.model)).toEqual(before);
  });

  test("three requests, however many rows", async () => {
    const rows = Array.from({ length: 300 }, (_, row): Row => [
      "产出指标",
      "数量指标",
      `人数${row}`,
      "≥100人",
      "90人",
      1,
      "",
    ]);
    const { host, model } = openRows(rows);
    model.addSheet("其他");
    putCells(sheetOf(model, 1), { A1: "说明" });
    const before = host.counts.requests;
    expect((await writeScoreFormulas(defaultScheme)).changed).toHaveLength(300);
    await settled();
    // The last is the library's own release of the ranges it kept.
    expect(host.counts.requests - before).toBeLessThanOrEqual(3 + 1);
  });
});
