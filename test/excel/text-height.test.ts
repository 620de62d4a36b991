import { wrappedLines } from "../../src/excel/report-sheet/text-height";

describe("wrappedLines", () => {
  // A cell keeps 4 points free and 92 % of the rest are counted on: (48 - 4) × 0.92 = 40.5 points. A Chinese character is as wide as its size, other characters half of that.
  test.each([
    ["an empty text takes one line", "", 100, 10, 1],
    ["four characters of 10 points fit into 40 points", "一二三四", 48, 10, 1],
    ["the fifth goes to a second line", "一二三四五", 48, 10, 2],
    ["eight narrow characters fit into 40 points", "12345678", 48, 10, 1],
    ["a figure moves to the next line whole", "一二三1234.5", 48, 10, 2],
    [
      "a word longer than the line is broken: 20 × 5 = 100 points into 40 + 40 + 20",
      "x".repeat(20),
      46,
      10,
      3,
    ],
    ["line breaks count", "一\n二\n三", 48, 10, 3],
    ["a cell narrower than a character still takes one character a line", "一二三", 5, 10, 3],
  ])("%s", (_, text, width, size, lines) => {
    expect(wrappedLines(text, width, size)).toBe(lines);
  });
});
