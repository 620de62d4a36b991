import { layOutReport } from "../../src/excel/report-sheet/lay-out-report";
import { alignLines } from "../../src/excel/report-sheet/edits/align-lines";
import { editsOf } from "../../src/excel/report-sheet/edits/edits-of";
import { mergeEdits } from "../../src/excel/report-sheet/edits/merge-edits";
import type { Block, Report } from "../../src/report/document";

const heading = (id: string, text: string): Block => ({ kind: "heading", id, level: 1, text });
const paragraph = (text: string): Block => ({ kind: "paragraph", runs: [{ text }] });
const scores = (score: string): Block => ({
  kind: "table",
  id: "scores",
  caption: "得分表",
  unitNote: "",
  columns: [
    { header: "指标", align: "left", width: 60 },
    { header: "得分", align: "right", width: 40 },
  ],
  rows: [
    {
      cells: [{ text: "改造户数" }, { text: score, number: { value: score, format: "0.00" } }],
      emphasis: false,
    },
  ],
});

function aReport(score: string, overview: string): Report {
  return {
    title: ["改造项目", "支出绩效自评报告"],
    blocks: [
      heading("basics", "一、项目基本情况"),
      paragraph(overview),
      { kind: "gap", text: "缺少总目标" },
      heading("result", "二、评价结论"),
      scores(score),
      paragraph("总分97.00分。"),
    ],
    properties: { title: "", subject: "", author: "", year: "" },
  };
}

/** The sheet as Excel gives it back: the apostrophes that keep a text a text are gone. */
function sheetOf(report: Report): (string | number)[][] {
  const { rows, columnWidths } = layOutReport(report);
  return rows.map(({ cells }) =>
    columnWidths.map((_, column) => {
      const cell = cells[column] ?? "";
      return typeof cell === "string" ? cell.replace(/^'/, "") : cell;
    })
  );
}

const written = aReport("19", "共改造1873户。");

function rowWith(sheet: (string | number)[][], text: string): (string | number)[] {
  const row = sheet.find(([first]) => String(first).includes(text));
  if (row === undefined) throw new Error(text);
  return row;
}

describe("editsOf", () => {
  test("an untouched sheet has none", () => {
    expect(editsOf(written, sheetOf(written))).toEqual([]);
  });

  test("tells a rewritten paragraph, a filled gap, and a changed heading", () => {
    const sheet = sheetOf(written);
    rowWith(sheet, "共改造")[0] = "　　两个小区共改造1873户。";
    rowWith(sheet, "缺少总目标")[0] = "　　总目标是改善居住条件。";
    rowWith(sheet, "二、")[0] = "二、结论";
    expect(editsOf(written, sheet)).toEqual([
      {
        kind: "changed",
        key: "basics/1",
        composed: "共改造1873户。",
        text: "两个小区共改造1873户。",
      },
      { kind: "changed", key: "basics/2", composed: "缺少总目标", text: "总目标是改善居住条件。" },
      { kind: "changed", key: "heading:result", composed: "二、评价结论", text: "二、结论" },
    ]);
  });

  test("tells a paragraph put in between, one taken out, and a table's cell", () => {
    const sheet = sheetOf(written);
    const place = sheet.indexOf(rowWith(sheet, "缺少总目标"));
    sheet.splice(place, 0, ["　　补充一段。"]);
    const last = rowWith(sheet, "总分97");
    last[0] = "";
    const row = rowWith(sheet, "改造户数");
    row[row.indexOf(19)] = 20;
    expect(editsOf(written, sheet)).toEqual([
      { kind: "added", key: "basics/1", composed: "", text: "补充一段。" },
      { kind: "changed", key: "result/1/1/1", composed: "19", text: "20" },
      { kind: "removed", key: "result/2", composed: "总分97.00分。", text: "" },
    ]);
  });
});

describe("mergeEdits", () => {
  const merged = (sheet: (string | number)[][], composed: Report) =>
    mergeEdits(composed, editsOf(written, sheet));

  test("a person's words stay although the data have changed, and are marked", () => {
    const sheet = sheetOf(written);
    rowWith(sheet, "共改造")[0] = "　　两个小区共改造1873户。";
    const { report, edited } = merged(sheet, aReport("18", "共改造1900户。"));
    expect(report.blocks[1]).toEqual(paragraph("两个小区共改造1873户。"));
    expect([...edited]).toEqual([1]);
    const layout = layOutReport(report, edited);
    const marks = layout.rows.filter(({ cells }) =>
      cells.some((cell) => String(cell).startsWith("人工修改"))
    );
    expect(marks.map(({ cells }) => cells[0])).toEqual(["　　两个小区共改造1873户。"]);
  });

  test("a table's cell stays while the data say the same, and gives way where they do not", () => {
    const sheet = sheetOf(written);
    const row = rowWith(sheet, "改造户数");
    row[row.indexOf(19)] = 20;
    const cellOf = ({ report }: { readonly report: Report }): string => {
      const table = report.blocks[4];
      return (table?.kind === "table" && table.rows[0]?.cells[1]?.text) || "";
    };
    expect(cellOf(merged(sheet, aReport("19", "共改造1873户。")))).toBe("20");
    const overtaken = merged(sheet, aReport("18", "共改造1873户。"));
    expect(cellOf(overtaken)).toBe("18");
    expect(overtaken.gaveWay.map(({ composed, text }) => [composed, text])).toEqual([["19", "20"]]);
    expect(merged(sheet, aReport("19", "共改造1900户。")).gaveWay).toEqual([]);
  });

  test("what was put in stands behind the same text; where that is gone, at the end of its part", () => {
    const edit = { kind: "added", key: "basics/2", composed: "", text: "补充一段。" } as const;
    const { blocks } = mergeEdits(written, [edit]).report;
    expect(blocks[3]).toEqual(paragraph("补充一段。"));
    const shorter = { ...written, blocks: written.blocks.filter(({ kind }) => kind !== "gap") };
    expect(mergeEdits(shorter, [edit]).report.blocks[2]).toEqual(paragraph("补充一段。"));
  });

  test("a rewritten text whose place is gone is put at the end of its part", () => {
    const edit = {
      kind: "changed",
      key: "basics/9",
      composed: "旧",
      text: "新写的一段。",
    } as const;
    expect(mergeEdits(written, [edit]).report.blocks[3]).toEqual(paragraph("新写的一段。"));
  });

  test("what was taken out stays out", () => {
    const edit = { kind: "removed", key: "result/2", composed: "总分97.00分。", text: "" } as const;
    expect(mergeEdits(written, [edit]).report.blocks).toHaveLength(written.blocks.length - 1);
  });
});

test("alignLines: a line in between leaves the others beside their own", () => {
  expect(alignLines([["甲"], ["乙"]], [["甲"], ["新"], ["乙"]])).toEqual([
    { written: 0, present: 0 },
    { written: null, present: 1 },
    { written: 1, present: 2 },
  ]);
});
