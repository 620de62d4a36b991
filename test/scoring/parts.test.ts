import { Decimal } from "../../src/evaluation/decimal";
import { completion } from "../../src/scoring/completion";
import { gradeOf } from "../../src/scoring/grade-of";
import { parseHeading } from "../../src/scoring/heading";
import { earn } from "../../src/scoring/proportion";
import { roundScore } from "../../src/scoring/round-score";
import { caiyu202010 } from "../../src/scoring/schemes/caiyu-2020-10";
import type { Parameter, Scheme } from "../../src/scoring/scheme";
import { schemeById, schemes } from "../../src/scoring/schemes";
import { citationText, ruleNames } from "../../src/strings/citations";
import { blank, by, n, range, words } from "./quantities";
import type { Written } from "./quantities";

describe("completion", () => {
  test.each<[Written, Written, number | null]>([
    [n("≥100%"), n("97.3%"), 0.973],
    [n("≥6次"), n("150次"), 25],
    [n("≤20万元"), n("25万元"), 20 / 25],
    [n("≤20万元"), n("5万元"), 1],
    [n("0起"), n("0起"), 1],
    [n("=0起"), n("1起"), 0],
    [range(90, 95, "%"), n("45%"), 45 / 90],
    [n("≥100人"), n("100户"), null],
    [range(90, 95, "%"), n("45户"), null],
    [range(-5, -2, ""), n("0"), 0],
    [n("≥100"), words("已完成", "met"), null],
    [words("有效"), n("1"), null],
    [by("2022-12"), by("2022-12"), null],
    [blank, n("1"), null],
  ])("of $0.text by $1.text", (target, actual, expected) => {
    expect(completion(target.value, actual.value)?.toNumber() ?? null).toBe(expected);
  });

  test("takes the sign given before the target's own", () => {
    expect(completion(n("20").value, n("25").value, "<=")?.toNumber()).toBe(20 / 25);
  });
});

describe("rounding", () => {
  test.each([
    ["9.725", "9.73"],
    ["9.7249999", "9.72"],
    ["9.005", "9.01"],
    ["10", "10"],
  ])("%s becomes %s", (score, expected) => {
    expect(roundScore(new Decimal(score)).toFixed()).toBe(expected);
  });

  test("happens once, after multiplying and then dividing", () => {
    const earned = (points: string, part: number, whole: number) =>
      earn(
        new Decimal(points),
        { part: new Decimal(part), whole: new Decimal(whole) },
        2
      ).toFixed();
    expect(earned("10", 2, 3)).toBe("6.67");
    // Exactly 0.005, a tie; 1 / 300 first would make it 0.00499….
    expect(earned("1.5", 1, 300)).toBe("0.01");
  });
});

describe("a heading", () => {
  test.each([
    ["产出指标（50分）", "产出指标", 50],
    ["产出指标(50分)", "产出指标", 50],
    ["产出指标\n(50分)", "产出指标", 50],
    ["项目决策 20分", "项目决策", 20],
    ["质量指标(12.5分)", "质量指标", 12.5],
    ["效益指标（30）", "效益指标", 30],
    ["(50分)", "(50分)", 50],
    ["产出指标", "产出指标", null],
    ["成本(0-20)分", "成本(0-20)分", null],
    ["产出40-50分", "产出40-50分", null],
    ["", "", null],
  ])("%j is %j and %s points", (text, name, points) => {
    const heading = parseHeading(text);
    expect(heading.name).toBe(name);
    expect(heading.points?.toNumber() ?? null).toBe(points);
  });
});

test("a grade is the best band that the score reaches", () => {
  const bands = caiyu202010.grades.value;
  expect(gradeOf(new Decimal(90), bands)).toBe("优");
  expect(gradeOf(new Decimal(-1), bands)).toBeNull();
});

describe("schemes", () => {
  test("are found by id", () => {
    expect(schemeById("caiyu-2020-10")).toBe(caiyu202010);
    expect(schemeById("none")).toBeNull();
  });

  test("cite every figure and have a band for every outcome, best grades first", () => {
    for (const scheme of schemes) {
      const parameters = parametersOf(scheme);
      expect(parameters.length).toBeGreaterThanOrEqual(13);
      for (const { source } of parameters) expect(["provision", "unregulated"]).toContain(source.kind); // prettier-ignore
      expect(scheme.qualitative.value.map(({ outcome }) => outcome)).toEqual(["met", "partly", "unmet"]); // prettier-ignore
      const cuts = scheme.grades.value.map(({ from }) => from.toNumber());
      expect(cuts).toEqual([...cuts].sort((a, b) => b - a));
    }
  });

  // What 财预〔2020〕10号 says by itself, and what it was read to leave open.
  test.each([
    ["positive", "财预〔2020〕10号第十六条，依汇编核对"],
    ["qualitative", "财预〔2020〕10号第十六条，依汇编核对"],
    ["executionPoints", "财预〔2020〕10号第十三条，依汇编核对"],
    ["grades", "财预〔2020〕10号第十八条，依汇编核对"],
    ["fullScore", "财预〔2020〕10号第十八条，依汇编核对"],
    ["denominator", "财预〔2020〕10号附件1，依汇编核对"],
    ["execution", "财预〔2020〕10号未规定，按北京市项目支出绩效自评表填表说明，待核对"],
    ["reverse", "财预〔2020〕10号未规定，按扶贫（衔接）资金绩效自评表填表说明，待核对"],
    ["overfulfilment", "财预〔2020〕10号未规定，按广西预算管理一体化系统自评校验规则，待核对"],
    ["decimals", "财预〔2020〕10号未规定，按省级预算管理一体化系统自评计分规则，待核对"],
    ["equal", "财预〔2020〕10号未规定，按省级预算管理一体化系统自评计分规则，待核对"],
    ["zeroTarget", "财预〔2020〕10号未规定，按省级预算管理一体化系统自评计分规则，待核对"],
    ["range", "财预〔2020〕10号未规定，按本工具约定"],
    ["late", "财预〔2020〕10号未规定，按本工具约定"],
  ] as const)("财预〔2020〕10号: %s is told to come from %s", (name, told) => {
    expect(citationText(caiyu202010[name].source)).toBe(told);
  });

  test("every parameter has a name to be shown by", () => {
    const parameters = Object.keys(caiyu202010).filter((key) => !["id", "name", "citation"].includes(key)); // prettier-ignore
    expect(Object.keys(ruleNames).sort()).toEqual(parameters.sort());
  });
});

/** Every field of a scheme that is a figure with its source. */
function parametersOf(scheme: Scheme): readonly Parameter<unknown>[] {
  return Object.values(scheme as unknown as Record<string, unknown>).filter(
    (field): field is Parameter<unknown> =>
      typeof field === "object" && field !== null && "source" in field
  );
}
