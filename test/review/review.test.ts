import type { Budget } from "../../src/evaluation/budget";
import type { Finding } from "../../src/evaluation/finding";
import type { Indicator } from "../../src/evaluation/indicator";
import { checks } from "../../src/review/checks";
import { review } from "../../src/review/review";
import { score } from "../../src/scoring/score";
import { caiyu202010 } from "../../src/scoring/schemes/caiyu-2020-10";
import { aBudget, anEvaluation, anIndicator, cell } from "../scoring/an-evaluation";
import { blank, n } from "../scoring/quantities";

function reviewed(
  indicators: readonly Indicator[],
  budget: Budget | null = null
): readonly Finding[] {
  const evaluation = anEvaluation(indicators, { budget });
  return review(evaluation, score(evaluation, caiyu202010));
}

const found = (findings: readonly Finding[], code: string) =>
  findings.filter((finding) => finding.code === code);

const fullMarks = anIndicator({ points: 100, typed: 100 });

describe("a table without fault", () => {
  test("is not objected to", () => {
    const budget = aBudget({
      fullYear: 20,
      executed: 20,
      points: 10,
      typed: 10,
      printed: ["1", "100%"],
    });
    expect(reviewed([anIndicator({ points: 90, typed: 90 })], budget)).toEqual([]);
  });
});

describe("points that are not 100", () => {
  test("are named with their parts (中江: 100 + 10 = 110)", () => {
    const budget = aBudget({ fullYear: 20, executed: 20, points: 10 });
    expect(found(reviewed([fullMarks], budget), "points-total-not-100")).toEqual([
      {
        code: "points-total-not-100",
        severity: "error",
        cells: [cell("H", 5), cell("F", 10)],
        values: { sum: "110", indicators: "100", execution: "10", full: "100" },
      },
    ]);
  });

  test("leave out unused slots", () => {
    const slot = anIndicator({ placeholder: true, points: 10 });
    expect(found(reviewed([fullMarks, slot]), "points-total-not-100")).toEqual([]);
  });

  test("are not looked for where there are none", () => {
    const row = anIndicator({ points: null, typed: null });
    expect(found(reviewed([row]), "points-total-not-100")).toEqual([]);
  });
});

describe("points in a heading", () => {
  const row = (level1: string, level2: string, points: number | null) =>
    anIndicator({ path: [level1, level2, "x"], points });

  test.each([
    ["产出指标(50分)", "数量指标", 40, [{ heading: "产出指标", printed: "50", sum: "40" }]],
    ["产出指标(50分)", "数量指标", 50, []],
    ["产出指标", "数量指标（20分）", 15, [{ heading: "数量指标", printed: "20", sum: "15" }]],
    ["产出指标", "数量指标", 40, []],
    ["产出指标(50分)", "数量指标", null, []],
  ])("%s / %s over %s", (level1, level2, points, expected) => {
    const findings = found(reviewed([row(level1, level2, points)]), "heading-points-differ");
    expect(findings.map(({ values }) => values)).toEqual(expected);
  });

  test("are held against all rows under the heading", () => {
    const rows = [row("产出指标(50分)", "数量指标", 30), row("产出指标(50分)", "质量指标", 20)];
    expect(found(reviewed(rows), "heading-points-differ")).toEqual([]);
  });
});

describe("a deduction", () => {
  const notes: readonly (readonly [string | null, number])[] = [
    ["", 1],
    [null, 1],
    [" / ", 1],
    ["无", 1],
    ["0", 1],
    ["资金到账较晚", 0],
  ];

  test.each(notes)("with the reason %j is objected to %i times", (note, times) => {
    const findings = reviewed([anIndicator({ typed: 7, note })]);
    expect(found(findings, "deduction-without-reason")).toHaveLength(times);
  });

  test("names points, score and what is missing", () => {
    const [finding] = found(reviewed([anIndicator({ typed: 7 })]), "deduction-without-reason");
    expect(finding?.values).toEqual({
      indicator: "改造户数",
      points: "10",
      score: "7",
      deduction: "3",
    });
    expect(finding?.cells[0]).toEqual(cell("H", 10));
  });

  test("is also seen where the score is computed", () => {
    const findings = reviewed([anIndicator({ actual: n("90") })]);
    expect(found(findings, "deduction-without-reason")[0]?.values["deduction"]).toBe("1");
  });

  test("is none where the row has full points", () => {
    expect(found(reviewed([anIndicator()]), "deduction-without-reason")).toEqual([]);
  });
});

