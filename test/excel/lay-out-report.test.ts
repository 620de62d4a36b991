import { layOutReport } from "../../src/excel/report-sheet/lay-out-report";
import { highestRow, typeAreaWidth } from "../../src/excel/report-sheet/layout-part";
import type { Block, Report } from "../../src/report/document";

function aReport(...blocks: Block[]): Report {
  return {
    title: ["标题"],
    blocks,
    properties: { title: "标题", subject: "", author: "", year: "2023" },
  };
}

const paragraph = (text: string): Block => ({ kind: "paragraph", runs: [{ text }] });
const cells = [{ sheet: "表", address: "B2" }];

describe("layOutReport", () => {
  test("text and tables share columns as wide as the type area of 156 mm", () => {
    const { columnWidths, textColumns } = layOutReport(aReport(paragraph("正文")));
    const printed = columnWidths.slice(0, textColumns).reduce((sum, width) => sum + width, 0);
    expect(printed).toBeCloseTo((156 / 25.4) * 72, 6);
    expect(printed).toBeCloseTo(typeAreaWidth, 6);
  });

  test("a paragraph is indented by two characters, merged over the text columns and as high as its lines", () => {
    // (442 - 4) × 0.92 points hold 25 characters of 16 points: 60 + 2 characters take 3 lines of 28.99 points.
    const { rows, merges, textColumns } = layOutReport(aReport(paragraph("改".repeat(60))));
    expect(rows[1]?.cells[0]).toBe(`　　${"改".repeat(60)}`);
    expect(rows[1]?.height).toBeCloseTo(3 * 28.99, 6);
    expect(merges).toContainEqual({
      area: { top: 1, left: 0, bottom: 1, right: textColumns - 1 },
      across: false,
    });
  });

  test("a paragraph higher than Excel's highest row takes several rows", () => {
    // 998 + 2 characters, 25 a line: 40 lines of 28.99 points = 1159.6 points = 3 rows of at most 409.
    const { rows, merges } = layOutReport(aReport(paragraph("改".repeat(998))));
    expect(rows).toHaveLength(1 + 3);
    expect(Math.max(...rows.map(({ height }) => height))).toBeLessThanOrEqual(highestRow);
    expect(merges.at(-1)?.area).toMatchObject({ top: 1, bottom: 3 });
  });

  test("a figure's link stands on its row, right of the printed part", () => {
    const { links, textColumns } = layOutReport(
      aReport({ kind: "paragraph", runs: [{ text: "共" }, { text: "10", figure: { cells } }] })
    );
    expect(links).toEqual([
      { row: 1, column: textColumns + 1, text: "“10” ← 表!B2", tip: "表!B2", target: "'表'!B2" },
    ]);
  });

  test("a table's numbers stay numbers with their format, a spanning cell is merged downwards", () => {
    const number = (value: string) => ({ text: value, number: { value, format: "0.00" } });
    const table: Block = {
      kind: "table",
      id: "t",
      caption: "得分表",
      unitNote: "",
      columns: [
        { header: "指标", align: "left", width: 60 },
        { header: "得分", align: "right", width: 40 },
      ],
      rows: [
        { cells: [{ text: "产出", rowSpan: 2 }, number("9.5")], emphasis: false },
        { cells: [{ text: "" }, number("10")], emphasis: false },
      ],
    };
    const { rows, merges, formats } = layOutReport(aReport(table));
    // Row 0 title, 1 caption, 2 header, 3 and 4 data.
    expect(rows.slice(2, 5).map((row) => row.cells)).toEqual([
      ["指标", "得分"],
      ["产出", 9.5],
      ["", 10],
    ]);
    expect(formats).toEqual([{ area: { top: 3, left: 1, bottom: 4, right: 1 }, format: "0.00" }]);
    expect(merges).toContainEqual({
      area: { top: 3, left: 0, bottom: 4, right: 0 },
      across: false,
    });
  });

  test("a chart's figures stand beside it, outside the printed part", () => {
    const chart: Block = {
      kind: "chart",
      id: "scores",
      title: "得分",
      categories: ["产出", "效益"],
      series: [
        { name: "分值", values: ["50", "30"] },
        { name: "得分", values: ["48.5", "30"] },
      ],
    };
    const { rows, charts, textColumns } = layOutReport(aReport(chart));
    const left = textColumns + 1;
    expect(charts).toMatchObject([
      { name: "PERF_scores", data: { top: 1, left, bottom: 3, right: left + 2 } },
    ]);
    expect(rows.slice(1, 4).map((row) => row.cells.slice(left))).toEqual([
      ["", "分值", "得分"],
      ["产出", 50, 48.5],
      ["效益", 30, 30],
    ]);
  });

  test("the same report gives the same layout", () => {
    const report = aReport(paragraph("正文"));
    expect(layOutReport(report)).toEqual(layOutReport(report));
  });
});
