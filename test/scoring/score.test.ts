import { Decimal } from "../../src/evaluation/decimal";
import type { Indicator } from "../../src/evaluation/indicator";
import { score } from "../../src/scoring/score";
import { caiyu202010 } from "../../src/scoring/schemes/caiyu-2020-10";
import type { Scorecard } from "../../src/scoring/scorecard";
import { aBudget, anEvaluation, anIndicator, cell } from "./an-evaluation";
import { n, words } from "./quantities";

const codes = (card: Scorecard): string[] => card.findings.map(({ code }) => code);

describe("the score that stands", () => {
  const row = { target: n("≥100"), actual: n("50") };
  const standing = (typed: number | string, prefer: "reported" | "computed") => {
    const card = score(anEvaluation([anIndicator({ ...row, typed })]), caiyu202010, { prefer });
    return [card.indicators[0]?.score?.toNumber(), card.indicators[0]?.scoreFrom];
  };

  test("is the typed one", () => {
    expect(standing(8, "reported")).toEqual([8, "reported"]);
  });

  test("is the computed one where the cell is blank", () => {
    expect(standing("", "reported")).toEqual([(10 * 50) / 100, "computed"]);
  });

  test("is the computed one where that is preferred", () => {
    expect(standing(8, "computed")).toEqual([(10 * 50) / 100, "computed"]);
  });

  test("is the typed one where nothing can be computed, whatever is preferred", () => {
    const unreached = anIndicator({ target: n("≥100"), actual: words("进行中"), typed: 6 });
    const card = score(anEvaluation([unreached]), caiyu202010, { prefer: "computed" });
    expect(card.indicators[0]?.score?.toNumber()).toBe(6);
    expect(card.indicators[0]?.scoreFrom).toBe("reported");
  });

  test("is a formula's value too: it is what the sheet says", () => {
    const byFormula = { ...anIndicator({ ...row, typed: 5 }), reportedByFormula: true };
    const card = score(anEvaluation([byFormula]), caiyu202010);
    expect(card.indicators[0]?.scoreFrom).toBe("reported");
  });
});

describe("a typed score beside the computed one", () => {
  test.each([
    ["higher than computed", { actual: n("50"), typed: 8, note: "天气原因" }, ["score-differs:warning"]],
    ["lower, with a reason", { actual: n("50"), typed: 4, note: "天气原因" }, ["score-differs:notice"]],
    ["lower, without a reason", { actual: n("50"), typed: 4 }, ["score-differs:warning"]],
    ["a hundredth off", { actual: n("50"), typed: "4.99" }, ["score-differs:warning"]],
    ["less than a hundredth off", { actual: n("50"), typed: "4.995" }, []],
    ["equal", { actual: n("50"), typed: 5 }, []],
    ["above the points", { actual: n("50"), typed: 11 }, ["score-above-points:error"]],
    ["below 0", { actual: n("50"), typed: -1 }, ["score-negative:error"]],
    ["inside the best band", { target: words("好"), actual: words("好"), typed: 8 }, []],
    ["below the best band", { target: words("好"), actual: words("好"), typed: "7.99" }, ["score-outside-band:warning"]],
    ["inside the middle band", { target: words("好"), actual: words("基本达成", "partly"), typed: "7.99" }, []],
    ["above the middle band", { target: words("好"), actual: words("基本达成", "partly"), typed: 8 }, ["score-outside-band:warning"]],
    ["below it, with a reason", { target: words("好"), actual: words("基本达成", "partly"), typed: 5, note: "未验收" }, ["score-outside-band:notice"]],
    ["for words that say nothing", { target: words("好"), actual: words("按计划推进"), typed: 8 }, ["outcome-unknown:notice"]],
  ])("%s", (_, given, expected) => {
    const card = score(anEvaluation([anIndicator(given)]), caiyu202010);
    expect(card.findings.map(({ code, severity }) => `${code}:${severity}`)).toEqual(expected);
  }); // prettier-ignore

  test("a preset names its band in points", () => {
    const row = anIndicator({
      target: words("好"),
      actual: words("基本达成", "partly"),
      points: 5,
    });
    const [preset] = score(anEvaluation([row]), caiyu202010).findings;
    expect(preset?.code).toBe("band-preset");
    expect(preset?.values).toMatchObject({ score: "3.5", from: "3", to: "4", points: "5" });
  });
});

describe("rows that are not scored", () => {
  test("an unused slot has neither score nor points in the sums", () => {
    const slot = anIndicator({ placeholder: true, typed: 10, points: 10 });
    const card = score(anEvaluation([slot, anIndicator()]), caiyu202010);
    expect(card.indicators[0]).toMatchObject({
      method: "placeholder",
      score: null,
      computed: null,
    });
    expect(card.total.points?.toNumber()).toBe(10);
    expect(codes(card)).toEqual(["placeholder-points"]);
  });

  test("a first level of unused slots only has no subtotal", () => {
    const slot = anIndicator({ path: ["效益指标", "", "……"], placeholder: true, points: "" });
    const card = score(anEvaluation([anIndicator(), slot]), caiyu202010);
    expect(card.subtotals.map(({ name }) => name)).toEqual(["产出指标"]);
  });

  test("a table without target and actual columns is left to the typed scores", () => {
    const row = anIndicator({ target: null, actual: null, typed: 9 });
    const card = score(anEvaluation([row]), caiyu202010);
    expect(card.total.score?.toNumber()).toBe(9);
    expect(codes(card)).toEqual([]);
  });

  test("points below 0 count as missing", () => {
    const card = score(anEvaluation([anIndicator({ points: -5 })]), caiyu202010);
    expect(card.indicators[0]?.computed).toBeNull();
  });
});

