import { writeScoreFormulas } from "../../../src/excel/formulas/write-score-formulas";
import { inWorkbook } from "../../../src/excel/in-workbook";
import { readSheets } from "../../../src/excel/read-sheets";
import { findForms } from "../../reading/find-forms";
import { defaultScheme } from "../../../src/scoring/schemes";
import {
  addresses,
  held,
  ifFilled,
  openCells,
  putCells,
  reasons,
  type Content,
} from "./formula-sheet";

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
  `=PERF.EXECSCORE(${ifFilled(executed)},${ifFilled(budget)},${/^\d/u.test(points) ? points : ifFilled(points)})`;

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

/** A form whose amounts and rate stand beside single labels, from a row of column A on. */
function labelledForm(
  row: number,
  project: string,
  [budget, executed]: readonly [Content, Content],
  line: readonly Content[] = ["执行率", "", "执行率得分", ""]
): Record<string, Content> {
  return cellsFrom(row, [
    ["项目名称", project],
    ["全年预算数（万元）", budget, "全年执行数（万元）", executed],
    line,
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 90, ""],
    ["总分", "", "", "", "", 100, ""],
  ]);
}

describe("a single label of the execution rate", () => {
  test("has the rate and its score beside it, in each of the forms below one another", async () => {
    const { sheet } = openCells({
      ...labelledForm(1, "道路项目", [100, 90]),
      ...labelledForm(7, "桥梁项目", [200, 150]),
    });
    const { changed, skipped } = await writeAll();
    expect(changed).toEqual(["B3", "D3", "G5", "G6", "B9", "D9", "G11", "G12"]);
    expect(skipped).toEqual([]);
    expect(["B3", "D3", "G6"].map((address) => held(sheet, address))).toEqual([rate("D2", "B2"), score("D2", "B2", "10"), "=SUM(G5,D3)"]); // prettier-ignore
    expect(["B9", "D9", "G12"].map((address) => held(sheet, address))).toEqual([rate("D8", "B8"), score("D8", "B8", "10"), "=SUM(G11,D9)"]); // prettier-ignore
  });

  test.each<[string, readonly [Content, Content], readonly Content[], readonly string[]]>([
    ["a bare 得分 in its row is its score", [100, 90], ["预算执行率", "", "得分", ""], []],
    ["without 全年预算数 both are named", ["", 90], ["执行率", "", "得分", ""], ["B3: amounts-unclear", "D3: amounts-unclear"]],
    ["without executed amount", [100, ""], ["执行率", "", "执行率得分", ""], ["B3: amounts-unclear", "D3: amounts-unclear"]],
    ["with words for an amount", [100, "全部"], ["执行率", "", "执行率得分", ""], ["B3: amounts-unclear", "D3: amounts-unclear"]],
    ["what a person typed stays", [100, 90], ["执行率", 0.9, "执行率得分", 9], ["B3: typed-score", "D3: typed-score"]],
    ["no cell of its own", [100, 90], ["执行率：90%"], ["A3: rate-place-unclear"]],
    ["two labels, of which nobody says which is the whole's", [100, 90], ["执行率", "", "支出进度", ""], ["B3: rate-place-unclear", "D3: rate-place-unclear"]],
  ])("%s", async (_, amounts, line, expected) => {
    openCells(labelledForm(1, "道路项目", amounts, line));
    const { changed, skipped } = await writeAll();
    expect(skipped).toEqual(expected);
    expect(changed).toEqual(expected.length === 0 ? ["B3", "D3", "G5", "G6"] : expect.not.arrayContaining(["B3", "D3"])); // prettier-ignore
  }); // prettier-ignore

  test("on a sheet of its own belongs to the form of that project", async () => {
    const { sheet, model } = openCells(labelledForm(1, "道路项目", [100, 90], []));
    const data = model.addSheet("基础数据表");
    putCells(data, { A1: "项目名称", B1: "道路项目", A2: "执行率", A3: "执行率得分", B2: "" });
    const { changed } = await writeAll();
    expect(changed).toEqual(expect.arrayContaining(["B2", "B3"]));
    expect(held(data, "B2")).toBe("=IF('表'!D2=\"\",NA(),'表'!D2/'表'!B2)");
    expect(held(sheet, "G6")).toBe("=SUM(G5,'基础数据表'!B3)");
  });

  test("beside a funds block that has both already is written, too", async () => {
    const { sheet } = openCells({ ...form(3, "道路项目", 100, 90), A1: "执行率", B1: "" });
    const { changed, skipped } = await writeAll();
    expect([...changed, ...skipped]).toEqual(["F5", "G5", "B1", "G7", "G8"]);
    expect(held(sheet, "B1")).toBe(rate("D5", "C5"));
  });

  test("of forms side by side each has its own", async () => {
    const moved = (address: string): string => address.replace(/^[A-G]/u, (letter) => String.fromCharCode(letter.charCodeAt(0) + 8)); // prettier-ignore
    const right = Object.entries(labelledForm(1, "桥梁项目", [200, 150])).map(([address, content]) => [moved(address), content] as const); // prettier-ignore
    const { sheet } = openCells({ ...labelledForm(1, "道路项目", [100, 90]), ...Object.fromEntries(right) }); // prettier-ignore
    const { changed, skipped } = await writeAll();
    expect(skipped).toEqual([]);
    expect(changed).toEqual(["B3", "D3", "G5", "G6", "J3", "L3", "O5", "O6"]);
    expect(["B3", "D3", "G6"].map((address) => held(sheet, address))).toEqual([rate("D2", "B2"), score("D2", "B2", "10"), "=SUM(G5,D3)"]); // prettier-ignore
    expect(["J3", "L3", "O6"].map((address) => held(sheet, address))).toEqual([rate("L2", "J2"), score("L2", "J2", "10"), "=SUM(O5,L3)"]); // prettier-ignore
  });
});
