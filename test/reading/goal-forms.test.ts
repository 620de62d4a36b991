import { evaluateSheets, type EvaluationResult } from "../../src/excel/evaluate-sheets";
import { findForms } from "./find-forms";
import type { CellValue, SheetGrid } from "../../src/reading/grid/sheet-grid";
import { defaultScheme } from "../../src/scoring/schemes";
import { gridOf } from "./grid-of";

type Rows = readonly (readonly CellValue[])[];

const evaluate = (...grids: readonly SheetGrid[]): EvaluationResult =>
  evaluateSheets({ grids, clipped: [] }, defaultScheme);
const codesOf = ({ findings }: EvaluationResult): readonly string[] => findings.map(({ code }) => code); // prettier-ignore

/** A form of this title with these columns behind the names. */
const form = (title: string, columns: readonly string[], rows: Rows, name = "表1"): SheetGrid =>
  gridOf(name, [
    [title],
    ["（2023年度）"],
    ["项目名称", "农村饮水安全巩固提升工程"],
    ["项目资金（万元）", "年度资金总额：", 500],
    ["", "其中：财政拨款", 500],
    ["年度目标", "改造管网100户。"],
    ["一级指标", "二级指标", "三级指标", ...columns],
    ["产出指标", "数量指标", "改造户数", ...(rows[0] ?? [])],
    ["效益指标", "社会效益指标", "受益人数", ...(rows[1] ?? [])],
  ]);

describe("a form of goals without results is named as such, and nothing is scored", () => {
  test.each<readonly [string, readonly string[], Rows]>([
    ["项目支出绩效目标申报表", ["指标值", "指标值说明"], [["≥100户", "方案"], ["≥300人", "方案"]]],
    ["项目支出绩效目标申报表", ["指标值", "权重"], [["≥100户", 50], ["≥300人", 40]]],
    ["绩效目标批复表", ["年度指标值", "实际完成值", "分值", "得分"], [["≥100户", "", 50, ""], ["≥300人", "", 40, ""]]],
    ["部门预算项目绩效目标表", ["指标性质", "指标值", "度量单位"], [["≥", 100, "户"], ["≥", 300, "人"]]],
    // No title says so; there are targets and nothing else.
    ["附件1", ["年度指标值"], [["≥100户"], ["≥300人"]]],
  ])("%s with %j", (title, columns, rows) => {
    const result = evaluate(form(title, columns, rows));
    expect(codesOf(result)).toEqual(["goal-form"]);
    expect(result.findings[0]).toMatchObject({ severity: "error", values: { sheet: "表1" } });
    expect(result.evaluation).toMatchObject({ indicators: [], budget: null, reportedTotal: null });
    expect([result.scorecard.indicators, result.scorecard.grade]).toEqual([[], null]);
    expect(result.evaluation.recognition.questions).toEqual([]);
    expect(result.evaluation.project.name?.text).toBe("农村饮水安全巩固提升工程");
  }); // prettier-ignore

  test("with long-term goals above those of the year", () => {
    const grid = gridOf("表1", [
      ["项目支出绩效目标申报表"],
      ["项目名称", "农村饮水安全巩固提升工程"],
      ["长期绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
      ["", "产出指标", "数量指标", "改造户数", "≥900户"],
      ["年度绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
      ["", "产出指标", "数量指标", "改造户数", "≥100户"],
    ]);
    expect(codesOf(evaluate(grid))).toEqual(["goal-form"]);
  });

  test("a sheet's name says so too", () => {
    expect(codesOf(evaluate(form("附件1", ["指标值", "分值"], [["≥100户", 50], ["≥300人", 40]], "绩效目标表")))).toEqual(["goal-form"]); // prettier-ignore
  });
});

describe("other forms are none", () => {
  test.each([
    "项目支出绩效目标自评表",
    "绩效目标完成情况表",
    "绩效目标运行监控表",
    "项目支出绩效自评表",
  ])("an unfilled %s is one to fill in", (title) => {
    const columns = ["年度指标值", "实际完成值", "分值", "得分"];
    const result = evaluate(form(title, columns, [["≥100户", "", 50, ""], ["≥300人", "", 50, ""]])); // prettier-ignore
    expect(codesOf(result)).not.toContain("goal-form");
    expect(result.evaluation.indicators).toHaveLength(2);
  });

  test("results without points are results: 转移支付绩效目标自评表", () => {
    const rows = [
      ["≥100户", "100户"],
      ["≥300人", "290人"],
    ];
    const result = evaluate(form("转移支付绩效目标申报表", ["预期指标值", "实际完成指标值"], rows));
    expect(codesOf(result)).not.toContain("goal-form");
  });

  test("a column that may hold results is asked about", () => {
    const result = evaluate(form("附件1", ["指标值", "评定"], [["≥100户", 95], ["≥300人", 280]])); // prettier-ignore
    expect(result.evaluation.recognition.questions.map(({ finding }) => finding)).toEqual(["column-unknown"]); // prettier-ignore
  });
});

test("beside a filled form the goals are never the form to read", () => {
  const goals = form("项目支出绩效目标申报表", ["指标值", "指标值说明"], [["≥100户", "方案"], ["≥300人", "方案"]], "申报表"); // prettier-ignore
  const filled = form("项目支出绩效自评表", ["年度指标值", "实际完成值", "分值", "得分"], [["≥100户", "100户", 50, 50], ["≥300人", "300人", 50, 50]], "自评表"); // prettier-ignore
  for (const grids of [[goals, filled], [filled, goals]]) // prettier-ignore
    expect(evaluate(...grids).evaluation.recognition).toMatchObject({ form: "自评表", questions: [] }); // prettier-ignore
  expect(findForms([goals, filled]).map(({ id, isTemplate }) => [id, isTemplate])).toEqual([
    ["申报表", true],
    ["自评表", false],
  ]);
});