describe("a table without points", () => {
  const path = (level1: string): Indicator["path"] => [level1, "数量指标", "企业数量"];
  const rows = [
    anIndicator({ path: path("产出指标(60分)"), points: null, typed: 60 }),
    anIndicator({ path: path("效益指标(40分)"), points: null, typed: 40 }),
  ];

  test("takes them from the headings and says so", () => {
    const card = score(anEvaluation(rows), caiyu202010);
    expect(card.subtotals.map(({ points }) => points?.toNumber())).toEqual([60, 40]);
    expect(codes(card)).toEqual(["points-missing"]);
  });

  test("finds that the parts of 湖北 2020 give 120 and not the printed 100", () => {
    const budget = aBudget({ fullYear: "285.84", executed: "285.84", typed: 20 });
    const card = score(anEvaluation(rows, { budget, total: 100 }), caiyu202010);
    expect(card.total.score?.toNumber()).toBe(20 + 60 + 40);
    expect(card.findings.find(({ code }) => code === "total-differs")?.values).toEqual({
      reported: "100",
      sum: "120",
    });
  });

  test("without any score has no grade", () => {
    const row = anIndicator({ points: null, typed: null });
    const card = score(anEvaluation([row]), caiyu202010);
    expect(card.grade).toBeNull();
    expect(card.total).toMatchObject({ points: null, score: null, standing: null });
    expect(card.ungraded?.reason).toBe("nothing-scored");
  });
});

describe("the sheet's own total", () => {
  test.each([
    ["10", []],
    ["10.004", []],
    ["10.01", ["total-differs"]],
    ["9.99", ["total-differs"]],
  ])("of %s beside a sum of 10", (total, expected) => {
    expect(codes(score(anEvaluation([anIndicator()], { total }), caiyu202010))).toEqual(expected);
  });
});

test("what is found in the funds block comes before what is found in the rows", () => {
  const budget = aBudget({ initial: 400, fullYear: 500, executed: 500, points: 10 });
  const card = score(anEvaluation([anIndicator({ actual: n("≥100") })], { budget }), caiyu202010);
  expect(codes(card)).toEqual(["budget-adjusted", "actual-copies-sign"]);
});

describe("the rule behind a score", () => {
  const ruleOf = (target: string, actual: string) => {
    const row = anIndicator({ target: n(target), actual: n(actual) });
    return score(anEvaluation([row]), caiyu202010).indicators[0]?.rule;
  };

  test.each([
    ["≥100", "50", caiyu202010.positive],
    ["=100", "100", caiyu202010.positive],
    ["=100", "120", caiyu202010.equal],
    ["≤100", "120", caiyu202010.reverse],
    ["≤0", "0", caiyu202010.zeroTarget],
  ])("of %s answered by %s is the scheme's own", (target, actual, parameter) => {
    expect(ruleOf(target, actual)).toEqual(parameter.source);
  });
});

describe("subtotals", () => {
  test("join a heading with and without points, and keep a bare (50分) as it is", () => {
    const rows = ["产出指标（50分）", "(30分)", "产出指标", "(10分)"].map((level1) =>
      anIndicator({ path: [level1, "", "x"] })
    );
    const card = score(anEvaluation(rows), caiyu202010);
    expect(card.subtotals.map(({ name, points }) => [name, points?.toNumber()])).toEqual([
      ["产出指标", 20],
      ["(30分)", 10],
      ["(10分)", 10],
    ]);
  });
});

describe("the grade", () => {
  const graded = (typed: string, points = 100, extra: Parameters<typeof anEvaluation>[1] = {}) =>
    score(anEvaluation([anIndicator({ typed, points })], extra), caiyu202010);

  test.each([
    ["100", "优"],
    ["90", "优"],
    ["89.995", "优"],
    ["89.994", "良"],
    ["80", "良"],
    ["79.99", "中"],
    ["60", "中"],
    ["59.99", "差"],
    ["0", "差"],
  ])("of %s is %s", (typed, grade) => {
    expect(graded(typed).grade).toBe(grade);
  });

  test("is taken from the rounded total", () => {
    expect(graded("89.995").total.score?.toFixed()).toBe("90");
  });

  test("is not given for points that add up to something else: 27 of 30 says nothing of 100", () => {
    expect(graded("27", 30)).toMatchObject({
      grade: null,
      gradeFrom: "none",
      ungraded: { reason: "points-not-full", values: { sum: "30", full: "100" } },
    });
  });

  test("uses the workbook's own scale where there is one", () => {
    const gradeScale = {
      bands: [
        { word: "优秀", from: new Decimal(80) },
        { word: "合格", from: new Decimal(60) },
      ],
      cells: [cell("A", 1)],
    };
    expect(graded("81", 100, { gradeScale }).grade).toBe("优秀");
    expect(graded("59", 100, { gradeScale }).grade).toBeNull();
  });

  test.each([
    ["优", []],
    ["优秀", []],
    ["良好", ["grade-differs"]],
  ])("beside the sheet's own %s", (value, expected) => {
    const reportedGrade = { value, text: value, cells: [cell("B", 99)] };
    const card = graded("95", 100, { reportedGrade });
    expect(codes(card).filter((code) => code.startsWith("grade"))).toEqual(expected);
  });

  test("84.47 called 优 differs from 良 (武山)", () => {
    const reportedGrade = { value: "优", text: "优", cells: [cell("B", 99)] };
    const card = graded("84.47", 100, { reportedGrade });
    expect(card.findings.find(({ code }) => code === "grade-differs")?.values).toEqual({
      reported: "优",
      grade: "良",
      score: "84.47",
    });
  });
});
