import { writeScoreFormulas } from "../../../src/excel/formulas/write-score-formulas";
import { inWorkbook } from "../../../src/excel/in-workbook";
import { readSheets } from "../../../src/excel/read-sheets";
import { findForms } from "../../reading/find-forms";
import { defaultScheme } from "../../../src/scoring/schemes";
import { addresses, held, ifFilled, openCells, reasons, type Content } from "./formula-sheet";

/** A form with its funds on top, from a row of column A on. */
function form(
  row: number,
  project: string,
  budget: Content,
  executed: Content
): Record<string, Content> {
  const lines: readonly (readonly Content[])[] = [
    ["项目名称", project],
    ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["年度资金总额", budget, budget, executed, 10, "", ""],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 90, ""],
    ["总分", "", "", "", "", 100, ""],
  ];
  return cellsFrom(row, lines);
}

/** The same with the amounts below each other, their sources side by side. */
function lyingForm(
  row: number,
  project: string,
  budget: Content,
  executed: Content
): Record<string, Content> {
  return cellsFrom(row, [
    ["项目名称", project],
    ["项目资金（万元）", "", "年度资金总额", "其中：财政拨款", "其他资金"],
    ["", "年初预算数", budget, budget, 0],
    ["", "全年预算数", budget, budget, 0],
    ["", "全年执行数", executed, executed, 0],
    ["", "执行率", "", "", ""],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 90, ""],
    ["总分", "", "", "", "", 90, ""],
  ]);
}

function cellsFrom(row: number, lines: readonly (readonly Content[])[]): Record<string, Content> {
  const cells = lines.flatMap((line, down) =>
    line.map(
      (content, right) => [`${String.fromCharCode(65 + right)}${row + down}`, content] as const
    )
  );
  return Object.fromEntries(cells.filter(([, content]) => content !== ""));
}

/** What `formulas --all` does: one form after another. */
async function writeAll() {
  const { grids } = await inWorkbook(readSheets);
  const written = [];
  for (const { id } of findForms(grids))
    written.push(await writeScoreFormulas(defaultScheme, { answers: { layouts: {}, form: id } }));
  return {
    changed: written.flatMap(({ changed }) => addresses(changed)),
    skipped: written.flatMap(({ skipped }) => reasons(skipped)),
  };
}

const rate = (executed: string, budget: string) => `=IF(${executed}="",NA(),${executed}/${budget})`;
const score = (executed: string, budget: string, points: string) =>
  `=PERF.EXECSCORE(${[executed, budget, points].map((place) => ifFilled(place)).join(",")})`;

describe("forms below one another on a sheet", () => {
  test("each gets the rate of its own funds and that rate's score, counted in its own total", async () => {
    const { sheet } = openCells({
      ...form(1, "道路项目", 100, 90),
      ...form(8, "桥梁项目", 200, 150),
    });
    const { changed, skipped } = await writeAll();
    expect(changed).toEqual(["F3", "G3", "G5", "G6", "F10", "G10", "G12", "G13"]);
    expect(skipped).toEqual([]);
    expect(["F3", "G3", "G6"].map((address) => held(sheet, address))).toEqual([rate("D3", "C3"), score("D3", "C3", "E3"), "=SUM(G5,G3)"]); // prettier-ignore
    expect(["F10", "G10", "G13"].map((address) => held(sheet, address))).toEqual([rate("D10", "C10"), score("D10", "C10", "E10"), "=SUM(G12,G10)"]); // prettier-ignore
  });

  test("a third form too, and what cannot be written is named in each", async () => {
    openCells({
      ...form(1, "道路项目", 100, 90),
      ...form(8, "桥梁项目", 0, 0),
      ...form(15, "水渠项目", 300, 300),
      F17: 1,
    });
    const { changed, skipped } = await writeAll();
    expect(changed).toEqual(["F3", "G3", "G5", "G6", "G12", "G13", "G17", "G19", "G20"]);
    expect(skipped).toEqual(["F10: amounts-unclear", "G10: amounts-unclear", "F17: typed-score"]);
  });

  test("amounts below each other have their rate below them, in the first form and in the second", async () => {
    const { sheet } = openCells({
      ...lyingForm(1, "道路项目", 100, 90),
      ...lyingForm(11, "桥梁项目", 200, 150),
    });
    const { changed } = await writeAll();
    expect(changed).toEqual(["C6", "G8", "G9", "C16", "G18", "G19"]);
    expect(held(sheet, "C6")).toBe(rate("C5", "C4"));
    expect(held(sheet, "C16")).toBe(rate("C15", "C14"));
  });
});
