import * as fc from "fast-check";
import { Decimal } from "../../src/evaluation/decimal";
import type { Fact } from "../../src/evaluation/evaluation";
import type { Quantity } from "../../src/evaluation/quantity";
import { composeReport } from "../../src/report/compose-report";
import { reviewReport } from "../../src/review/review-report";
import { score } from "../../src/scoring/score";
import { defaultScheme } from "../../src/scoring/schemes";
import { findingSentence } from "../../src/strings/findings";
import { evaluations } from "../report/fixtures/arbitrary-evaluation";
import { narrative } from "../report/fixtures/builders";
import { renovation } from "../report/fixtures/renovation";
import { households, places, reported, satisfied, supply, type FormChanges } from "./base-form";

/** What is found in a text under a label of the basic data sheet, beside the plain form. */
function found(label: string, text: string, changes: FormChanges = {}) {
  return reported({ ...changes, data: [[label, text]] }).found;
}

const differs = (said: string, label: string, figure: string) => ({ said, label, figure });

describe("a figure in a text that the sheets give otherwise", () => {
  test.each([
    // amounts of the funds block: 480 budgeted, 456 spent
    ["主要绩效", "全年执行数465万元。", differs("全年执行数465万元", "全年执行数", "456万元"), "E7"],
    ["项目概况", "项目年初预算500万元。", differs("项目年初预算500万元", "年初预算数", "480万元"), "C7"],
    ["主要绩效", "2023年农村饮水安全巩固提升工程已支出4650000元。", differs("2023年农村饮水安全巩固提升工程已支出4650000元", "全年执行数", "456万元"), "E7"],
    ["成本效益分析", "项目预算450万元，资金结余24万元。", differs("项目预算450万元", "全年预算数", "480万元"), "D7"],
    ["主要绩效", "结余12万元。", differs("结余12万元", "结余", "24万元"), "D7"],
    // rate, total, part, grade
    ["主要绩效", "预算执行率达到98%。", differs("预算执行率达到98%", "预算执行率", "95%"), "E7"],
    ["主要绩效", "自评得分97.5分。", differs("自评得分97.5分", "自评总分", "96.5分"), "F11"],
    ["主要绩效", "产出指标得50分。", differs("产出指标得50分", "产出指标得分", "47分"), "G9"],
    ["主要绩效", "自评等级为良。", differs("等级为良", "等级", "优"), "F11"],
    // what indicators measure
    ["主要绩效", "改造户数100户：20户在东片。", differs("改造户数100户", "改造户数", "94户"), "E9"],
    ["主要绩效", "完成改造户数100户。", differs("完成改造户数100户", "改造户数", "94户"), "E9"],
    ["年度目标", "改造户数120户。", differs("改造户数120户", "改造户数", "≥100户"), "D9"],
    ["主要绩效", "供水保证率97%。", differs("供水保证率97%", "供水保证率", "95%"), "E10"],
    ["主要绩效", "受益群众满意度达到95%以上。", differs("受益群众满意度达到95%以上", "满意度", "93%"), "E11"],
    ["年度目标", "群众满意度85%。", differs("群众满意度85%", "满意度", "90%"), "D11"],
  ])("%s: %s", (label, text, values, address) => {
    const [finding, ...others] = found(label, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "text-figure-differs", severity: "warning", values });
    const [textAt, ...figureAt] = finding ? places(finding) : [];
    expect(textAt).toBe("基础数据表!B1");
    expect(figureAt).toContain(address === "F11" ? figureAt[0] : `附表3自评!${address}`);
    expect(figureAt.length).toBeGreaterThan(0);
  }); // prettier-ignore

  test("is one fault, in however many parts it is told", () => {
    expect(found("项目概况", "年初预算500万元。年初预算500万元。")).toHaveLength(1);
  });

  test("is told in a sentence with both", () => {
    const [finding] = found("主要绩效", "全年执行数465万元。");
    expect(finding && findingSentence(finding, "zh-CN")).toBe(
      "报告文字写“全年执行数465万元”，而全年执行数为456万元，两处不一致。请核对，改为一致。"
    );
  });

  test("a goal for several years that asks for more is a notice", () => {
    expect(found("总目标", "改造户数300户。")).toMatchObject([{ severity: "notice" }]);
  });
});

