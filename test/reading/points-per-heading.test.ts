import type { Evaluation } from "../../src/evaluation/evaluation";
import { readEvaluation } from "../../src/reading/read-evaluation";
import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { score } from "../../src/scoring/score";
import { defaultScheme } from "../../src/scoring/schemes";
import { gridOf } from "./grid-of";

type Rows = readonly (readonly CellValue[])[];

const read = (rows: Rows, merges: readonly string[] = []): Evaluation =>
  readEvaluation([
    gridOf("自评表", [["项目名称", "农村饮水安全巩固提升工程"], ...rows], { merges }),
  ]);
const scoresOf = ({ indicators }: Evaluation): readonly unknown[] =>
  indicators.map(({ points, reportedScore, reviewScore }) =>
    [points, reportedScore, reviewScore].map((each) => each?.value?.toNumber() ?? null)
  );

const names = ["一级", "二级", "指标名称", "年初指标值", "年终完成值"];
/** 13 points over rows of 3, 2, 4 and 4, of which a reviewer takes one off; 87 over a single row. */
const body: Rows = [
  ["项目管理 13分", "资金管理", "资金到位率", "100%", "100%", 3, 3],
  ["", "", "资金使用", "合规", "合规", 2, 2],
  ["", "组织实施", "制度健全性", "健全", "健全", 4, 4],
  ["", "", "制度执行", "有效", "有效", 4, 3],
  ["项目绩效 87分", "产出", "改造户数", 100, 100, 85, 85],
];
const scores = [
  [null, 3, 3],
  [null, 2, 2],
  [null, 4, 4],
  [null, 4, 3],
  [null, 85, 85],
];

describe("自评分 in a table without 分值 whose headings carry the points", () => {
  test.each([
    ["自评分", "复核分"],
    ["自评分值", "复核分值"],
    ["自评得分", "财政审核得分"],
  ])("%s is the score, %s the reviewer's, and the points of each row are unknown", (...headers) => {
    const evaluation = read([[...names, ...headers, "评价标准"], ...body]);
    const card = score(evaluation, defaultScheme);
    expect(scoresOf(evaluation)).toEqual(scores);
    expect(card.subtotals.map(({ name, points, score: sum }) => [name, points?.toNumber(), sum?.toNumber()])).toEqual([
      ["项目管理", 13, 3 + 2 + 4 + 4],
      ["项目绩效", 87, 85],
    ]);
    expect(card.findings.map(({ code }) => code)).toEqual(["points-missing"]);
  }); // prettier-ignore

  test.each(["分值", "得分"])("both under one heading %s", (heading) => {
    const rows: Rows = [[...names, heading, ""], ["", "", "", "", "", "自评分", "复核分"], ...body];
    const merges = ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:G2"];
    const evaluation = read(rows, merges);
    expect(scoresOf(evaluation)).toEqual(scores);
    expect(evaluation.findings.map(({ code }) => code)).toEqual(["review-score-differs"]);
  });

  test("points in the second levels' headings add up", () => {
    const rows = body.map(([first = "", second = "", ...rest]) => [String(first).replace(/ .*/, ""), { 资金管理: "资金管理（5分）", 组织实施: "组织实施（8分）", 产出: "产出 87分" }[String(second)] ?? "", ...rest]); // prettier-ignore
    const card = score(read([[...names, "自评分", "复核分"], ...rows]), defaultScheme);
    expect(card.subtotals.map(({ points }) => points?.toNumber())).toEqual([5 + 8, 87]);
  });
});

test("自评分值 beside a score is what the row is worth", () => {
  const rows: Rows = [[...names, "自评分值", "自评得分"], ...body];
  expect(scoresOf(read(rows)).at(3)).toEqual([4, 3, null]);
});
