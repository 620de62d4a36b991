import { withArabicDates } from "../../src/reading/quantity/chinese-date";
import { readEvaluation } from "../../src/reading/read-evaluation";
import { readQuantity } from "../../src/reading/quantity/read-quantity";
import { yearIn } from "../../src/reading/quantity/read-year";
import { gridOf } from "./grid-of";

test("years, months and days become figures", () => {
  expect(withArabicDates("二〇二三年十二月")).toBe("2023年12月");
});

test.each([
  ["二〇二二年度", "2022"],
  ["（二〇二二年度）", "2022"],
  ["二○二三年", "2023"],
  ["二零二三年", "2023"],
  ["二O二四年度", "2024"],
  ["二0二一年", "2021"],
  ["一九九八年", "1998"],
  ["二〇二二", null],
  ["二十二年", null],
  ["十年", null],
])("%s is the year %s", (text, year) => {
  expect(yearIn(text)).toBe(year);
});

test.each([
  ["二○二三年度项目支出绩效自评表", "2023"],
  ["（二〇二二年度）", "2022"],
])("the title %s names the year %s", (title, year) => {
  expect(readEvaluation([gridOf("表", [[title]])]).project.year?.value).toBe(year);
});

test.each([
  ["二〇二三年十二月", 2023, 12, null],
  ["二零二三年十二月底前", 2023, 12, null],
  ["二〇二三年十二月三十一日", 2023, 12, 31],
  ["二〇二三年十月二十日前完成", 2023, 10, 20],
  ["十二月底前", null, 12, null],
  ["九月前", null, 9, null],
  ["二〇二三年底", 2023, 12, null],
] as const)("%s is a day", (text, year, month, day) => {
  expect(readQuantity(text)).toEqual({ kind: "date", from: null, to: { year, month, day } });
});

test("一月至十二月 is a period", () => {
  const [from, to] = [{ year: null, month: 1, day: null }, { year: null, month: 12, day: null }]; // prettier-ignore
  expect(readQuantity("一月至十二月")).toEqual({ kind: "date", from, to });
});

test.each(["每月一次", "三个月", "十三月", "第一年", "一月一次"])("%s is none", (text) => {
  expect(readQuantity(text).kind).not.toBe("date");
});
