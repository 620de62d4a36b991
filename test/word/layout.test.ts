import fc from "fast-check";
import { balancedIndent } from "../../src/word/balanced-indent";
import { columnWidths } from "../../src/word/column-widths";
import { narrativeLines } from "../../src/word/narrative-lines";
import { tableTypeSize } from "../../src/word/table-type-size";
import { points, tableOf } from "./fixture-report";

describe("columnWidths", () => {
  test.each([
    { shares: [50, 30, 20], total: 101, expected: [51, 30, 20] },
    { shares: [1, 1, 1], total: 100, expected: [33, 34, 33] },
    { shares: [0, 0], total: 100, expected: [50, 50] },
    { shares: [Number.NaN, 4], total: 100, expected: [0, 100] },
  ])("shares $shares of $total are $expected", ({ shares, total, expected }) => {
    expect(columnWidths(shares, total)).toEqual(expected);
  });

  test("always adds up to the total", () => {
    const shares = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(shares, fc.nat({ max: 20_000 }), (parts, total) => {
        expect(columnWidths(parts, total).reduce((sum, width) => sum + width, 0)).toBe(total);
      })
    );
  });
});

describe("balancedIndent", () => {
  test.each([
    { text: "一级指标", width: 800, lines: "2 + 2", expected: (800 - 2 * 240 - 48) / 2 },
    { text: "年度指标值", width: 1000, lines: "3 + 2", expected: (1000 - 3 * 240 - 48) / 2 },
    { text: "指标", width: 800, lines: "one", expected: 0 },
    { text: "完成值12.6", width: 800, lines: "not all Chinese", expected: 0 },
    { text: "社会效益指标完成情况说明", width: 500, lines: "more than three", expected: 0 },
    { text: "", width: 800, lines: "none", expected: 0 },
    { text: "指标", width: 100, lines: "a character wider than its column", expected: 0 },
  ])("sets $text in $width twips as $lines", ({ text, width, expected }) => {
    expect(balancedIndent(text, 24, width)).toBe(expected);
  });
});

describe("tableTypeSize", () => {
  const wide = [2000, 5000, 2000];
  test("is 小四 where everything fits", () => {
    expect(tableTypeSize(tableOf(3), wide)).toBe(2 * 12);
  });

  test("is 五号 where a number would not stand on one line", () => {
    // 13 characters of 0.65 × 240 twips in 2000 twips less the padding.
    const rows = [
      { cells: [{ text: "" }, { text: "" }, points("1234567890.00")], emphasis: false },
    ];
    expect(tableTypeSize({ ...tableOf(0), rows }, wide)).toBe(2 * 10.5);
  });

  test("is 五号 where a text would take more than six lines", () => {
    const sixLines = Math.floor((6 * (5000 - 2 * 57)) / 240);
    const rows = (length: number) => [
      { cells: [{ text: "" }, { text: "述".repeat(length) }, { text: "" }], emphasis: false },
    ];
    expect(tableTypeSize({ ...tableOf(0), rows: rows(sixLines) }, wide)).toBe(2 * 12);
    expect(tableTypeSize({ ...tableOf(0), rows: rows(sixLines + 1) }, wide)).toBe(2 * 10.5);
  });
});

describe("narrativeLines", () => {
  test.each([
    { texts: ["　　一\n", "二"], expected: [["一"], ["二"]] },
    { texts: ["一\r\n\r\n二\n"], expected: [["一"], ["二"]] },
    { texts: ["一", " 二", "三\n四"], expected: [["一", " 二", "三"], ["四"]] },
    { texts: ["", "  ", "一 "], expected: [["一 "]] },
    { texts: ["\n \n"], expected: [] },
    { texts: [], expected: [] },
  ])("of $texts are $expected", ({ texts, expected }) => {
    const lines = narrativeLines(texts.map((text) => ({ text })));
    expect(lines.map((line) => line.map(({ text }) => text))).toEqual(expected);
  });

  test("keep the figure of a run on each of its pieces", () => {
    const figure = { cells: [{ sheet: "基础数据表", address: "B2" }] };
    expect(narrativeLines([{ text: "一\n二", figure }])).toEqual([
      [{ text: "一", figure }],
      [{ text: "二", figure }],
    ]);
  });
});
