import { readEvaluation } from "../../src/reading/read-evaluation";
import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { baseForm, reported, under } from "../review/base-form";
import { gridOf } from "./grid-of";

type Rows = readonly (readonly CellValue[])[];

/** The plain form with the rows on its basic data sheet, or on a sheet of another name. */
const read = (rows: Rows, sheet = "基础数据表") =>
  readEvaluation([...baseForm(), gridOf(sheet, rows)]);

describe("interviews", () => {
  test.each([
    ["访谈居民（户）", 12, "12", "户", "居民", "访谈居民12户"],
    ["访谈受益户数", 12, "12", "户", "受益", "访谈受益12户"],
    ["访谈人数", 30, "30", "人", "", "访谈30人"],
    ["走访村民（人）", 25, "25", "人", "村民", "访谈村民25人"],
    ["访谈场次", 3, "3", "场", "", "开展访谈3场"],
    ["访谈次数", 4, "4", "次", "", "开展访谈4次"],
    ["访谈对象人数", "18人", "18", "人", "", "访谈18人"],
    ["入户访谈群众", "20户", "20", "户", "群众", "访谈群众20户"],
  ])("%s | %s", (label, value, count, unit, whom, sentence) => {
    const { survey, facts } = read([[label, value]]);
    const { interviews } = survey ?? {};
    expect([interviews?.value.toFixed(), interviews?.unit, interviews?.whom]).toEqual([count, unit, whom]); // prettier-ignore
    expect(interviews?.cells).toEqual([{ sheet: "基础数据表", address: "B1" }]);
    expect(facts.filter(({ label: name }) => /访/u.test(name))).toEqual([]);
    const told = under(reported({ data: [[label, value]] }), "work.process");
    expect(told).toContain(`满意度调查情况：${sentence}。`);
  });

  test("the unit may stand in a column of its own", () => {
    const rows = [["数据名称", "数值", "单位"], ["访谈居民", 12, "户"]]; // prettier-ignore
    expect(read(rows).survey?.interviews).toMatchObject({ unit: "户", whom: "居民" });
  });

  test.each([
    ["访谈时间", "2024年1月5日"],
    ["访谈提纲问题数", 8],
    ["访谈完成率", "95%"],
  ])("%s are none", (label, value) => {
    expect(read([[label, value]]).survey?.interviews ?? null).toBeNull();
  });
});

describe("what those asked wrote is not the unit's own", () => {
  test.each<[string, Rows, string]>([
    ["among the survey's rows", [["发放问卷", 100], ["回收问卷", 98], ["意见建议", "希望增设停车位"]], "基础数据表"],
    ["before them", [["意见建议", "希望增设停车位"], ["发放问卷", 100]], "基础数据表"],
    ["below its answers", [["很满意", 61], ["满意", 32], ["一般", 5], ["意见和建议", "希望增设停车位"]], "基础数据表"],
    ["on a questionnaire's sheet", [["序号", "问题", "回答"], [1, "对供水是否满意", "满意"], [2, "建议", "希望增设停车位"]], "调查问卷"],
    ["on a sheet of interviews", [["存在的问题", "希望增设停车位"]], "访谈记录"],
  ])("%s", (_, rows, sheet) => {
    const { narrative, survey } = read(rows, sheet);
    expect([...narrative.suggestions, ...narrative.problems]).toEqual([]);
    expect(survey?.opinions.map(({ value }) => value)).toEqual(["希望增设停车位"]);
  }); // prettier-ignore

  test("it is told as theirs", () => {
    const done = reported({ data: [["发放问卷", 100], ["意见建议", "希望增设停车位。"]] }); // prettier-ignore
    expect(under(done, "work.process")).toContain("被调查对象的意见建议：希望增设停车位。");
    expect(under(done, "lessons.suggestions")).not.toContain("停车位");
  });

  test.each<[string, Rows]>([
    ["far from a survey", [["意见建议", "提高补助标准"]]],
    [
      "under a label of the unit's own",
      [
        ["发放问卷", 100],
        ["改进措施", "提高补助标准"],
      ],
    ],
    ["after a blank row", [["发放问卷", 100], [], ["意见建议", "提高补助标准"]]],
  ])("%s it stays the unit's", (_, rows) => {
    expect(read(rows).narrative.suggestions.map(({ value }) => value)).toEqual(["提高补助标准"]);
  });
});

describe("the answers of a survey", () => {
  const labels = (rows: Rows, sheet = "满意度调查") =>
    read(rows, sheet).survey?.options.map(({ label, value }) => `${label}${value.toFixed()}`) ?? [];

  test.each<[string, Rows]>([
    ["below each other", [["很满意", 61], ["满意", 32], ["一般", 5], ["不满意", 2]]],
    ["side by side", [["选项", "很满意", "满意", "一般", "不满意"], ["份数", 61, 32, 5, 2]]],
    ["with their shares", [["选项", "很满意", "满意", "一般", "不满意"], ["份数", 61, 32, 5, 2], ["占比", "61%", "32%", "5%", "2%"]]],
  ])("stand %s", (_, rows) => {
    expect(labels(rows)).toEqual(["很满意61", "满意32", "一般5", "不满意2"]);
  }); // prettier-ignore

  test("of several questions are none for certain", () => {
    expect(labels([["题目", "很满意", "满意", "一般"], ["水质", 61, 32, 5], ["服务", 50, 40, 8]])).toEqual([]); // prettier-ignore
  });
});
