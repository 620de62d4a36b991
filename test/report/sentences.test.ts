import { chineseNumeral } from "../../src/report/numbers/chinese-numeral";
import { enumeration } from "../../src/report/sentences/enumeration";
import { quantityRuns, quantityText } from "../../src/report/sentences/quantity-text";
import { figure, inQuotes, inSentence, joined, text } from "../../src/report/text";
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
    // stops of every kind at the end, so that the sentence's own is the only one
    ["错峰施工！！", "错峰施工"],
    ["加强调度。。", "加强调度"],
    ["Pipe delivery delayed.", "Pipe delivery delayed"],
    ["待定...", "待定..."],
    ["Households renovated (户)", "Households renovated（户）"],
    ["指标1：管网老化,漏损大", "管网老化，漏损大"],
    ["指标1：管网老化；指标2:水源不足", "管网老化；水源不足"],
    ["2个指标：见下", "2个指标：见下"],
    ["部分住户搬迁，≥**户未完成", "部分住户搬迁，（数值未填写）户未完成"],
    ["完成**公里", "完成（数值未填写）公里"],
    ["按2*3米布设", "按2*3米布设"],
  ])("%j within a sentence is %j", (written, shown) => {
    expect(inSentence(written)).toBe(shown);
  });

  test.each([
    ["征地未完成", "“征地未完成”"],
    ["“一户一表”改造未列入", "“‘一户一表’改造未列入”"],
  ])("%s in quotation marks", (words, shown) => {
    expect(runsText(inQuotes({ text: words }))).toBe(shown);
  });

  test.each([
    ["为“好”", "“好”"],
    ["“达标”", "“达标”"],
    ["为“好坏”", "“好坏”"],
    ["实行“一户一表”", "“实行‘一户一表’”"],
  ])("the words %s are %s", (written, shown) => {
    const value = quantity(written, at);
    expect(runsText(quantityRuns(value))).toBe(shown);
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
