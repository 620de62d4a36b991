import type { Report } from "../../src/report/document";
import { reportHtml, reportText } from "../../src/taskpane/work/report-text";

const report: Report = {
  title: ["改造项目", "支出绩效自评报告"],
  blocks: [
    { kind: "heading", id: "a", level: 1, text: "一、概况" },
    { kind: "paragraph", runs: [{ text: "<b>改造" }, { text: "1873户</b>" }] },
    { kind: "gap", text: "缺少总目标" },
    {
      kind: "table",
      id: "t",
      caption: "得分表",
      unitNote: "单位：分",
      columns: [
        { header: "指标", align: "left", width: 60 },
        { header: "得分", align: "right", width: 40 },
      ],
      rows: [
        { cells: [{ text: "产出", rowSpan: 2 }, { text: "19" }], emphasis: false },
        { cells: [{ text: "" }, { text: "20\t分" }], emphasis: false },
      ],
    },
  ],
  properties: { title: "", subject: "", author: "", year: "" },
};

test("on the clipboard text stays text and a spanning cell stands once", () => {
  const html = reportHtml(report);
  expect(html).toContain("&lt;b&gt;改造1873户&lt;/b&gt;");
  expect(html).not.toContain("<b>");
  expect(html).toContain('<td rowspan="2" style="text-align:left">产出</td>');
  expect(html.match(/<td/g)).toHaveLength(3);
});

test("as plain text, cells are parted by tabs and hold none", () => {
  expect(reportText(report).split("\n")).toEqual([
    "改造项目",
    "支出绩效自评报告",
    "一、概况",
    "<b>改造1873户</b>",
    "【缺少总目标】",
    "得分表",
    "单位：分",
    "指标\t得分",
    "产出\t19",
    "\t20 分",
  ]);
});
