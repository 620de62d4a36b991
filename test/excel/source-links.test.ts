import { linksPerRow, sourceLinks } from "../../src/excel/report-sheet/source-links";

const figure = (text: string, ...cells: readonly (readonly [string, string])[]) => ({
  text,
  figure: { cells: cells.map(([sheet, address]) => ({ sheet, address })) },
});

describe("sourceLinks", () => {
  test("a figure links to its cell, the sheet name quoted", () => {
    expect(sourceLinks([figure("772.85", ["基础 表", "B7"])])).toEqual([
      { text: "“772.85” ← 基础 表!B7", tip: "基础 表!B7", target: "'基础 表'!B7" },
    ]);
  });

  test("a sum links to the cells around all its parts, one link a sheet", () => {
    const links = sourceLinks([figure("97.00", ["指标", "H4"], ["指标", "H20"], ["基础", "F9"])]);
    expect(links.map(({ target }) => target)).toEqual(["'指标'!H4:H20", "'基础'!F9"]);
  });

  test("figures from the same cell share a link", () => {
    expect(
      sourceLinks([figure("10", ["表", "C3"]), figure("10.00", ["表", "C3"])]).map(
        ({ text }) => text
      )
    ).toEqual(["“10、10.00” ← 表!C3"]);
  });

  test("more links than columns become one link a sheet, so that no figure is without", () => {
    const many = Array.from({ length: linksPerRow + 1 }, (_, index) =>
      figure(String(index), ["表", `C${index + 1}`])
    );
    expect(sourceLinks(many).map(({ target }) => target)).toEqual([`'表'!C1:C${linksPerRow + 1}`]);
  });

  test.each(["=1+1", "-10.00", "+新增", "@SUM(A1)"])("%s cannot become a formula", (text) => {
    expect(sourceLinks([figure(text, ["表", "C3"])])[0]?.text).toMatch(/^“/);
  });

  test("a computed figure's tip names its rules, each once", () => {
    const [link] = sourceLinks([
      { text: "9.73", figure: { cells: [{ sheet: "表", address: "F3" }], rule: "甲办法第一条，待核对" } },
      { text: "0.27", figure: { cells: [{ sheet: "表", address: "F3" }], rule: "甲办法第一条，待核对" } },
      { text: "10", figure: { cells: [{ sheet: "表", address: "F3" }], rule: "甲办法未规定，按本工具约定" } },
    ]); // prettier-ignore
    expect(link?.tip).toBe("表!F3　甲办法第一条，待核对　甲办法未规定，按本工具约定");
  });

  test("a tip is never longer than Excel takes (255 characters)", () => {
    const cells = [{ sheet: "表", address: "F3" }];
    const many = Array.from({ length: 30 }, (_, index) => ({ text: "1", figure: { cells, rule: `第${index}个文件未规定，按本工具约定` } })); // prettier-ignore
    expect(sourceLinks(many)[0]?.tip).toHaveLength(255);
  });

  test("a figure without cells has no link", () => {
    expect(sourceLinks([figure("优秀")])).toEqual([]);
  });
});
