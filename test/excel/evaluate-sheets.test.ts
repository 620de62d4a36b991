import { evaluateSheets } from "../../src/excel/evaluate-sheets";
import { composeReport } from "../../src/report/compose-report";
import { defaultScheme } from "../../src/scoring/schemes";
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

describe("a published table, from sheet to report", () => {
  test("table 37: typed scores 10+10+7+10 + 10+9+10 + 10+10 and 10 for the execution rate stand: 96.00, 优", () => {
    const { scorecard } = evaluate("37");
    const typed = [10, 10, 7, 10, 10, 9, 10, 10, 10, 10];
    expect(scorecard.total.score.toNumber()).toBe(typed.reduce((sum, score) => sum + score, 0));
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

  test("a used range beyond what is read is told with its address", () => {
    const clipped = [{ sheet: "明细", address: "A1:ZZ9000" }];
    const { findings } = evaluateSheets({ grids: [], clipped }, defaultScheme);
    expect(findings.find(({ code }) => code === "sheet-clipped")?.cells).toEqual(clipped);
  });
});
