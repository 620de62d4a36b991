import { readEvaluation } from "../../src/reading/read-evaluation";
import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { shownValue } from "./layouts/expected-value";
import { gridOf } from "./grid-of";

type Rows = readonly (readonly CellValue[])[];

const read = (rows: Rows) => readEvaluation([gridOf("自评表", rows)]);
const codesOf = (rows: Rows): readonly string[] => read(rows).findings.map(({ code }) => code);
const targetsOf = (rows: Rows): readonly string[] =>
  read(rows).indicators.map(({ target }) => (target ? shownValue(target.value) : ""));

const [before, after] = [["三级指标"], ["指标值", "计量单位", "实际完成值", "分值", "得分"]];

/** A table with sign columns of the given headers; each row holds its signs, its target and its unit. */
function table(headers: readonly string[], ...rows: readonly (readonly CellValue[])[]): Rows {
  return [
    ["项目名称", "农村饮水安全巩固提升工程"],
    [...before, ...headers, ...after],
    ...rows.map((row, index) => [`指标甲${index}`, ...row, "", 50, 50]),
  ];
}

describe("指标性质 beside 指标方向", () => {
  const rows = table(
    ["指标性质", "指标方向"],
    ["正向", "小于等于", 1, "%"],
    ["正向", "等于", 100, "户"],
    ["反向", "", 3, "起"]
  );

  test("the comparator beats the direction; the unit is that of the unit column", () => {
    expect(targetsOf(rows)).toEqual(["<=1%", "=100户", "<=3起"]);
  });

  test("both columns are signs, and nothing is asked", () => {
    const { recognition, findings } = read(rows);
    expect(recognition.indicators?.columns.map(({ role }) => role).slice(1, 3)).toEqual(["sign", "sign"]); // prettier-ignore
    expect([findings, recognition.questions]).toEqual([[], []]);
  });

  test("a target's text shows the comparator and names both cells", () => {
    expect(read(rows).indicators[0]?.target).toMatchObject({
      text: "小于等于1%",
      cells: [{ address: "D3" }, { address: "C3" }, { address: "E3" }],
    });
  });

  test("the other way round, and with 定量 as a third", () => {
    expect(
      targetsOf(
        table(
          ["指标类型", "指标方向", "计算符号"],
          ["定量指标", "反向指标", "≤", 5, "%"],
          ["定量指标", "正向指标", ">", 90, "%"],
          ["定性指标", "正向指标", "", "显著", ""]
        )
      )
    ).toEqual(["<=5%", ">90%", "words"]);
  });
});

describe("one sign column under another name", () => {
  test.each([
    ["指标方向", "正向", ">=5个"],
    ["指标方向", "逆向", "<=5个"],
    ["指标方向", "反向指标", "<=5个"],
    ["指标正反向", "越小越好", "<=5个"],
    ["计算符号", "大于等于", ">=5个"],
    ["比较符号", "小于或等于", "<=5个"],
    ["比较符号", "等于", "=5个"],
    ["关系符号", "＜", "<5个"],
    ["指标方向", "正向（大于等于）", ">=5个"],
    ["指标方向", "反向/≤", "<=5个"],
    ["指标性质", "大于、等于", ">=5个"],
    ["指标类型", "反向", "<=5个"],
    // No word says what the column is; its cells do.
    ["", "≥", ">=5个"],
  ])("%s %s", (header, sign, target) => {
    expect(targetsOf(table([header], [sign, 5, "个"], [sign, 5, "个"]))).toEqual([target, target]);
  });

  test("介于 takes a range", () => {
    expect(targetsOf(table(["比较符号"], ["介于", "90-95", "%"], ["区间", "3~5", "天"], ["介于", "40,60", "度"], ["介于", "1.5，2.5", "米"]))).toEqual(["90..95%", "3..5天", "40..60度", "1.5..2.5米"]); // prettier-ignore
  });

  test("指标类型 over 定量 and 定性 is no level and raises nothing", () => {
    const rows: Rows = [
      ["项目名称", "农村饮水安全巩固提升工程"],
      ["一级指标", "三级指标", "指标类型", "计算符号", "指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "户数", "定量", "≥", 10, 10, 50, 50],
      ["效益指标", "影响", "定性", "=", "良好", "良好", 50, 50],
    ];
    expect([targetsOf(rows), codesOf(rows)]).toEqual([[">=10", "words"], []]);
  });

  test("指标类型 over names of kinds is a level", () => {
    const { indicators } = read([
      ["指标类型", "三级指标", "指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "户数", 10, 10, 50, 50],
      ["效益指标", "人数", 10, 10, 50, 50],
    ]);
    expect(indicators.map(({ path }) => path[0])).toEqual(["产出指标", "效益指标"]);
  });
});

describe("signs that cannot be meant so are named with their cells", () => {
  const signs = ["指标性质", "指标方向"];

  test("介于 beside one number", () => {
    expect(codesOf(table(["比较符号"], ["介于", 90, "%"], ["≥", 90, "%"]))).toEqual([
      "sign-wants-range",
    ]);
  });

  test("two comparators of one row", () => {
    const { findings } = read(table(signs, ["≥", "小于等于", 90, "%"], ["≥", "大于等于", 90, "%"]));
    expect(findings).toEqual([
      {
        code: "signs-differ",
        severity: "warning",
        cells: [
          { sheet: "自评表", address: "B3" },
          { sheet: "自评表", address: "C3" },
        ],
        values: { text: "≥、小于等于" },
      },
    ]);
  });

  test("a comparator beside another within the target", () => {
    expect(codesOf(table(["计算符号"], ["≤", "≥90", "%"], ["≤", "≤5", "%"]))).toEqual([
      "signs-differ",
    ]);
  });

  test("a word that is no sign", () => {
    expect(codesOf(table(signs, ["≥", "正向", 9, "%"], ["≥", "大概", 9, "%"]))).toEqual([
      "sign-unreadable",
    ]);
  });
});
