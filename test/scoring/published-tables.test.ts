import type { Indicator } from "../../src/evaluation/indicator";
import { review } from "../../src/review/review";
import { score } from "../../src/scoring/score";
import { caiyu202010 } from "../../src/scoring/schemes/caiyu-2020-10";
import type { Scorecard } from "../../src/scoring/scorecard";
import { aBudget, anEvaluation, anIndicator, cell } from "./an-evaluation";
import { blank, by, n, words } from "./quantities";
import type { Written } from "./quantities";

const codes = (card: Scorecard): string[] => card.findings.map(({ code }) => code);

/** 永德县 2022 营养改善计划, published: 10 of 10 for execution, 86 of 90 for the indicators, 96, 优. */
function nutritionRows(): Indicator[] {
  const output = (level2: string, name: string): Indicator["path"] => ["产出指标", level2, name];
  const effect = (level2: string, name: string): Indicator["path"] => ["效益指标", level2, name];
  const pleased = (name: string): Indicator["path"] => ["满意度指标", "服务对象满意度指标等", name];
  return [
    anIndicator({ path: output("数量指标", "学生受资助人数"), target: n("≥735人次"), actual: n("735"), typed: 10 }),
    anIndicator({ path: output("质量指标", "营养改善计划覆盖率"), target: n("≥100%"), actual: n("100%"), typed: 10 }),
    anIndicator({ path: output("时效指标", "资金到位及时率"), target: n("≥100%"), actual: n("100%"), typed: 7, row: 12 }),
    anIndicator({ path: output("成本指标", "生均补助标准达标率"), target: n("=100%"), actual: n("100%"), typed: 10 }),
    anIndicator({ path: effect("经济效益指标", "减轻家庭经济负担"), target: words("有效"), actual: words("有效"), typed: 10 }),
    anIndicator({ path: effect("社会效益指标", "政策知晓率"), target: n("=100%"), actual: n("98%"), typed: 9, row: 15 }),
    anIndicator({ path: effect("生态效益指标", ""), target: blank, actual: blank, points: "", placeholder: true }),
    anIndicator({ path: effect("可持续影响指标", "促进健康发展"), target: n("≥100%"), actual: n("100%"), typed: 10 }),
    anIndicator({ path: pleased("学生满意度"), target: n("≥95%"), actual: n("100%"), typed: 10 }),
    anIndicator({ path: pleased("家长满意度"), target: n("≥95%"), actual: n("100%"), typed: 10 }),
  ]; // prettier-ignore
}

describe("the published table of 永德县 2022", () => {
  const evaluation = anEvaluation(nutritionRows(), {
    budget: aBudget({ fullYear: "387664.62", executed: "387664.62", points: 10, typed: 10 }),
    total: 96,
    reportedGrade: { value: "优", text: "优", cells: [cell("C", 99)] },
  });
  const card = score(evaluation, caiyu202010);

  test("keeps the typed scores: 10+10+10+7+10+10+9+10+10+10 = 96", () => {
    expect(card.total.score?.toNumber()).toBe(10 + 10 + 10 + 7 + 10 + 10 + 9 + 10 + 10 + 10);
    expect(card.total.points?.toNumber()).toBe(90 + 10);
    expect(card.grade).toBe("优");
  });

  test("holds 98 of 100 at 10 points to be 9.8 beside the typed 9", () => {
    expect(card.indicators[5]?.computed?.toNumber()).toBe((10 * 98) / 100);
    expect(card.indicators[5]?.score?.toNumber()).toBe(9);
    expect(card.indicators[5]?.deduction?.toNumber()).toBe(10 - 9);
  });

  test("reports both typed scores that differ, and nothing else", () => {
    expect(card.findings).toEqual([
      {
        code: "score-differs",
        severity: "warning",
        cells: [cell("G", 12), cell("D", 12)],
        values: {
          indicator: "资金到位及时率",
          target: "≥100%",
          actual: "100%",
          typed: "7",
          computed: "10",
          points: "10",
        },
      },
      {
        code: "score-differs",
        severity: "warning",
        cells: [cell("G", 15), cell("D", 15)],
        values: {
          indicator: "政策知晓率",
          target: "=100%",
          actual: "98%",
          typed: "9",
          computed: "9.8",
          points: "10",
        },
      },
    ]);
  });

  test("sums by first level in order of first appearance", () => {
    expect(
      card.subtotals.map(({ name, points, score: earned }) => [
        name,
        points?.toNumber(),
        earned?.toNumber(),
      ])
    ).toEqual([
      ["产出指标", 40, 10 + 10 + 7 + 10],
      ["效益指标", 30, 10 + 9 + 10],
      ["满意度指标", 20, 20],
    ]);
  });

  test("gives 99.8 where the computed scores are preferred", () => {
    const computed = score(evaluation, caiyu202010, { prefer: "computed" });
    expect(computed.total.score?.toFixed()).toBe("99.8");
    expect(codes(computed)).toContain("total-differs");
  });
});

