import type { Finding } from "../../src/evaluation/finding";
import { gridOf } from "../reading/grid-of";
import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { findingSentence } from "../../src/strings/findings";
import { reportText } from "../report/report-text";
import { places, reported, type FormChanges } from "./base-form";

const found = (code: string, changes: FormChanges): readonly Finding[] =>
  reported(changes).findings.filter((finding) => finding.code === code);

describe("the numbers of questionnaires", () => {
  const counts = (...row: readonly CellValue[]): FormChanges => ({
    data: [
      ["发放问卷", "回收问卷", "有效问卷", "总体满意度"],
      [...row, "93%"],
    ],
  });

  test.each([
    [[100, 98, 100], "有效问卷100份，多于收回问卷98份。请核对问卷份数。", ["B2", "C2"]],
    [[100, 120, 90], "收回问卷120份，多于发放问卷100份。请核对问卷份数。", ["A2", "B2"]],
    [[100, "", 120], "有效问卷120份，多于发放问卷100份。请核对问卷份数。", ["A2", "C2"]],
  ])("%j: a part is more than its whole", (row, sentence, cells) => {
    const [finding, ...others] = found("survey-counts-differ", counts(...row));
    expect(others).toEqual([]);
    expect(finding && findingSentence(finding, "zh-CN")).toBe(sentence);
    expect(finding && places(finding)).toEqual(cells.map((address) => `基础数据表!${address}`));
  });

  test("no share is worked out of them", () => {
    // 98 of 100 came back; 100 of 98 cannot be valid.
    const text = reportText(reported(counts(100, 98, 100)).report);
    expect(text).toContain("回收率98%");
    expect(text).not.toMatch(/有效率|102\.04/);
  });

  test.each([[[100, 98, 95]], [[100, 100, 100]]])("%j agree", (row) => {
    expect(found("survey-counts-differ", counts(...row))).toEqual([]);
  });
});

describe("the total row of a list of sub-projects", () => {
  const list = (households: CellValue, total = "合计"): FormChanges => ({
    data: [
      ["序号", "子项目", "投资（万元）", "建设内容"],
      [1, "东村片区", 300, "管网延伸"],
      [2, "西村片区", 150, "水厂改造"],
      ["", total, households, ""],
    ],
  });

  test.each(["合计", "总计"])("%s of 456 beside 300 + 150", (total) => {
    const [finding, ...others] = found("subproject-total-differs", list(456, total));
    expect(others).toEqual([]);
    expect(finding?.values).toEqual({ stated: "456万元", label: "投资", sum: `${300 + 150}万元` });
    expect(finding && places(finding)).toEqual(["C4", "C2", "C3"].map((at) => `基础数据表!${at}`));
  });

  test("is no sub-project, and right at 450", () => {
    const done = reported(list(450));
    expect(done.evaluation.subprojects).toHaveLength(2);
    expect(found("subproject-total-differs", list(450))).toEqual([]);
  });
});

describe("satisfaction", () => {
  const answers: readonly (readonly CellValue[])[] = [["很满意", 61], ["满意", 32], ["一般", 5], ["不满意", 2]]; // prettier-ignore
  const survey = (satisfaction: CellValue, rows = answers): FormChanges => ({
    others: [gridOf("满意度调查", [...rows, ["总体满意度", satisfaction]])],
  });

  test("80% surveyed, 93% as indicator, 61 + 32 of 100 answers: one finding with every cell", () => {
    const [finding, ...others] = found("satisfaction-differs", survey("80%"));
    expect(others).toEqual([]);
    expect(finding && findingSentence(finding, "zh-CN")).toBe(
      "满意度有不一致的数：调查结果80%、指标“居民满意度”93%、很满意61、满意32（共100份，前两档93.00%）。请核对，改为一致。"
    );
    expect(finding && places(finding)).toEqual([
      "满意度调查!B5",
      "附表3自评!E11",
      ...["B1", "B2", "B3", "B4"].map((address) => `满意度调查!${address}`),
    ]);
  });

  test.each<[string, CellValue, readonly (readonly CellValue[])[]]>([
    ["the same", "93%", answers],
    ["as a ratio", 0.93, answers],
    ["rounded", "93%", [["很满意", 611], ["满意", 319], ["一般", 51], ["不满意", 19]]],
    ["without answers", "93%", []],
    // (60 × 100 + 30 × 80 + 8 × 60 + 2 × 0) / 100 is 88.8; 60 + 30 + 8 of 100 is 98.
    ["by another rule for the answers", "98%", [["很满意", 60], ["满意", 30], ["一般", 8], ["不满意", 2]]],
  ])("agrees: %s", (what, satisfaction, rows) => {
    const actual = what.startsWith("by another") ? "98%" : "93%";
    const row = ["满意度指标", "服务对象满意度指标", "居民满意度", "≥90%", actual, 10, 10, ""];
    expect(found("satisfaction-differs", { ...survey(satisfaction, rows), rows: [row] })).toEqual([]);
  }); // prettier-ignore

  test.each<[string, readonly (readonly CellValue[])[], number]>([
    ["one of two indicators", [["满意度指标", "", "学生满意度", "≥90%", "93%", 5, 5, ""], ["满意度指标", "", "家长满意度", "≥90%", "80%", 5, 5, ""]], 0],
    ["none of two", [["满意度指标", "", "学生满意度", "≥90%", "93%", 5, 5, ""], ["满意度指标", "", "家长满意度", "≥90%", "91%", 5, 5, ""]], 1],
    ["a copied sign", [["满意度指标", "", "居民满意度", "≥75%", "≥75%", 10, 10, ""]], 0],
  ])("80% surveyed beside %s", (_, rows, count) => {
    expect(found("satisfaction-differs", { ...survey("80%", []), rows })).toHaveLength(count);
  }); // prettier-ignore
});

describe("a total over sub-projects", () => {
  const list = (first: CellValue, second: CellValue, ...more: readonly CellValue[][]) => ({
    rows: [["产出指标", "数量指标", "改造户数", "≥1873户", "1873户", 50, 50, ""]],
    data: [
      ["子项目名称", "改造户数（户）"],
      ["金桥花园", first],
      ["穿金路片区", second],
      [],
      ...more,
    ],
  });

  test("that the indicator gives otherwise: 1165 + 703 is 1868, not 1873", () => {
    const [finding, ...others] = found("subproject-total-differs", list(1165, 703));
    expect(others).toEqual([]);
    expect(finding?.values).toEqual({ label: "改造户数", stated: "1873户", sum: "1868户" });
    expect(finding && places(finding)).toEqual(["附表3自评!E9", "基础数据表!B2", "基础数据表!B3"]);
  });

  test("that the sheet itself gives otherwise", () => {
    const stated = found("subproject-total-differs", list(1165, 708, ["改造总户数（户）", 1875]));
    expect(stated.map(({ values }) => values.stated)).toEqual(["1875户"]);
  });

  test("that is the sum", () => {
    expect(found("subproject-total-differs", list(1165, 708))).toEqual([]);
  });
});
