import { evaluateSheets } from "../../src/excel/evaluate-sheets";
import { composeReport } from "../../src/report/compose-report";
import { defaultScheme } from "../../src/scoring/schemes";
import { gridOf } from "../reading/grid-of";
import { layOutCase } from "../reading/lay-out-case";
import { publishedCase } from "../reading/published-case";

const evaluate = (number: string) =>
  evaluateSheets({ grids: layOutCase(publishedCase(number)), clipped: [] }, defaultScheme);

function textOf(number: string): string {
  const { evaluation, scorecard } = evaluate(number);
  return composeReport(evaluation, scorecard)
    .blocks.flatMap((block) => {
      if (block.kind === "paragraph") return [block.runs.map(({ text }) => text).join("")];
      return block.kind === "table"
        ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
        : [];
    })
    .join("\n");
}

const header = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];

function ofRows(...rows: readonly (readonly (string | number)[])[]) {
  const grid = gridOf("表", [header, ...rows]);
  const result = evaluateSheets({ grids: [grid], clipped: [] }, defaultScheme);
  const { blocks } = composeReport(result.evaluation, result.scorecard);
  const text = blocks.flatMap((block) =>
    block.kind === "paragraph" ? block.runs.map((run) => run.text).join("") : []
  );
  return { codes: result.findings.map(({ code }) => code), text: text.join("\n") };
}

describe("a small table, from sheet to report", () => {
  test("full marks typed for a missed target (85% of 90%) do not hide the miss", () => {
    const { codes, text } = ofRows(
      ["产出指标", "质量指标", "合格率", "≥90%", "85%", 60, 60],
      ["效益指标", "满意度指标", "满意度", "≥90%", "95%", 40, 40]
    );
    expect(codes).toContain("score-differs");
    expect(text).toContain("合格率未达到年度指标值");
    expect(text).not.toContain("没有发现");
  });

  test("a total that adds up the typed scores is right while other scores are left to be computed", () => {
    const rows = [
      ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 60, ""],
      ["效益指标", "满意度指标", "满意度", "≥90%", "95%", 40, 40],
    ];
    expect(ofRows(...rows, ["总分", "", "", "", "", 100, 40]).codes).not.toContain("total-differs");
    // 90 / 100 × 60 + 40
    expect(ofRows(...rows, ["总分", "", "", "", "", 100, 54 + 40]).codes).not.toContain(
      "total-differs"
    );
    expect(ofRows(...rows, ["总分", "", "", "", "", 100, 41]).codes).toContain("total-differs");
  });
});

describe("a published table, from sheet to report", () => {
  test("table 37: typed scores 10+10+7+10 + 10+9+10 + 10+10 and 10 for the execution rate stand: 96.00, 优", () => {
    const { scorecard } = evaluate("37");
    const typed = [10, 10, 7, 10, 10, 9, 10, 10, 10, 10];
    expect(scorecard.total.score?.toNumber()).toBe(typed.reduce((sum, score) => sum + score, 0));
    expect(scorecard.grade).toBe("优");
    expect(textOf("37")).toContain("96.00");
  });

  test("table 39: points a person took off a met deadline (4 of 5) are not put down to lateness", () => {
    const text = textOf("39");
    expect(text).toContain("公用经费完成时间");
    expect(text).not.toContain("晚于");
  });

  test("findings come with the gravest first", () => {
    const order = ["error", "warning", "notice"];
    const severities = evaluate("19").findings.map(({ severity }) => order.indexOf(severity));
    expect(new Set(severities).size).toBeGreaterThan(1);
    expect(severities).toEqual([...severities].sort((one, other) => one - other));
  });

  test.each([
    [
      "all without a value: the file was never calculated",
      { G2: "=1", G3: "=2" },
      ["", ""],
      ["G2", "G3"],
    ],
    ["one shows nothing, another has a value", { G2: "=1", G3: "=2" }, ["", 2], null],
  ])("formulas, %s", (_, formulas, [first = "", second = ""], cells) => {
    const rows = [
      header,
      ["产出", "数量", "人数", "1", "1", 50, first],
      ["产出", "数量", "场次", "1", "1", 50, second],
    ];
    const grid = gridOf("表", rows, { formulas });
    const { findings } = evaluateSheets({ grids: [grid], clipped: [] }, defaultScheme);
    const found = findings.find(({ code }) => code === "formulas-uncalculated");
    expect(found?.cells.map(({ address }) => address) ?? null).toEqual(cells);
  });

  test("a used range beyond what is read is told with its address", () => {
    const clipped = [{ sheet: "明细", address: "A1:ZZ9000" }];
    const { findings } = evaluateSheets({ grids: [], clipped }, defaultScheme);
    expect(findings.find(({ code }) => code === "sheet-clipped")?.cells).toEqual(clipped);
  });
});