describe("a printed execution rate", () => {
  test.each([
    ["is wrong", "80.45", ["1", "100%"], 1],
    ["is right to 2 decimals", "86.183", ["0.8618", "86.18%"], 0],
    ["is off by a hundredth", "86.183", ["0.8619", "86.19%"], 1],
    ["is shown rounded to whole percents", "86.2", ["0.86", "86%"], 0],
    ["is cut off to whole percents", "99.985", ["0.99", "99%"], 1],
    ["is shown short over an exact value", "86.2", ["0.862", "86%"], 0],
  ] as const)("%s", (_, executed, printed, times) => {
    const budget = aBudget({ fullYear: 100, executed, points: 10, printed });
    expect(found(reviewed([], budget), "execution-rate-differs")).toHaveLength(times);
  });

  test("is shown beside the computed one", () => {
    const budget = aBudget({ fullYear: 100, executed: "80.45", printed: ["1", "100%"] });
    expect(found(reviewed([], budget), "execution-rate-differs")[0]?.values).toEqual({
      printed: "100.00%",
      computed: "80.45%",
      executed: "80.45",
      budget: "100",
      budgetLabel: "全年预算数",
    });
  });
});

describe("an over-fulfilled target", () => {
  test.each([
    ["129", "", 0],
    ["130", "", 1],
    ["2500", "", 1],
    ["2500", "新增任务", 0],
  ])("of 100 by %s with the reason %j", (actual, note, times) => {
    const findings = reviewed([anIndicator({ actual: n(actual), note })]);
    expect(found(findings, "overfulfilled")).toHaveLength(times);
  });

  test("is shown as a percentage (150 lectures of 6)", () => {
    const row = anIndicator({ target: n("≥6次"), actual: n("150次") });
    expect(found(reviewed([row]), "overfulfilled")[0]?.values).toMatchObject({
      completion: "2500.00%",
      threshold: "130.00%",
    });
  });

  test("is none where a limit is kept by far", () => {
    const row = anIndicator({ target: n("≤100"), actual: n("1") });
    expect(found(reviewed([row]), "overfulfilled")).toEqual([]);
  });
});

describe("the execution rate scored twice", () => {
  const row = anIndicator({ path: ["产出指标", "时效指标", "预算资金执行率"], points: 10 });

  test("is named", () => {
    const budget = aBudget({ fullYear: 100, executed: 100, points: 20 });
    expect(found(reviewed([row], budget), "execution-scored-twice")).toHaveLength(1);
  });

  test("is not seen where the funds block has no points", () => {
    const budget = aBudget({ fullYear: 100, executed: 100 });
    expect(found(reviewed([row], budget), "execution-scored-twice")).toEqual([]);
  });
});

describe("a score without points", () => {
  const scored = anIndicator({ points: "", typed: 8, target: blank, actual: blank });

  test("is named where other rows have points", () => {
    const [finding] = found(reviewed([fullMarks, scored]), "score-without-points");
    expect(finding?.values).toEqual({ indicator: "改造户数", score: "8" });
  });

  test("is not, where the whole table has none", () => {
    expect(found(reviewed([scored]), "score-without-points")).toEqual([]);
  });
});

test("every check has its own code and names its basis", () => {
  expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length);
  for (const { basis } of checks) expect(basis(caiyu202010)).not.toEqual([]);
});
