import type { Evaluation } from "../../src/evaluation/evaluation";
import { readEvaluation } from "../../src/reading/read-evaluation";
import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { score } from "../../src/scoring/score";
import { defaultScheme } from "../../src/scoring/schemes";
import { gridOf } from "./grid-of";

const read = (...below: readonly (readonly CellValue[])[]): Evaluation =>
  readEvaluation([
    gridOf("自评表", [
      ["项目名称", "农村饮水安全巩固提升工程"],
      ["三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["改造户数", 100, 100, 60, 60],
      ["水质达标率", "100%", "95%", 40, 37.5],
      ...below,
    ]),
  ]);
const totalOf = ({ reportedTotal, reportedGrade }: Evaluation): unknown => [
  reportedTotal?.score?.value.toNumber() ?? null,
  reportedGrade?.value ?? null,
];
const codesOf = ({ findings }: Evaluation): unknown =>
  findings.map(({ code, cells }) => [code, cells[0]?.address]);

describe("a total with its grade in one cell", () => {
  test.each([
    ["97.5分（优）", "优"],
    ["97.5（优秀）", "优秀"],
    ["97.5 优", "优"],
    ["优（97.5分）", "优"],
    ["97.5分，等级为优", "优"],
    ["自评得分：97.5分", null],
    ["97.5分", null],
  ])("%s", (text, grade) => {
    const evaluation = read(["总分", "", "", 100, text]);
    expect([totalOf(evaluation), codesOf(evaluation)]).toEqual([[97.5, grade], []]);
  });

  test("in a row merged otherwise, and behind a label", () => {
    expect(totalOf(read(["总分", "97.5分（优）"]))).toEqual([97.5, "优"]);
    expect(totalOf(read(["自评总分：97.5分（优）"]))).toEqual([97.5, "优"]);
    expect(totalOf(read(["自评得分合计：97.5分，等级：优"]))).toEqual([97.5, "优"]);
    expect(totalOf(read(["自评总分及等级", "97.5分（优）"]))).toEqual([97.5, "优"]);
  });

  test("another grade beside its own label is named", () => {
    const evaluation = read(["总分", "", "", 100, "97.5分（优）"], ["自评等级", "良"]);
    expect([totalOf(evaluation), codesOf(evaluation)]).toEqual([[97.5, "良"], [["grades-differ", "B6"]]]); // prettier-ignore
  });

  test("the total is held against the rows", () => {
    const { findings } = score(read(["总分", "", "", 100, "96.5分（优）"]), defaultScheme);
    expect(findings.map(({ code }) => code)).toContain("total-differs");
  });
});

describe("a total that cannot be read is named with its cell", () => {
  test.each([
    ["#REF!", "cell-error"],
    ["#DIV/0!", "cell-error"],
    ["97.5/100", "total-unreadable"],
    ["待定", "total-unreadable"],
    ["9７,5", "total-unreadable"],
  ])("%s", (text, code) => {
    const evaluation = read(["总分", "", "", 100, text]);
    expect([totalOf(evaluation), codesOf(evaluation)]).toEqual([[null, null], [[code, "E5"]]]);
  });

  test("wherever the row is merged, and behind a label", () => {
    expect(codesOf(read(["总分", "", "#REF!"]))).toEqual([["cell-error", "C5"]]);
    expect(codesOf(read(["自评总分：97.5～98分"]))).toEqual([["total-unreadable", "A5"]]);
  });
});
