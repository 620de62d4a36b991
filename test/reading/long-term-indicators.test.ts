import type { Evaluation } from "../../src/evaluation/evaluation";
import { readEvaluation } from "../../src/reading/read-evaluation";
import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { gridOf } from "./grid-of";

type Row = readonly CellValue[];

const read = (rows: readonly Row[], merges: readonly string[] = []): Evaluation =>
  readEvaluation([
    gridOf("自评表", [["项目名称", "农村饮水安全巩固提升工程"], ...rows], { merges }),
  ]);
const rowsOf = ({ indicators }: Evaluation): unknown =>
  indicators.map(({ path, target, actual, points }) => [path[2], target?.text, actual?.text, points?.text]); // prettier-ignore
const codesOf = ({ findings }: Evaluation): readonly string[] => findings.map(({ code }) => code);

const header: Row = ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"];
const annual: readonly Row[] = [
  ["产出指标", "数量指标", "改造户数", 100, 95, 60, 57],
  ["效益指标", "社会效益指标", "受益人数", 300, 300, 40, 40],
];
const longTerm: readonly Row[] = [
  ["产出指标", "数量指标", "改造户数", 900, 95, 60, 57],
  ["效益指标", "社会效益指标", "受益人数", 2700, 300, 40, 40],
];
const read95 = [["改造户数", "100", "95", "60"], ["受益人数", "300", "300", "40"]]; // prettier-ignore

/** Rows with a label left of the first of them. */
const labelled = (label: string, rows: readonly Row[]): readonly Row[] =>
  rows.map((row, index) => [index === 0 ? label : "", ...row]);

describe("long-term indicators beside those of the year: the year's are read", () => {
  test.each([
    ["长期绩效指标", "年度绩效指标"],
    ["实施期指标", "2023年度指标"],
    ["中期绩效指标", "当年绩效指标"],
    ["总体绩效指标", "年度绩效指标"],
  ])("%s and %s, each with its header", (other, year) => {
    const reading = read([
      ...labelled(other, [header, ...longTerm]),
      ...labelled(year, [header, ...annual]),
    ]);
    expect([rowsOf(reading), codesOf(reading)]).toEqual([read95, ["long-term-left-out"]]);
  });

  test("the long-term ones without results, so with a shorter header", () => {
    const reading = read([
      ...labelled("长期绩效指标", [header.slice(0, 4), ...longTerm.map((row) => row.slice(0, 4))]),
      ...labelled("年度绩效指标", [header, ...annual]),
    ]);
    expect([rowsOf(reading), codesOf(reading)]).toEqual([read95, ["long-term-left-out"]]);
    // 900 and 2700 are nobody's facts.
    expect(reading.facts).toEqual([]);
  });

  test("the year's first", () => {
    const reading = read([
      ...labelled("年度绩效指标", [header, ...annual]),
      ...labelled("长期绩效指标", [header.slice(0, 4), ...longTerm.map((row) => row.slice(0, 4))]),
    ]);
    expect([rowsOf(reading), codesOf(reading)]).toEqual([read95, ["long-term-left-out"]]);
  });

  test("under one header, with merged labels beside the rows", () => {
    const rows = [["绩效指标", ...header], ...labelled("长期绩效指标", longTerm), ...labelled("年度绩效指标", annual)]; // prettier-ignore
    const reading = read(rows, ["A3:A4", "A5:A6"]);
    expect([rowsOf(reading), codesOf(reading)]).toEqual([read95, ["long-term-left-out"]]);
  });

  test.each([[[]], [["A3:G3", "A6:G6"]]])(
    "under one header, with lines between the rows, merged %j",
    (merges) => {
      const reading = read([header, ["长期绩效指标"], ...longTerm, ["年度绩效指标"], ...annual], merges); // prettier-ignore
      expect([rowsOf(reading), codesOf(reading)]).toEqual([read95, ["long-term-left-out"]]);
    }
  );

  test.each([
    ["实施期目标", "年度目标", true],
    ["实施期", "年度", false],
    ["总体绩效指标", "2023年度绩效指标", true],
    ["中期目标（2021—2025年）", "年度目标（2023年）", true],
  ])("side by side under %s and %s", (other, year, isMerged) => {
    const rows = [
      ["绩效指标", "", other, "", "", year, "", "", "", "", ""],
      ["", "一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
      ["", "产出指标", "数量指标", "改造户数", 900, "数量指标", "改造户数", 100, 95, 60, 57],
      ["", "效益指标", "社会效益指标", "受益人数", 2700, "社会效益指标", "受益人数", 300, 300, 40, 40],
    ]; // prettier-ignore
    const reading = read(rows, isMerged ? ["A2:A5", "C2:E2", "F2:K2"] : []);
    expect([rowsOf(reading), codesOf(reading)]).toEqual([read95, ["long-term-left-out"]]);
    expect(reading.indicators.map(({ path }) => path[0])).toEqual(["产出指标", "效益指标"]);
    expect(reading.recognition.questions).toEqual([]);
  });

  test("two columns of targets under one header", () => {
    const reading = read([
      ["三级指标", "实施期指标值", "年度指标值", "实际完成值", "分值", "得分"],
      ["改造户数", 900, 100, 95, 60, 57],
      ["受益人数", 2700, 300, 300, 40, 40],
    ]);
    expect([rowsOf(reading), codesOf(reading)]).toEqual([read95, []]);
  });
});

describe("labels that leave nothing out", () => {
  test("长期绩效指标 alone: there is nothing else to read", () => {
    const reading = read(labelled("长期绩效指标", [header, ...annual]));
    expect([rowsOf(reading), codesOf(reading)]).toEqual([read95, []]);
  });

  test("goals in words below the table stay goals", () => {
    const { narrative, indicators } = read([
      header,
      ...annual,
      ["总分", "", "", "", "", 100, 97],
      ["总体目标", "五年内改造900户。"],
      ["年度目标", "本年改造100户。"],
    ]);
    expect(indicators).toHaveLength(2);
    expect([narrative.overallGoal, narrative.annualGoal].map(([goal]) => goal?.text)).toEqual(["五年内改造900户。", "本年改造100户。"]); // prettier-ignore
  });
});
