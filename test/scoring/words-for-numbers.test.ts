import { readEvaluation } from "../../src/reading/read-evaluation";
import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { score } from "../../src/scoring/score";
import { defaultScheme } from "../../src/scoring/schemes";
import { gridOf } from "../reading/grid-of";

/** The codes of the findings at the actual value of a row of 50 points. */
function codesFor(target: CellValue, actual: string, typed: CellValue): readonly string[] {
  const evaluation = readEvaluation([
    gridOf("自评表", [
      ["三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["受益人数", target, actual, 50, typed],
      ["群众满意度", "≥90%", "95%", 50, 50],
    ]),
  ]);
  return score(evaluation, defaultScheme).findings
    .filter(({ cells }) => cells[0]?.address === "C2")
    .map(({ code }) => code);
} // prettier-ignore

describe("words where a number is wanted are remarked on, scored by hand or not", () => {
  test.each(["完成", "基本完成", "已完成", "已基本完成", "达标", "全部完成"])("%s is taken as met", (words) => {
    for (const target of [100, "≥100人", "100%", "≤5天", "3-5天"])
      for (const typed of [50, ""]) expect(codesFor(target, words, typed)).toEqual(["phrase-for-number"]);
  }); // prettier-ignore

  test.each(["部分完成", "未完成", "正在办理"])("%s is not scored", (words) => {
    expect(codesFor("≥100人", words, 50)).toEqual(["number-expected"]);
  });

  test("beside words nothing is remarked on", () => {
    expect(codesFor("全部完成", "基本完成", 50)).toEqual([]);
  });
});
