import { exactNumber } from "../../src/reading/quantity/exact-number";
import { halfWidth } from "../../src/reading/words/half-width";
import { labelUnit } from "../../src/reading/quantity/label-unit";
import { readPhrase } from "../../src/reading/quantity/read-phrase";
import { openSheet } from "../../src/reading/grid/sheet";
import { shownText } from "../../src/reading/grid/shown-text";
import { termIndex, termKey } from "../../src/reading/words/term-index";
import type { CellValue } from "../../src/reading/grid/sheet-grid";
import { gridOf } from "./grid-of";

test.each<readonly [CellValue, string, string]>([
  [0.973, "0.0%", "97.3%"],
  [0.1 + 0.2, "General", "0.3"],
  [387664.62, "General", "387664.62"],
  [1873, "#,##0", "1,873"],
  [1873, '0"户"', "1873户"],
  [44561, 'yyyy"年"m"月"d"日"', "2021年12月31日"],
  [44561, "m/d/yyyy", "2021/12/31"],
  [10, "@", "10"],
  [5, "[broken", "5"],
  [true, "General", "TRUE"],
  ["文字", "0.00", "文字"],
  ["", "General", ""],
])("%j under %s is shown as %s", (value, format, text) => {
  expect(shownText(value, format)).toBe(text);
});

test("a cell's number loses its binary tail", () => {
  expect(exactNumber(0.1 + 0.2).toString()).toBe("0.3");
  expect(exactNumber(4.35 * 100).toString()).toBe("435");
});

test("full-width signs become half-width, superscripts stay", () => {
  expect(halfWidth("（１０％）＞＝═m²")).toBe("(10%)>==m²");
});

test.each([
  ["一、项目 名称：", "项目名称"],
  ["（二）绩效目标", "绩效目标"],
  ["1.总目标", "总目标"],
  ["★得分", "得分"],
  ["1.5倍", "1.5倍"],
  ["得分（20分*执行率）", "得分(20分*执行率)"],
])("the key of %s is %s", (text, key) => {
  expect(termKey(text)).toBe(key);
});

test("a word is found with brackets, a year or a column letter around it", () => {
  const find = termIndex<"budget">({ budget: ["全年预算数"] });
  for (const text of [
    "全年预算数",
    "2023年全年预算数",
    "全年预算数(A)",
    "全年预算数A",
    "全年预算数（调整后）",
  ])
    expect(find(termKey(text))?.role).toBe("budget");
  expect(find(termKey("全年预算"))).toBeNull();
});

test("a unit in brackets is split from its label", () => {
  expect(labelUnit("改造面积（万平方米）")).toEqual({ label: "改造面积", unit: "万平方米" });
  expect(labelUnit("改造面积：")).toEqual({ label: "改造面积", unit: "" });
});

test("a phrase tells how far a target was reached", () => {
  expect(readPhrase("部分达成预期指标并具有一定效果")).toBe("partly");
  expect(readPhrase("显著")).toBeNull();
});

test("a covered place shows the block that covers it", () => {
  const sheet = openSheet(
    gridOf(
      "表",
      [
        ["甲", "乙"],
        ["", "丙"],
      ],
      { merges: ["A1:A2", "A1:B2"] }
    )
  );
  expect(sheet.at(1, 0)).toBe(sheet.at(0, 0));
  expect(sheet.own(1, 0)).toBeUndefined();
  expect(sheet.row(0).map(({ text }) => text)).toEqual(["甲", "乙"]);
  expect(sheet.own(1, 1)?.ref).toEqual({ sheet: "表", address: "B2" });
  expect(sheet.at(2, 0)).toBeUndefined();
});
