import { readEvaluation } from "../../src/reading/read-evaluation";
import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { gridOf } from "./grid-of";

const read = (header: readonly string[], row: readonly CellValue[]) => {
  const { indicators, findings, recognition } = readEvaluation([
    gridOf("自评表", [["项目名称", "农村饮水"], header, ["改造户数", "100户", ...row, 100, 95]]),
  ]);
  return { actual: indicators[0]?.actual?.text, findings, questions: recognition.questions };
};

test.each(["实施进度", "实施进展情况", "完成进度", "项目实施进度", "落实情况", "2023年实施进度"])(
  "%s alone holds the actual values",
  (header) => {
    expect(read(["三级指标", "年度指标值", header, "分值", "得分"], ["95户"])).toEqual({
      actual: "95户",
      findings: [],
      questions: [],
    });
  }
);

test.each(["实施进度", "完成进度"])("%s beside 实际完成值 does not", (header) => {
  const columns = ["三级指标", "年度指标值", header, "实际完成值", "分值", "得分"];
  expect(read(columns, ["95%", "95户"])).toEqual({ actual: "95户", findings: [], questions: [] });
});
