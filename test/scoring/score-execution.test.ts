import { Decimal } from "../../src/evaluation/decimal";
import { executionRate, percentText } from "../../src/scoring/execution-rate";
import { isExecutionRateIndicator, scoreExecution } from "../../src/scoring/score-execution";
import { caiyu202010 } from "../../src/scoring/schemes/caiyu-2020-10";
import { citationText } from "../../src/strings/citations";
import type { Scheme } from "../../src/scoring/scheme";
import { aBudget, anIndicator } from "./an-evaluation";
import type { Funds } from "./an-evaluation";

const scored = (funds: Funds, scheme: Scheme = caiyu202010) => {
  const { execution, findings } = scoreExecution(aBudget({ points: 10, ...funds }), scheme);
  return { ...execution, codes: findings.map(({ code, severity }) => `${code}:${severity}`) };
};

describe("the execution rate", () => {
  test.each([
    ["all spent", { fullYear: "772.85", executed: "772.85" }, "100.00%", 10],
    ["阜康", { fullYear: "1.96", executed: "1.96" }, "100.00%", 10],
    ["棠溪 by the initial budget", { fullYear: "202.64", executed: "132.912" }, "65.59%", 6.56],
    ["a third", { fullYear: 3, executed: 1 }, "33.33%", 3.33],
    ["scored from the unrounded rate", { fullYear: "1000", executed: "985.45" }, "98.55%", 9.85],
    ["where rate and score round apart", { fullYear: 400, executed: "370.2" }, "92.55%", 9.26],
    ["a tie of the unrounded rate", { fullYear: "1000", executed: "452.5" }, "45.25%", 4.53],
    ["nothing spent", { fullYear: 100, executed: 0 }, "0.00%", 0],
    ["money given back", { fullYear: 100, executed: -5 }, "-5.00%", 0],
  ])("%s", (_, funds, rate, expected) => {
    const execution = scored(funds);
    expect(execution.rate && percentText(execution.rate)).toBe(rate);
    expect(execution.computed?.toNumber()).toBe(expected);
    expect(execution.codes).toEqual([]);
  });

  test("0 of 0 is not applicable, neither 0% nor 100%", () => {
    const execution = scored({ fullYear: 0, executed: 0 });
    expect([execution.rate, execution.computed, execution.score]).toEqual([null, null, null]);
    expect(execution.codes).toEqual(["execution-not-applicable:warning"]);
    expect(scored({ fullYear: 0, executed: 0, typed: 10 }).codes).toEqual([
      "execution-score-without-rate:warning",
    ]);
  });

  test("money spent without a budget has no rate (大英 0.00)", () => {
    const execution = scored({ fullYear: 0, executed: "3.36" });
    expect(execution.rate).toBeNull();
    expect(execution.codes).toEqual(["execution-of-nothing:error"]);
  });

  test("above 100% earns the points and no more (青神 251.89 of 238.93)", () => {
    const execution = scored({ fullYear: "238.93", executed: "251.89" });
    expect(execution.rate && percentText(execution.rate)).toBe("105.42%");
    expect(execution.computed?.toNumber()).toBe(10);
    expect(execution.codes).toEqual(["execution-above-budget:warning"]);
  });

  test("a missing amount leaves it open", () => {
    expect(scored({ fullYear: 100 }).codes).toEqual(["execution-amount-missing:warning"]);
    expect(scored({ executed: 100 }).rate).toBeNull();
  });

  test("as a function of two amounts", () => {
    const amount = (value: string) => new Decimal(value);
    expect(executionRate(amount("772.85"), amount("772.85"))?.toNumber()).toBe(1);
    expect(executionRate(amount("1.96"), amount("0"))).toBeNull();
    expect(executionRate(amount("0"), amount("0"))).toBeNull();
  });
});

describe("the amount divided by", () => {
  test.each([
    ["the full-year budget", { initial: 400, fullYear: 800, received: 700, executed: 700 }, "fullYear", 700 / 800],
    ["else what was received", { initial: 400, received: 700, executed: 700 }, "received", 1],
    ["else the initial budget", { initial: 400, executed: 300 }, "initial", 300 / 400],
  ])("is %s", (_, funds, denominator, rate) => {
    const execution = scored(funds);
    expect(execution.denominator).toBe(denominator);
    expect(execution.rate?.toNumber()).toBe(rate);
  }); // prettier-ignore

  test("is named where it is not the scheme's", () => {
    expect(scored({ received: 700, executed: 700 }).codes).toEqual(["denominator-fallback:notice"]);
  });

  test("is the initial budget for a scheme that says so", () => {
    const source = caiyu202010.denominator.source;
    const scheme: Scheme = { ...caiyu202010, denominator: { value: "initial", source } };
    const execution = scored({ initial: 400, fullYear: 800, executed: 300 }, scheme);
    expect(execution.rate?.toNumber()).toBe(300 / 400);
  });
});

