import type { Evaluation } from "../../src/evaluation/evaluation";
import { evaluateSheets, type EvaluationResult } from "../../src/excel/evaluate-sheets";
import { readEvaluation } from "../../src/reading/read-evaluation";
import type { CellValue, SheetGrid } from "../../src/reading/grid/sheet-grid";
import { composeReport } from "../../src/report/compose-report";
import { defaultScheme } from "../../src/scoring/schemes";
import { reportText } from "../report/report-text";
import { gridOf } from "./grid-of";

/** A whole form under this title, with further labels over its table. */
const form = (title: string, ...labels: readonly (readonly CellValue[])[]): SheetGrid =>
  gridOf("自评表", [
    [title],
    ["（2023年度）"],
    ["部门（单位）名称", "某县水利局"],
    ...labels,
    ["预算情况（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["部门预算资金总额", 500, 500, 500, 10, "100%", 10],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "履职目标实现", "管网改造完成率", "100%", "100%", 50, 50],
    ["效益指标", "满意度", "服务对象满意度", "≥90%", "95%", 40, 40],
  ]);
const evaluate = (grid: SheetGrid): EvaluationResult => evaluateSheets({ grids: [grid], clipped: [] }, defaultScheme); // prettier-ignore
const nameOf = ({ project }: Evaluation): unknown => [project.name?.value ?? null, project.name?.cells[0]?.address]; // prettier-ignore

describe("a form of a department's whole spending", () => {
  test.each([
    "部门整体支出绩效自评表",
    "2023年度部门（单位）整体支出绩效自评表",
    "某县水利局部门整体支出绩效评价自评表",
    "县级部门整体绩效自评表",
  ])("%s is asked for no project name", (title) => {
    const { evaluation, findings } = evaluate(form(title));
    expect(nameOf(evaluation)).toEqual(["部门整体支出", "A1"]);
    expect(evaluation.project.unit?.value).toBe("某县水利局");
    expect(findings.map(({ code }) => code)).not.toContain("project-name-missing");
  });

  test("its report has a title and words of its own", () => {
    const { evaluation, scorecard } = evaluate(form("部门整体支出绩效自评表"));
    const report = composeReport(evaluation, scorecard);
    const text = reportText(report);
    expect(report.title).toEqual(["2023年部门整体支出", "绩效自评报告"]);
    expect(report.properties.subject).toBe("部门整体支出绩效自评");
    expect(text).toContain("部门基本情况");
    expect(text).toContain("我单位2023年部门整体支出总分值100分");
    expect(text).not.toContain("项目");
  });

  test("a name beside its label stands", () => {
    const evaluation = readEvaluation([form("部门整体支出绩效自评表", ["项目名称", "2023年水利局整体支出"])]); // prettier-ignore
    expect(nameOf(evaluation)).toEqual(["2023年水利局整体支出", "B4"]);
  });
});

describe("other forms", () => {
  test.each(["项目支出绩效自评表", "部门项目支出绩效自评表", "部门预算项目绩效自评表"])(
    "%s without a project's name is asked for one",
    (title) => {
      const { evaluation, findings } = evaluate(form(title));
      expect(nameOf(evaluation)).toEqual([null, undefined]);
      expect(findings.map(({ code }) => code)).toContain("project-name-missing");
    }
  );
});
