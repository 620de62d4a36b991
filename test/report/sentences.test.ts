import { chineseNumeral } from "../../src/report/numbers/chinese-numeral";
import { enumeration } from "../../src/report/sentences/enumeration";
import { quantityRuns, quantityText } from "../../src/report/sentences/quantity-text";
import { figure, inSentence, joined, text } from "../../src/report/sentences/text";
import { cell, quantity } from "./fixtures/builders";
import { runsText } from "./report-text";

const at = cell("表", "D5");

describe("sentences", () => {
  test("figures stay apart from words, words next to each other become one run", () => {
    expect(text`得${figure("19", [at])}分${"，"}好`).toEqual([
      { text: "得" },
      { text: "19", figure: { cells: [at] } },
      { text: "分，好" },
    ]);
  });

  test("empty pieces leave no separator behind", () => {
    expect(runsText(joined(["甲", "", [], "乙"], "、"))).toBe("甲、乙");
  });

  test("a cell that is used twice is named once", () => {
    expect(figure("2", [at, cell("表", "D5"), cell("表", "E5")]).figure?.cells).toHaveLength(2);
  });

  test.each([
    ["完成。\n", "完成"],
    ["甲\n乙", "甲；乙"],
    ["甲。\n乙；", "甲。乙"],
    ["经济效益 指标", "经济效益指标"],
    ["共 3 个", "共 3 个"],
  ])("%j within a sentence is %j", (written, shown) => {
    expect(inSentence(written)).toBe(shown);
  });

  test("one fact stands alone, some are counted, many are only set apart", () => {
    const items = (count: number) => Array.from({ length: count }, () => text`甲`);
    expect(runsText(enumeration(items(1)))).toBe("甲");
    expect(runsText(enumeration(items(3)))).toBe("一是甲；二是甲；三是甲");
    expect(runsText(enumeration(items(10)))).not.toContain(chineseNumeral(1));
  });
});

describe("values", () => {
  test.each([
    ["≥14.05 万平方米", "不低于14.05万平方米", "≥14.05万平方米"],
    ["≤500 元/人", "不超过500元/人", "≤500元/人"],
    ["＞3 个", "高于3个", "＞3个"],
    ["=2 个", "2个", "2个"],
    ["92 %", "92%", "92%"],
    ["90~95 %", "90%～95%", "90%～95%"],
    ["100~150 户", "100～150户", "100～150户"],
    ["2023年12月底前", "2023年12月底前", "2023年12月底前"],
    ["改善:met", "“改善”", "改善"],
    ["", "未填写", "未填写"],
  ])("%s is %s in a sentence and %s in a table", (written, sentence, table) => {
    const value = quantity(written, at);
    expect(runsText(quantityRuns(value))).toBe(sentence);
    expect(quantityText(value)).toBe(table);
  });

  test("an approximate number stays as the sheet writes it", () => {
    const value = quantity("200 人", at);
    const approximate = {
      ...value,
      value: { ...value.value, approximate: true } as typeof value.value,
      text: "200余人",
    };
    expect(runsText(quantityRuns(approximate))).toBe("200余人");
    expect(quantityText(approximate)).toBe("200余人");
  });
});
