import { cellText } from "../../src/excel/report-sheet/cell-text";

describe("cellText", () => {
  test.each([
    "=HYPERLINK(1)",
    "+1",
    "-1",
    "@SUM",
    "90%",
    "2023年12月31日",
    "1",
    "TRUE",
    "'quoted",
    "　=1",
    "\t=1",
  ])("%j cannot become a formula, number or date", (text) => {
    const written = cellText(text);
    expect(written === `'${text}` || text.startsWith("　")).toBe(true);
  });

  test.each(["", "改造面积", "　　我单位", "　=1", "（一）", "《办法》", "一、"])(
    "%j is written as it is",
    (text) => {
      expect(cellText(text)).toBe(text);
    }
  );
});
