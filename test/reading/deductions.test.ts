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
const scoresOf = ({ indicators }: Evaluation): unknown =>
  indicators.map(({ reportedScore }) => reportedScore?.value?.toNumber() ?? null);
const codesOf = ({ findings }: Evaluation): readonly string[] => findings.map(({ code }) => code);
const totalOf = ({ reportedTotal }: Evaluation): unknown =>
  [reportedTotal?.points, reportedTotal?.score].map((each) => each?.value.toNumber() ?? null);

const header = (last: string): readonly string[] => ["三级指标", "年度指标值", "实际完成值", "分值", last]; // prettier-ignore
const names = ["改造户数", "水质达标率", "群众满意度"];

/** The table of 60, 30 and 10 points with these cells under 扣分. */
const table = (cells: readonly CellValue[], word = "扣分"): Rows => [
  header(word),
  ...[60, 30, 10].map((points, row) => [names[row] ?? "", 100, 100, points, cells[row] ?? ""]),
];

describe("扣分 instead of 得分", () => {
  test.each(["扣分", "扣分值", "减分", "扣减分", "失分"])("%s is taken off the points", (word) => {
    const evaluation = read(table([0, 5, 2], word));
    expect(scoresOf(evaluation)).toEqual([60 - 0, 30 - 5, 10 - 2]);
    expect(score(evaluation, defaultScheme).total.score?.toNumber()).toBe(60 + 25 + 8);
    expect(evaluation.indicators[1]?.reportedScore?.cells).toEqual([
      { sheet: "自评表", address: "E4" },
      { sheet: "自评表", address: "D4" },
    ]);
  });

  test("the reader is told once how the scores came about", () => {
    expect(codesOf(read(table([0, 5, 2])))).toEqual(["score-from-deduction"]);
  });

  test("signs and words: -5, 扣2分, 无, 1.5分", () => {
    expect(scoresOf(read(table([-5, "扣2分", "无"])))).toEqual([60 - 5, 30 - 2, 10]);
    expect(scoresOf(read(table(["不扣分", "1.5分", "-2"])))).toEqual([60, 30 - 1.5, 10 - 2]);
  });

  test("a blank or a dash is not 0: the score is left to be computed", () => {
    const evaluation = read(table(["", 5, "—"]));
    expect(scoresOf(evaluation)).toEqual([null, 25, null]);
    expect(codesOf(evaluation)).toEqual(["score-from-deduction"]);
  });

  test("text is named with its cell; a column of text holds no deductions", () => {
    expect(codesOf(read(table([0, "见说明", 2])))).toEqual(["deduction-unreadable", "score-from-deduction"]); // prettier-ignore
    const reasons = read(table(["未按期完工", "水压不足", "回访不及时"]));
    expect([scoresOf(reasons), codesOf(reasons)]).toEqual([[null, null, null], ["column-content-doubtful"]]); // prettier-ignore
  });

  test("a cell over two rows is no row's own", () => {
    const evaluation = read(table([0, 5, ""]), ["E4:E5"]);
    expect(scoresOf(evaluation)).toEqual([60, null, null]);
    expect(codesOf(evaluation)).toEqual(["deduction-merged", "score-from-deduction"]);
  });

  test("more than the points is an error", () => {
    const { findings } = score(read(table([0, 5, 12])), defaultScheme);
    expect(findings.map(({ code }) => code)).toContain("score-negative");
  });
});

describe("the total of such a table", () => {
  test.each([
    ["what was taken off", ["总分", "", "", 100, 7], [100, 100 - 7]],
    ["what is left", ["总分", "", "", 100, 93], [100, 93]],
    ["what is left, alone", ["总分", "", "", "", 93], [null, 93]],
  ])("%s", (_, row, total) => {
    expect(totalOf(read([...table([0, 5, 2]), row]))).toEqual(total);
  });

  test("one number under the points, less than the rows are worth, is the score", () => {
    expect(totalOf(read([...table([0, 5, 2]), ["总分", "", "", 93, ""]]))).toEqual([null, 93]);
    expect(totalOf(read([...table([60, 25, 8], "得分"), ["总分", "", "", 93, ""]]))).toEqual([null, 93]); // prettier-ignore
    expect(totalOf(read([...table([60, 25, 8], "得分"), ["合计", "", "", 100, ""]]))).toEqual([100, null]); // prettier-ignore
  });

  test("a number merged over points and deductions, or over points and scores, is the score", () => {
    expect(totalOf(read([...table([0, 5, 2]), ["总分", "", "", 93, ""]], ["D6:E6"]))).toEqual([null, 93]); // prettier-ignore
    expect(totalOf(read([...table([60, 25, 8], "得分"), ["总分", "", "", 93, ""]], ["D6:E6"]))).toEqual([null, 93]); // prettier-ignore
  });
});

describe("扣分 beside 得分", () => {
  const both = (cells: readonly CellValue[], scores: readonly CellValue[]): Evaluation =>
    read(table(cells).map((row, index) => [...row, index === 0 ? "得分" : (scores[index - 1] ?? "")])); // prettier-ignore

  test("says nothing where they agree", () => {
    const evaluation = both([0, 5, 2], [60, 25, 8]);
    expect([scoresOf(evaluation), codesOf(evaluation)]).toEqual([[60, 25, 8], []]);
  });

  test("where they differ the score stands and all three cells are named", () => {
    const evaluation = both([0, 5, 2], [60, 30, 8]);
    expect(scoresOf(evaluation)).toEqual([60, 30, 8]);
    expect(evaluation.findings).toEqual([
      {
        code: "deduction-differs",
        severity: "warning",
        cells: ["F4", "E4", "D4"].map((address) => ({ sheet: "自评表", address })),
        values: { score: "30", left: "25" },
      },
    ]);
  });

  test("a blank score is points less deduction", () => {
    const evaluation = both([0, 5, 2], [60, "", 8]);
    expect([scoresOf(evaluation), codesOf(evaluation)]).toEqual([[60, 25, 8], ["score-from-deduction"]]); // prettier-ignore
  });
});

test("扣分 of the execution rate in the funds block", () => {
  const { budget } = read([
    ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "扣分"],
    ["年度资金总额", 500, 480, 456, 10, "95%", 0.5],
    ...table([0, 5, 2]),
  ]);
  expect(budget?.reportedScore?.value.toNumber()).toBe(10 - 0.5);
});
