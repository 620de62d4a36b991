import { readEvaluation } from "../../src/reading/read-evaluation";
import { renovationWorkbook } from "./renovation-workbook";

const evaluation = readEvaluation(renovationWorkbook);

test("the two-sheet workbook is read without a doubt", () => {
  expect(evaluation.findings).toEqual([]);
});

test("its project", () => {
  const { name, year, unit, department } = evaluation.project;
  expect([name, year, unit, department].map((part) => part?.value)).toEqual([
    "老旧小区改造项目专项补助资金",
    "2023",
    "某街道办事处",
    "某区住房和城乡建设局",
  ]);
});

test("its budget, from labels and the list of sources together", () => {
  const { budget } = evaluation;
  expect(
    [budget?.initial, budget?.fullYear, budget?.received, budget?.executed].map((money) =>
      money?.value.toNumber()
    )
  ).toEqual([400, 772.85, 772.85, 772.85]);
  expect(budget?.initial?.label).toBe("预算申报金额（万元）");
  expect(budget?.sources.map(({ name, executed }) => [name, executed?.value.toNumber()])).toEqual([
    ["市级财政", 400],
    ["区级财政", 372.85],
  ]);
  expect(budget?.asOf?.value).toBe("2023年12月31日");
});

test("its indicators under three first levels, without sub-totals", () => {
  expect(evaluation.indicators.map(({ path }) => path.join("/"))).toEqual([
    "项目决策（20分）/项目立项/立项依据充分性",
    "项目决策（20分）/绩效目标/绩效指标明确性",
    "项目管理（20分）/资金管理/资金到位率",
    "项目管理（20分）/资金管理/资金使用合规性",
    "项目绩效（60分）/项目产出/改造面积",
    "项目绩效（60分）/项目产出/改造户数",
    "项目绩效（60分）/项目产出/资金支付及时性",
    "项目绩效（60分）/项目效益/受益居民满意度",
  ]);
  const scores = evaluation.indicators.map(
    ({ reportedScore }) => reportedScore?.value?.toNumber() ?? 0
  );
  expect(scores.reduce((sum, score) => sum + score, 0)).toBe(
    evaluation.reportedTotal?.score?.value.toNumber()
  );
});

test("its sub-projects, facts, survey and grade scale", () => {
  expect(evaluation.subprojects.map(({ name }) => name.value)).toEqual(["甲花园", "乙片区"]);
  expect(evaluation.facts.map(({ label, text }) => `${label} ${text}`)).toEqual([
    "改造面积 14.05",
    "改造户数 1873户",
    "面积 14.05",
    "户数 1873",
  ]);
  expect(evaluation.survey?.satisfaction?.value.toString()).toBe("0.932");
  expect(
    evaluation.gradeScale?.bands.map(({ word, from }) => `${word} ${from.toString()}`)
  ).toEqual(["优秀 90", "良好 80", "合格 60", "不合格 0"]);
});

test("its texts, each with its cell", () => {
  const { overview, basis, institutions, problems, suggestions } = evaluation.narrative;
  expect(
    [overview, basis, institutions, problems, suggestions].map((texts) => texts.length)
  ).toEqual([1, 2, 2, 2, 1]);
  expect(problems[1]).toMatchObject({
    value: "2.实际经费与预算有一定出入。",
    cells: [{ sheet: "基础数据表", address: "A35" }],
  });
});
