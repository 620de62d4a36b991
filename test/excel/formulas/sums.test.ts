import { writeScoreFormulas } from "../../../src/excel/formulas/write-score-formulas";
import { defaultScheme } from "../../../src/scoring/schemes";
import { addresses, column, held, openCells, openRows, reasons } from "./formula-sheet";

const row = (level1: string, level2: string, name: string, points = 10) => [level1, level2, name, "≥100人", "90人", points, ""]; // prettier-ignore
const sum = (label: string, points: number, at = 0) => [...Array.from({ length: at }, () => ""), label, ...Array.from({ length: 4 - at }, () => ""), points, ""]; // prettier-ignore

/** The formulas of the rows that are sums, by their cells. */
async function sums(
  rows: readonly (readonly (string | number)[])[]
): Promise<Record<string, unknown>> {
  const session = openRows(rows);
  await writeScoreFormulas(defaultScheme);
  return Object.fromEntries(
    column(session, "G", rows.length + 1).flatMap((formula, index) =>
      typeof formula === "string" && formula.startsWith("=SUM") ? [[`G${index + 2}`, formula]] : []
    )
  );
}

describe("sums over the score column", () => {
  test("sub-totals of two levels, named by their levels", async () => {
    const rows = [
      row("产出指标", "数量指标", "甲"),
      row("产出指标", "数量指标", "乙"),
      sum("数量指标小计", 20),
      row("产出指标", "质量指标", "丙"),
      sum("质量指标小计", 10),
      sum("产出指标小计", 30),
      sum("合计", 30),
    ];
    expect(await sums(rows)).toEqual({
      G4: "=SUM(G2:G3)",
      G6: "=SUM(G5)",
      G7: "=SUM(G2:G3,G5)",
      G8: "=SUM(G2:G3,G5)",
    });
  });

  test("sub-totals without a name add up the rows since the last one", async () => {
    const rows = [
      row("产出指标", "数量指标", "甲"),
      row("产出指标", "质量指标", "乙"),
      sum("小计", 20),
      row("效益指标", "社会效益", "丙"),
      sum("小计", 10),
      sum("总分", 30),
    ];
    expect(await sums(rows)).toEqual({ G4: "=SUM(G2:G3)", G6: "=SUM(G5)", G7: "=SUM(G2:G3,G5)" });
  });

  test("a total on top of its rows", async () => {
    const rows = [
      sum("合计", 20),
      row("产出指标", "数量指标", "甲"),
      row("产出指标", "数量指标", "乙"),
    ];
    expect(await sums(rows)).toEqual({ G2: "=SUM(G3:G4)" });
  });

  test("合计 under each first level are sub-totals; a 总分 under the last one is the total", async () => {
    const rows = [
      row("产出指标", "数量指标", "甲"),
      sum("合计", 10),
      row("效益指标", "社会效益", "乙"),
      sum("合计", 10),
      sum("总分", 20),
    ];
    expect(await sums(rows)).toEqual({ G3: "=SUM(G2)", G5: "=SUM(G4)", G6: "=SUM(G2,G4)" });
  });

  test("a score kept as text, which SUM would pass over, is told instead of a wrong total", async () => {
    const rows = [
      [...row("产出指标", "数量指标", "甲").slice(0, -1), { value: "9", numberFormat: "@" }],
      row("产出指标", "数量指标", "乙"),
      sum("合计", 20),
    ];
    const { sheet } = openRows(rows);
    const { skipped } = await writeScoreFormulas(defaultScheme);
    expect(reasons(skipped)).toEqual(["G2: typed-score", "G4: text-score"]);
    expect(held(sheet, "G4")).toBeUndefined();
    await writeScoreFormulas(defaultScheme, { overwrite: true });
    expect(held(sheet, "G4")).toBe("=SUM(G2:G3)");
  });

  test("a person's own sum stays and is named", async () => {
    const { sheet } = openRows([
      row("产出指标", "数量指标", "甲"),
      ["合计", "", "", "", "", 10, { formula: "=SUM(G2:G2)+0", value: 9 }],
    ]);
    expect(reasons((await writeScoreFormulas(defaultScheme)).skipped)).toEqual(["G3: own-formula"]);
    expect(held(sheet, "G3")).toBe("=SUM(G2:G2)+0");
  });
});

describe("the execution rate", () => {
  const funds = { A1: "项目名称", B1: "甲", A2: "资金（万元）", B2: "年初预算数", C2: "全年预算数", D2: "全年执行数", A3: "年度资金总额", B3: 100, C3: 100, D3: 90 }; // prettier-ignore
  const header = { A5: "一级指标", B5: "二级指标", C5: "三级指标", D5: "年度指标值", E5: "实际完成值", F5: "分值", G5: "得分" }; // prettier-ignore
  const indicator = { A6: "产出指标", B6: "数量指标", C6: "培训人数", D6: "≥100人", E6: "90人", F6: 90 }; // prettier-ignore

  test("as a row of the table: PERF.EXECSCORE over the amounts, counted in the total", async () => {
    const { sheet } = openCells({ ...funds, ...header, ...indicator, A7: "预算执行率", D7: "100%", E7: "90%", F7: 10, A8: "总分", F8: 100 }); // prettier-ignore
    await writeScoreFormulas(defaultScheme);
    expect(held(sheet, "G7")).toBe(
      '=PERF.EXECSCORE(IF(D3="","",D3),IF(C3="","",C3),IF(F7="","",F7))'
    );
    expect(held(sheet, "G8")).toBe("=SUM(G6:G7)");
  });

  test("without a cell of its own it is worked out within the total", async () => {
    const { sheet } = openCells({ ...funds, ...header, ...indicator, A7: "总分", F7: 100 });
    await writeScoreFormulas(defaultScheme);
    expect(held(sheet, "G7")).toBe('=SUM(G6,PERF.EXECSCORE(IF(D3="","",D3),IF(C3="","",C3),10))');
  });

  test("amounts with their unit in the cell are divided by PERF.EXECRATE", async () => {
    const { sheet } = openCells({ ...funds, C3: "100万元", D3: "90万元", E2: "执行率", ...header, ...indicator }); // prettier-ignore
    const { changed, skipped } = await writeScoreFormulas(defaultScheme);
    expect(skipped).toEqual([]);
    expect(addresses(changed)).toContain("E3");
    expect(held(sheet, "E3")).toBe('=PERF.EXECRATE(IF(D3="","",D3),IF(C3="","",C3))');
  });

  test("amounts that one division cannot give are left to the person", async () => {
    openCells({ ...funds, C3: 0, E2: "执行率", ...header, ...indicator });
    expect(reasons((await writeScoreFormulas(defaultScheme)).skipped)).toContain(
      "E3: amounts-unclear"
    );
  });

  test("a rate a person typed stays and is named", async () => {
    const { sheet } = openCells({ ...funds, E2: "执行率", E3: { value: 0.9, numberFormat: "0%" }, ...header, ...indicator }); // prettier-ignore
    expect(reasons((await writeScoreFormulas(defaultScheme)).skipped)).toContain("E3: typed-score");
    expect(held(sheet, "E3")).toBe(0.9);
  });
});