describe("the year", () => {
  test.each([
    ["主要绩效", "2022年度完成管网改造。", "2022年度"],
    ["主要绩效", "截至2022年12月31日，管网改造完成。", "截至2022年12月31日"],
    ["年度目标", "2022年12月底前完成管网改造。", "2022年12月底前"],
    ["年度目标", "2021年底前通水。", "2021年底前"],
    ["年度目标", "2022年完成改造100户。", "2022年"],
    ["年度目标", "管网延伸到村。2021年新建水厂两座。", "。2021年"],
    ["项目概况", "2020年度农村饮水项目覆盖三个乡镇。", "2020年度"],
  ])("%s: %s", (label, text, said) => {
    const [finding, ...others] = found(label, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "text-year-differs", values: { said, year: "2023" } });
    expect(finding && places(finding)).toEqual(["基础数据表!B1", "附表3自评!A2"]);
  });
});

describe("a year that is history or a document's", () => {
  test.each([
    ["年度目标", "在2022年基础上扩大供水范围。"],
    ["年度目标", "2022年中央预算内投资项目通水。"],
    ["年度目标", "2022年第3号会议确定的村组通水。"],
    ["年度目标", "2022年启动，2023年完成改造。"],
    ["项目概况", "2021年立项。"],
  ])("%s: %s", (label, text) => {
    expect(found(label, text)).toEqual([]);
  });
});

describe("a sentence that all is well", () => {
  const missed = [
    "无未完成的绩效目标。",
    "未完成的绩效目标：无。",
    "各项绩效目标均已完成。",
    "没有未达成的指标。",
    "年度绩效目标全部完成。",
    "不存在未完成的任务。",
  ];

  test.each(missed)("%s beside 94 of 100", (text) => {
    const [finding, ...others] = found("主要绩效", text);
    expect(others).toEqual([]);
    expect(finding?.code).toBe("text-denies-missed-target");
    expect(finding && places(finding)).toEqual(["基础数据表!B1", "附表3自评!E9"]);
  });

  test.each(missed)("%s is true where every target was met", (text) => {
    const rows = [households("100户", 50), supply, satisfied];
    expect(found("主要绩效", text, { rows, total: 99.5 })).toEqual([]);
  });

  test.each(["无扣分事项。", "各项指标均得满分。", "没有扣分项。"])("%s beside 3 points off", (text) => {
    expect(found("存在的问题", text)).toMatchObject([
      { code: "text-denies-deduction", values: { what: "“改造户数”" } },
    ]);
  }); // prettier-ignore

  test.each(["资金无结余。", "资金已全部支出完毕。"])("%s beside 480 − 456", (text) => {
    expect(found("主要绩效", text)).toMatchObject([
      { code: "text-denies-balance", values: { what: "结余24万元" } },
    ]);
  });

  test("and a problem beside full marks", () => {
    const rows = [households("100户", 50), supply, satisfied];
    const full = { rows, funds: [480, 480, 480, 10, "100%", 10], total: 100 };
    expect(found("存在的问题", "工程款支付滞后。", full)).toMatchObject([
      { code: "full-marks-beside-problem", severity: "notice", values: { said: "滞后" } },
    ]);
    expect(found("存在的问题", "工程款支付滞后。")).toEqual([]);
  });
});

