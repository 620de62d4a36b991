import type { Table } from "../../src/report/document";
import { writeWord } from "../../src/word/write-word";
import { emptyReport, fixtureReport, points, tableOf } from "./fixture-report";
import { paragraphTexts, part } from "./open-word";

describe("a table in Word", () => {
  test("repeats its header row on every page and tears no row apart", async () => {
    const rows = await rowsOf(tableOf(300));
    expect(rows).toHaveLength(1 + 300);
    expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([
      true,
      ...Array.from({ length: 300 }, () => false),
    ]);
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
  });

  test("fills the type area of 156 mm exactly", async () => {
    const xml = await xmlOf(tableOf(1));
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]));
    const margins = Math.round((28 * 1440) / 25.4) + Math.round((26 * 1440) / 25.4);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(
      Math.round((210 * 1440) / 25.4) - margins
    );
  });

  test("sets numbers on the right, whatever the column says", async () => {
    const [, row = ""] = await rowsOf({
      ...tableOf(0),
      rows: [{ cells: [points("1.00"), { text: "一" }, { text: "—" }], emphasis: false }],
    });
    expect(alignments(row)).toEqual(["right", "left", "right"]);
  });

  test("sets totals in 黑体", async () => {
    const [, plain = "", total = ""] = await rowsOf({
      ...tableOf(0),
      rows: [
        { cells: [{ text: "1" }, { text: "项" }, points("5.00")], emphasis: false },
        { cells: [{ text: "合计" }, { text: "" }, points("5.00")], emphasis: true },
      ],
    });
    expect(plain).not.toContain("黑体");
    expect(total).toContain("黑体");
  });

  test("merges a cell with the covered cells below it", async () => {
    const table = fixtureReport.blocks.find((block) => block.kind === "table");
    const rows = await rowsOf(table ?? tableOf(0));
    expect(rows.map(merges)).toEqual([
      "--------",
      "RR------",
      "CC------",
      "C-------",
      "C-------",
      "--------",
    ]);
  });

  test("ends a merge that reaches past the last row there", async () => {
    const rows = await rowsOf({
      ...tableOf(0),
      rows: [
        { cells: [{ text: "一", rowSpan: 9 }, { text: "甲" }, points("1")], emphasis: false },
        { cells: [{ text: "" }, { text: "乙" }, points("2")], emphasis: false },
      ],
    });
    expect(rows.map(merges)).toEqual(["---", "R--", "C--"]);
  });

  test("prints a line break in a cell as a line break", async () => {
    const xml = await xmlOf({
      ...tableOf(0),
      rows: [{ cells: [{ text: "1" }, { text: "甲\n乙" }, points("1")], emphasis: false }],
    });
    expect(paragraphTexts(xml)).toContain("甲\n乙");
  });

  test("stays on the page of its caption", async () => {
    expect(await xmlOf(tableOf(1))).toMatch(
      /<w:pStyle w:val="Caption"\/><w:keepNext\/>.*<w:tblHeader\/>.*<w:keepNext\/>/
    );
  });

  test("does not touch the table after it", async () => {
    const bare = { ...tableOf(1), caption: "", unitNote: "" };
    const file = await writeWord({ ...emptyReport, blocks: [bare, bare] });
    expect(part(file, "word/document.xml")).toMatch(/<\/w:tbl><w:p>.*<\/w:p><w:tbl>/);
  });
});

async function xmlOf(table: Table): Promise<string> {
  return part(await writeWord({ ...emptyReport, blocks: [table] }), "word/document.xml");
}

async function rowsOf(table: Table): Promise<string[]> {
  return (await xmlOf(table)).match(/<w:tr>.*?<\/w:tr>/g) ?? [];
}

const cellsOf = (row: string): string[] => row.match(/<w:tc>.*?<\/w:tc>/g) ?? [];

const alignments = (row: string) =>
  cellsOf(row).map((cell) => /<w:jc w:val="(\w+)"/.exec(cell)?.[1]);

/** R: begins a merge, C: continues one, -: neither. */
const merges = (row: string): string =>
  cellsOf(row)
    .map(
      (cell) =>
        ({ restart: "R", continue: "C" })[/<w:vMerge w:val="(\w+)"/.exec(cell)?.[1] ?? ""] ?? "-"
    )
    .join("");
