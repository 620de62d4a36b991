import { composeReport } from "../../src/report/compose-report";
import { deductionKind, gapToTarget } from "../../src/report/scores/deduction";
import { deviationNote } from "../../src/report/scores/deviation-note";
import { indicatorFamily } from "../../src/report/scores/indicator-family";
import { indicatorName } from "../../src/report/scores/indicator-name";
import { evaluation, scorecard, scoredIndicator, type Row } from "./fixtures/builders";
import { reportText } from "./report-text";

const row = (given: Partial<Row>) =>
  scoredIndicator({ path: ["产出指标", "数量指标", "改造户数"], points: "10", ...given }, "表", 5);

describe("reasons and measures", () => {
  test.each([
    ["雨季停工。", "雨季停工", null],
    ["原因：雨季停工。改进措施：提前备料。", "雨季停工", "提前备料"],
    ["偏差原因分析：雨季停工；整改措施：提前备料", "雨季停工", "提前备料"],
    ["雨季停工；今后提前备料。", "雨季停工", "今后提前备料"],
    ["改进措施：提前备料", null, "提前备料"],
    ["无", null, null],
    ["0", null, null],
    ["已完成", null, null],
    ["——", null, null],
    ["", null, null],
  ])("%j has the reason %j and the measure %j", (note, reason, measure) => {
    const read = deviationNote(row({ note }).indicator);
    expect([read.reason?.text ?? null, read.measure?.text ?? null]).toEqual([reason, measure]);
  });
});

describe("what a deduction answers", () => {
  test.each<[string, Partial<Row>, string]>([
    [
      "too few",
      { target: "≥10 户", actual: "9 户", method: "ratio", completion: "0.9" },
      "shortfall",
    ],
    ["above a limit", { target: "≤10 元", actual: "11 元", method: "reverse" }, "over-limit"],
    ["outside a range", { target: "5~9 户", actual: "4 户", method: "range" }, "out-of-range"],
    ["too late", { target: "2023年6月", actual: "2023年7月", method: "deadline" }, "late"],
    ["partly reached", { target: "改善", actual: "部分达成:partly" }, "partly"],
    ["reached", { target: "≥10 户", actual: "10 户", method: "met", completion: "1" }, "judged"],
    ["not measured", {}, "judged"],
  ])("%s", (_, given, kind) => {
    expect(deductionKind(row({ ...given, typed: "8" }))).toBe(kind);
  });

  test("the distance to the target is given in the same unit only", () => {
    const near = row({ target: "≥1000 户", actual: "973 户" }).indicator;
    expect(gapToTarget(near)?.value.toString()).toBe("27");
    expect(gapToTarget(row({ target: "≥1 万户", actual: "973 户" }).indicator)).toBeNull();
    expect(gapToTarget(row({ target: "≥10 户", actual: "10 户" }).indicator)).toBeNull();
  });
});

describe("what an indicator measures", () => {
  test.each<[Row["path"], string]>([
    [["产出指标", "数量指标", "培训人次"], "quantity"],
    [["产出指标", "质量指标", "合格率"], "quality"],
    [["产出指标", "时效指标", "完成时间"], "timeliness"],
    [["项目绩效", "项目产出", "资金支付及时率"], "timeliness"],
    [["项目绩效", "项目产出", "改造户数"], "output"],
    [["产出指标", "", "改造户数"], "output"],
    [["效益指标", "社会效益指标", "居住环境"], "benefit"],
    [["满意度指标", "服务对象满意度", "居民"], "satisfaction"],
    [["项目决策", "资金投入", "预算编制科学性"], "decision"],
    [["项目管理", "组织实施", "制度执行有效性"], "management"],
    [["其他", "", "某项"], "other"],
  ])("%j: %s", (path, family) => {
    expect(indicatorFamily(row({ path }).indicator)).toBe(family);
  });
});

describe("names", () => {
  test.each<[Row["path"], string]>([
    [["产出指标", "数量指标", "指标1：培训 人次。"], "培训人次"],
    [["产出指标", "数量指标", ""], "数量指标"],
    [["产出指标", "", ""], "产出指标"],
    [["", "", ""], "未命名指标"],
  ])("%j is called %s", (path, name) => {
    expect(indicatorName(row({ path }).indicator).text).toBe(name);
  });
});

describe("grades", () => {
  test("on points that do not add up to 100, no grade is given and the text says why", () => {
    const scored = [row({ typed: "9.5" })];
    const report = composeReport(
      evaluation({ indicators: scored.map(({ indicator }) => indicator) }),
      scorecard(scored, null, null)
    );
    expect(reportText(report)).toContain(
      "分值合计10分，各项得分合计9.50分，等级暂不评定：分值合计10分，不是100分。"
    );
    expect(reportText(report)).not.toContain("总分值");
  });

  test.each([
    ["85", "良", "80分及以上、低于90分为良"],
    ["55", "差", "低于60分为差"],
  ])("%s points are %s, explained by its own band", (typed, grade, band) => {
    const scored = [row({ points: "100", typed })];
    const report = composeReport(evaluation({}), scorecard(scored, null, grade));
    expect(reportText(report)).toContain(band);
  });
});

describe("rows answered with words", () => {
  test("share a clause with their targets in brackets", () => {
    const path = (name: string): Row["path"] => ["项目决策", "立项", name];
    const scored = [
      row({ path: path("立项依据"), target: "有批复", actual: "达成:met", typed: "10" }),
      row({ path: path("立项程序"), target: "手续齐全", actual: "达成:met", typed: "10" }),
    ];
    const report = composeReport(evaluation({}), scorecard(scored, null, null));
    expect(reportText(report)).toContain(
      "立项依据（要求：有批复）、立项程序（要求：手续齐全）均达成。"
    );
  });
});

describe("a score above its points", () => {
  test("takes nothing off and is not called full marks", () => {
    const scored = [row({ points: "10", typed: "12" }), row({ points: "10", typed: "9" })];
    const report = composeReport(evaluation({}), scorecard(scored, null, null));
    expect(reportText(report)).toContain("共扣1分，涉及1项指标。");
    expect(reportText(report)).toContain("产出指标 | 20 | 21 | 105.00% | 1");
  });
});