describe("what is no contradiction", () => {
  test.each([
    ["主要绩效", "项目全年预算480万元，全年支出456.00万元，预算执行率95.00%，结余24万元。"],
    ["主要绩效", "全年支出4560000元，约支出450万元，支出超过400万元。"],
    ["主要绩效", "支出256万元用于管网，支出200万元用于水厂。"],
    ["主要绩效", "其中中央资金支出300万元，用于管网的支出256万元，支付工程款200万元。"],
    ["项目概况", "项目总投资1200万元，上年结转100万元，2022年支出300万元。"],
    ["主要绩效", "改造户数94户，其中脱贫户改造户数20户，改造户数90余户，新增改造户数12户。"],
    ["主要绩效", "改造户数：东片54户，西片40户。"],
    ["主要绩效", "改造户数0～-1，改造户数90户至100户，改造户数90户—95户。"],
    ["年度目标", "供水保证率90%至-5%，供水保证率为90～96%，全年支出400万元～500万元。"],
    ["年度目标", "改造户数不低于100户，供水保证率95%以上，群众满意度达到90%以上。"],
    ["主要绩效", "群众满意度达到90%以上，居民满意度93%。"],
    ["项目概况", "根据2020年文件立项，2021年度开工，2023年改造。"],
    ["年度目标", "2022—2023年度实施，2022年度结转资金一并使用。"],
    ["主要绩效", "满分100分，产出指标50分。"],
    ["主要绩效", "任务完成率94%，指标完成情况较好，改造户数占比94%。"],
    ["主要经验及做法", "支出先审后付，2019年度起推行，共培训300人次，满意度大幅提高。"],
    ["建议和改进措施", "2024年度预算控制在400万元以内。"],
    ["主要绩效", "基本完成年度目标，未完成的改造户数6户列入下年计划。"],
  ])("%s: %s", (label, text) => {
    expect(found(label, text)).toEqual([]);
  });

  test("ends of a range, of which sub-projects without a name have one", () => {
    const cells = [{ sheet: "基础数据表", address: "A1" }];
    const measure = (value: Quantity): Fact => ({ label: "改造总户数", value, text: "", cells });
    const nameless = { name: { value: "", text: "", cells: [] }, content: null };
    const one = { comparator: null, magnitude: new Decimal(1), unit: "", approximate: true };
    const subprojects = [
      { ...nameless, measures: [measure({ kind: "range", from: new Decimal(0), to: new Decimal(-1), unit: "" })] },
      { ...nameless, measures: [measure({ kind: "number", ...one })] },
    ]; // prettier-ignore
    const evaluation = {
      ...renovation.evaluation,
      indicators: [],
      facts: [],
      subprojects,
      narrative: narrative({}),
    };
    const scorecard = score(evaluation, defaultScheme);
    const found = reviewReport(composeReport(evaluation, scorecard), evaluation, scorecard);
    expect(found.filter(({ code }) => code === "text-figure-differs")).toEqual([]);
  });

  test("what the report composes of any figures itself", () => {
    fc.assert(
      fc.property(evaluations, (evaluation) => {
        const silent = { ...evaluation, narrative: narrative({}) };
        const scorecard = score(silent, defaultScheme);
        const found = reviewReport(composeReport(silent, scorecard), silent, scorecard);
        expect(found.map((finding) => findingSentence(finding, "zh-CN"))).toEqual([]);
      }),
      { numRuns: 150 }
    );
  });
});

describe("sub-projects", () => {
  const { evaluation, scorecard } = renovation;
  const overview = (value: string) => {
    const cells = [{ sheet: "基础数据表", address: "B3" }];
    const told = { ...evaluation, narrative: narrative({ overview: [{ value, text: value, cells }] }) }; // prettier-ignore
    return reviewReport(composeReport(told, scorecard), told, scorecard);
  };

  test.each([
    ["项目包括三个子项目。", "三个子项目", "2个"],
    ["安排3个老旧小区改造子项目。", "3个老旧小区改造子项目", "2个"],
  ])("%s", (text, said, figure) => {
    expect(overview(text)).toMatchObject([
      { code: "text-figure-differs", values: { said, label: "子项目", figure } },
    ]);
  });

  test("a total and a part that are none of theirs", () => {
    const found = overview("合计改造面积14.5万平方米，改造户数1837户。");
    expect(found.map(({ values }) => values.said)).toEqual([
      "合计改造面积14.5万平方米",
      "改造户数1837户",
    ]);
  });

  test.each([
    "两个子项目，改造面积14.05万平方米，改造户数1873户。",
    "一是金桥花园，改造面积10万平方米，改造户数1165户；二是穿金路，改造面积4.05万平方米，改造户数708户。",
    "改造面积140500平方米。",
  ])("%s", (text) => {
    expect(overview(text)).toEqual([]);
  });
});

test("a person's own words on the report sheet are held against the figures too", () => {
  const { report, evaluation, scorecard } = reported();
  const runs = [{ text: "全年执行数465万元。" }];
  const blocks = [...report.blocks, { kind: "paragraph" as const, runs }];
  expect(reviewReport({ ...report, blocks }, evaluation, scorecard)).toMatchObject([
    { code: "text-figure-differs", cells: [{ sheet: "附表3自评", address: "E7" }] },
  ]);
});