/** 银川市第六中学 2021, published with a total of 98 that its visible rows do not give. */
describe("the published table of 银川 2021", () => {
  const decided = (level1: string, name: string, points: number, typed: number) =>
    anIndicator({
      path: [level1, "", name],
      target: blank,
      actual: words("符合要求"),
      points,
      typed,
    });
  const measured = (name: string, written: Written, points: number, typed: number) =>
    anIndicator({
      path: ["项目产出(30分)", "", name],
      target: written,
      actual: written,
      points,
      typed,
    });
  const rows = [
    decided("项目决策(10分)", "完整性", 4, 4),
    decided("项目决策(10分)", "相关性", 2, 2),
    decided("项目决策(10分)", "可行性", 2, 2),
    decided("项目决策(10分)", "适当性", 2, 2),
    decided("项目管理(25分)", "预算执行率", 10, 9),
    decided("项目管理(25分)", "财务管理制度有效性", 7, 7),
    decided("项目管理(25分)", "绩效监控有效性", 2, 2),
    decided("项目管理(25分)", "管理制度有效性", 6, 6),
    measured("保障人数", n("2370人"), 10, 10),
    measured("公用经费标准", words("符合相关文件要求"), 5, 5),
    measured("公用经费完成时间", by("2021-12"), 5, 4),
    measured("办公所需成本", n("15万元"), 4, 4),
    measured("维修所需成本", n("35万元"), 3, 3),
    measured("绿化、水电费等成本", n("14.8万元"), 3, 3),
    decided("项目效益(35分)", "效果显著", 15, 13),
    decided("项目效益(35分)", "工作环境", 10, 8),
  ];
  const budget = aBudget({ initial: "64.8", fullYear: "64.8", executed: "64.8" });
  const evaluation = anEvaluation(rows, { budget, total: 98 });
  const card = score(evaluation, caiyu202010);

  test("scores the execution rate as an indicator and not a second time", () => {
    expect(card.execution?.points).toBeNull();
    expect(card.execution?.rate?.toNumber()).toBe(64.8 / 64.8);
  });

  test("sums 10 + 24 + 29 + 21 and not the printed 98", () => {
    expect(card.subtotals.map((part) => part.score?.toNumber())).toEqual([
      4 + 2 + 2 + 2,
      9 + 7 + 2 + 6,
      10 + 5 + 4 + 4 + 3 + 3,
      13 + 8,
    ]);
    expect(card.total.score?.toNumber()).toBe(10 + 24 + 29 + 21);
    expect(codes(card)).toContain("total-differs");
  });

  test("sees that 项目效益(35分) has 25 points of rows", () => {
    const differing = review(evaluation, card).filter(
      ({ code }) => code === "heading-points-differ"
    );
    expect(differing.map(({ values }) => values)).toEqual([
      { heading: "项目效益", printed: "35", sum: "25" },
    ]);
  });

  test("wonders about 4 of 5 for a deadline that was kept", () => {
    const [differing] = card.findings.filter(({ code }) => code === "score-differs");
    expect(differing?.values).toMatchObject({
      indicator: "公用经费完成时间",
      typed: "4",
      computed: "5",
    });
  });
});

/** 稷山 2021: rows of which completion and typed score do not agree. */
describe("the published rows of 稷山 2021", () => {
  test.each([
    ["居民健康档案", "38508人", "37442人", 3, "3", (3 * 37442) / 38508],
    ["疫苗接种率", "100.00%", "97.30%", 2, "1.9", (2 * 97.3) / 100],
    ["早孕建册数", "120人", "69人", 2, "1", (2 * 69) / 120],
    ["高血压规范管理数", "3807人", "3224人", 2, "1.9", (2 * 3224) / 3807],
    ["严重精神障碍患者管理数", "212人", "209人", 2, "1.8", (2 * 209) / 212],
    ["0-36月龄中医药规范管理数", "1228人", "770人", 2, "1.8", (2 * 770) / 1228],
    ["家庭医生签约率", "24694人", "22584人", 2, "1.7", (2 * 22584) / 24694],
  ])("%s", (name, target, actual, points, typed, inProportion) => {
    const path: Indicator["path"] = ["产出指标", "数量指标", name];
    const row = anIndicator({ path, target: n(target), actual: n(actual), points, typed });
    const card = score(anEvaluation([row]), caiyu202010);
    expect(card.indicators[0]?.computed?.toFixed(2)).toBe(inProportion.toFixed(2));
    expect(codes(card)).toEqual(["direction-assumed", "score-differs"]);
  });
});

/** 天长 2022: full marks for rows whose target and actual cells are blank. */
test("the published rows of 天长 2022 keep their full marks and are asked for their targets", () => {
  const row = anIndicator({
    path: ["(50分)", "质量指标", "指标1:工程质量合格"],
    target: blank,
    actual: blank,
    typed: 10,
  });
  const slot = anIndicator({
    path: ["(30分)", "生态效益指标", "指标1:/"],
    points: "",
    placeholder: true,
  });
  const card = score(anEvaluation([row, slot]), caiyu202010);
  expect(card.total.score?.toNumber()).toBe(10);
  expect(codes(card)).toEqual(["target-blank", "actual-blank"]);
});

/** 梁平 2022: 90 for the indicators and 79.27% of 10 are 97.93. */
test("the published total of 梁平 2022 is 90 + 7.93 = 97.93", () => {
  const rows = [anIndicator({ path: [null, null, "公益林管护面积"], points: 90, typed: 90 })];
  const budget = aBudget({ fullYear: 10000, executed: 7927, points: 10 });
  const card = score(anEvaluation(rows, { budget, total: "97.93" }), caiyu202010);
  // 10 × 79.27% is 7.927.
  expect(card.execution?.score?.toFixed()).toBe("7.93");
  expect(card.total.score?.toNumber()).toBe(97.93);
  expect(codes(card)).toEqual([]);
});
