import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { readEvaluation } from "../../src/reading/read-evaluation";
import { gridOf, type GridOptions } from "./grid-of";

type Rows = readonly (readonly CellValue[])[];
type Reading = ReturnType<typeof readEvaluation>;

const read = (rows: Rows, options?: GridOptions): Reading =>
  readEvaluation([gridOf("自评表", rows, options)]);
const scores = ({ indicators, reportedTotal }: Reading): unknown => [
  ...indicators.map(({ reportedScore, reviewScore }) => [reportedScore?.value?.toNumber(), reviewScore?.value?.toNumber()]),
  [reportedTotal?.score?.value.toNumber(), reportedTotal?.reviewScore?.value.toNumber()],
]; // prettier-ignore

describe("the self-evaluation's score counts and the reviewer's is kept", () => {
  test.each([
    ["自评得分", "复核分"],
    ["自评分", "财政复核"],
    ["自评得分", "考核得分"],
    ["得分", "财政审核得分"],
    ["自评得分", "最终得分"],
  ])("under %s and %s", (own, reviewer) => {
    const reading = read([
      ["三级指标", "指标值", "完成值", "分值", own, reviewer],
      ["改造户数", 5, 5, 50, 50, 45],
      ["受益人数", 5, 5, 50, 49, 49],
      ["总分", "", "", 100, 99, 94],
    ]);
    expect(scores(reading)).toEqual([[50, 45], [49, 49], [50 + 49, 45 + 49]]); // prettier-ignore
    const differs = reading.findings.filter(({ code }) => code === "review-score-differs");
    expect(differs.map(({ severity, cells }) => [severity, ...cells.map(({ address }) => address)])).toEqual([
      ["notice", "E2", "F2"],
      ["notice", "E4", "F4"],
    ]); // prettier-ignore
    expect(reading.findings.map(({ code }) => code)).not.toContain("column-duplicate");
  });

  test("whichever column comes first", () => {
    const reading = read([
      ["三级指标", "指标值", "完成值", "分值", "复核得分", "得分"],
      ["改造户数", 5, 5, 50, 45, 50],
      ["总分", "", "", 100, 45, 50],
    ]);
    expect(scores(reading)).toEqual([[50, 45], [50, 45]]); // prettier-ignore
  });

  test("under two words below one heading", () => {
    const reading = read(
      [
        ["三级指标", "指标值", "完成值", "分值", "得分", ""],
        ["", "", "", "", "自评", "复核"],
        ["改造户数", 5, 5, 10, 9, 7],
        ["总分", "", "", 10, 9, 7],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1"] }
    );
    expect(scores(reading)).toEqual([[9, 7], [9, 7]]); // prettier-ignore
  });
});

test("考核得分 alone is the score", () => {
  const reading = read([
    ["三级指标", "指标值", "完成值", "分值", "考核得分"],
    ["改造户数", 5, 5, 50, 45],
  ]);
  expect(reading.indicators[0]?.reportedScore?.value?.toNumber()).toBe(45);
  expect(reading.indicators[0]?.reviewScore).toBeNull();
});

test("a blank of the reviewer's is no difference", () => {
  const reading = read([
    ["三级指标", "指标值", "完成值", "分值", "自评得分", "复核分"],
    ["改造户数", 5, 5, 50, 50, ""],
    ["受益人数", 5, 5, 50, 50, "—"],
  ]);
  expect(reading.findings.filter(({ code }) => code !== "project-name-missing")).toEqual([]);
});

describe("a score merged over several rows", () => {
  const header = ["三级指标", "指标值", "完成值", "分值", "得分"];

  test("is read once and says over how many", () => {
    const reading = read(
      [header, ["甲", 1, 1, 10, 18], ["乙", 2, 2, 10, ""], ["总分", "", "", 20, 18]],
      { merges: ["E2:E3"] }
    );
    expect(reading.indicators.map(({ scoreRows, reportedScore }) => [scoreRows, reportedScore?.value?.toNumber() ?? null])).toEqual([[2, 18], [0, null]]); // prettier-ignore
    expect(reading.findings.filter(({ code }) => code === "score-merged")).toHaveLength(1);
  });

  test("is told from a blank one", () => {
    const reading = read([header, ["甲", 1, 1, 10, 9], ["乙", 2, 2, 10, ""]]);
    expect(reading.indicators.map(({ scoreRows }) => scoreRows)).toEqual([1, 1]);
  });
});
