import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { readEvaluation } from "../../src/reading/read-evaluation";
import { gridOf } from "./grid-of";

type Rows = readonly (readonly CellValue[])[];
type Reading = ReturnType<typeof readEvaluation>;

const header = ["三级指标", "年度指标值", "实际完成值", "分值", "得分"];
const read = (rows: Rows): Reading => readEvaluation([gridOf("自评表", rows)]);
const row = (name: string, target: CellValue, actual: CellValue): Reading =>
  read([header, [name, target, actual, 100, 100]]);
const doubts = ({ findings }: Reading): unknown =>
  findings
    .filter(({ code }) => code !== "project-name-missing")
    .map(({ code, cells, values }) => [code, cells[0]?.address, values.found ?? values.text]);

describe("a target that is a list of options is read as written and asked about", () => {
  test.each([
    ["□优 ☑良 □差", "良"],
    ["优□良☑差□", "良"],
    ["☑是 □否", "是"],
  ])("%s, of which %s is ticked", (target, ticked) => {
    const reading = row("服务质量", target, "良");
    expect(reading.indicators[0]?.target?.text).toBe(target);
    expect(doubts(reading)).toEqual([["target-is-ticked", "B2", ticked]]);
  });

  test.each(["好坏", "优/良/中/差", "优、良、中、差", "□优 □良 □差", "☑优 ☑良 □差", "是/否"])(
    "%s, of which none is told",
    (target) => {
      expect(doubts(row("服务质量", target, "良"))).toEqual([
        ["target-is-options", "B2", expect.anything()],
      ]);
    }
  );

  test.each(["优良", "良好", "优", "显著", "是", "较好/提升", "高效、便捷", "√"])(
    "%s is none",
    (target) => {
      expect(doubts(row("服务质量", target, "良"))).toEqual([]);
    }
  );
});

describe("a target inside the name", () => {
  test.each([
    ["培训人数≥500人", "≥500人"],
    ["完成培训500人次", "500人次"],
    ["改造面积14.05万平方米", "14.05万平方米"],
  ])("%s beside an empty one", (name, found) => {
    expect(doubts(row(name, "", "520人"))).toEqual([["target-in-name", "B2", found]]);
  });

  test("is told at the name where the table has no column of targets", () => {
    const rows: Rows = [
      ["一级指标", "三级指标", "实际完成值", "分值", "得分"],
      ["产出指标", "培训人数≥500人", 520, 100, 100],
    ];
    expect(doubts(read(rows))).toEqual([["target-in-name", "B2", "≥500人"]]);
  });

  test("is none beside a target of its own", () => {
    expect(doubts(row("培训人数≥500人", 500, 520))).toEqual([]);
  });
});

describe("a day without a date's look", () => {
  test.each([[45291], ["45291"], [202312], ["20231231"]])("%j is asked about", (actual) => {
    expect(doubts(row("完成时间", "2023年12月底前", actual))).toEqual([
      ["date-as-number", "C2", String(actual)],
    ]);
  });

  test.each([[45291], [202312], ["20231231"]])("%j where people are counted is none", (actual) => {
    expect(doubts(row("补助人次", 45000, actual))).toEqual([]);
  });
});

describe("rows of the form that are not used", () => {
  test.each(["指标2", "……", "/", "指标3：无", "不涉及", "（此行可增加）", "—"])("%s", (name) => {
    const reading = read([header, ["改造户数", 5, 5, 100, 100], [name, "", "/", "", ""]]);
    expect(reading.indicators.map(({ placeholder }) => placeholder)).toEqual([false, true]);
  });

  test("may say so in every cell", () => {
    const reading = read([header, ["改造户数", 5, 5, 100, 100], ["无", "无", "无", "", ""]]);
    expect(reading.indicators.map(({ placeholder }) => placeholder)).toEqual([false, true]);
  });

  test("无 as the target of a real indicator is a value", () => {
    expect(row("安全事故", "无", "无").indicators[0]?.placeholder).toBe(false);
  });
});

test("points inside a criterion's text are never points", () => {
  const reading = read([
    ["三级指标", "评分标准", "指标值", "完成值", "得分"],
    ["改造户数", "完成得10分，少一个扣1分", 5, 5, 10],
    ["受益人数", "10分", 5, 5, 10],
  ]);
  expect(reading.indicators.map(({ points }) => points)).toEqual([null, null]);
  expect(reading.indicators.map(({ criterion }) => criterion?.text)).toEqual(["完成得10分，少一个扣1分", "10分"]); // prettier-ignore
});

describe("cells as long as Excel allows", () => {
  const longest = 32_767;
  const texts = ["1", "改造老旧小区，", " ", "（）", "50万元，", "项目名称：", "百分之九十", "□优☑良", "≥", "123,"];

  test.each(texts)("filled with %j are read", (part) => {
    const text = `甲${part.repeat(longest)}`.slice(0, longest);
    const reading = read([
      ["项目名称", text],
      ["项目资金（万元）", "年初预算数", "全年执行数"],
      ["年度资金总额", text, 5],
      header,
      ["改造户数", text, text, 50, 50],
      [text, 5, 5, 50, 50],
    ]);
    expect(reading.indicators).toHaveLength(2);
    expect(reading.budget?.executed?.value.toNumber()).toBe(5);
  });
}); // prettier-ignore

test("sheets without any content are named as that", () => {
  expect(readEvaluation([gridOf("Sheet1", [])]).findings.map(({ code }) => code)).toContain("no-content"); // prettier-ignore
  expect(readEvaluation([]).findings.map(({ code }) => code)).toContain("no-content");
});