describe("a budget adjusted during the year", () => {
  const adjusted = { initial: 400, received: "772.85", executed: "772.85" };

  test("is named with both amounts", () => {
    const { findings } = scoreExecution(aBudget(adjusted), caiyu202010);
    const finding = findings.find(({ code }) => code === "budget-adjusted");
    expect(finding?.values).toEqual({
      initialLabel: "年初预算数",
      initial: "400",
      finalLabel: "到位数",
      final: "772.85",
      difference: "372.85",
      unit: "万元",
    });
    expect(finding?.severity).toBe("warning");
  });

  test("is only a notice where the sheet explains it", () => {
    expect(scored({ ...adjusted, note: "年中追加372.85万元" }).codes).toContain(
      "budget-adjusted:notice"
    );
  });

  test("is not seen where the full-year budget is the initial one", () => {
    expect(scored({ initial: 400, fullYear: 400, received: 300, executed: 400 }).codes).toEqual([]);
  });
});

describe("the points of the execution rate", () => {
  const funds = aBudget({ fullYear: 100, executed: 90 });
  const rows = (points: number, name = "改造户数") => [
    anIndicator({ points, path: ["产出指标", "数量指标", name] }),
  ];
  const pointsOf = (indicators: Parameters<typeof scoreExecution>[2]) =>
    scoreExecution(funds, caiyu202010, indicators).execution.points?.toNumber() ?? null;

  test("are the sheet's own", () => {
    const budget = aBudget({ fullYear: 100, executed: 90, points: 20 });
    const { execution } = scoreExecution(budget, caiyu202010, rows(100));
    expect(execution.points?.toNumber()).toBe(20);
    expect(execution.computed?.toNumber()).toBe((20 * 90) / 100);
  });

  test("are else the scheme's", () => {
    expect(pointsOf(rows(90))).toBe(10);
  });

  test("are none where the indicators add up to 100 already", () => {
    expect(pointsOf(rows(100))).toBeNull();
  });

  test("are none where an indicator scores the rate", () => {
    expect(pointsOf(rows(90, "预算执行率"))).toBeNull();
  });

  test("are none where the table has no points at all", () => {
    expect(pointsOf([anIndicator({ points: null })])).toBeNull();
  });

  test.each([
    ["预算执行率", true],
    ["资金执行率", true],
    ["预算资金执行率", true],
    ["国家政策性粮收购价格执行率", false],
    ["管理制度严格执行率", false],
  ])("%s scores the execution rate: %s", (name, expected) => {
    expect(isExecutionRateIndicator(anIndicator({ path: ["项目管理", "", name] }))).toBe(expected);
  });
});

test("an unused slot scores no execution rate", () => {
  const slot = anIndicator({ path: ["项目管理", "", "预算执行率"], placeholder: true });
  expect(isExecutionRateIndicator(slot)).toBe(false);
});

describe("a typed execution score", () => {
  test("stands, and a difference is named (9 for 86.20%)", () => {
    const execution = scored({ fullYear: 100, executed: "86.2", typed: 9 });
    expect(execution.score?.toNumber()).toBe(9);
    expect(execution.computed?.toNumber()).toBe((10 * 86.2) / 100);
    expect(execution.codes).toEqual(["execution-score-differs:warning"]);
  });

  test("above its points is an error", () => {
    expect(scored({ fullYear: 100, executed: 100, typed: 12 }).codes).toEqual([
      "execution-score-above-points:error",
    ]);
  });
});

describe("the text behind the rate", () => {
  test("is the scheme's, and none where another amount had to be taken", () => {
    const ruleOf = (funds: Parameters<typeof aBudget>[0]) =>
      citationText(scoreExecution(aBudget(funds), caiyu202010).execution.rateRule);
    expect(ruleOf({ fullYear: 100, executed: 90 })).toBe("财预〔2020〕10号附件1，依汇编核对");
    expect(ruleOf({ received: 100, executed: 90 })).toBe("财预〔2020〕10号未规定，按本工具约定");
    expect(ruleOf({ initial: 100, executed: 90 })).toBe("财预〔2020〕10号未规定，按本工具约定");
  });
});
