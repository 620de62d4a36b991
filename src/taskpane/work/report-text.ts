import type { Block, Report, Table } from "../../report/document";

/** The report as HTML for the clipboard: structure only, every text escaped; Word gives it its own styles. */
export function reportHtml({ title, blocks }: Report): string {
  const heading = title.map((line) => `<h1 style="text-align:center">${escape(line)}</h1>`);
  return `<html><body>${[...heading, ...blocks.map(blockHtml)].join("")}</body></html>`;
}

/** The report as plain text, tables with tabs. */
export function reportText({ title, blocks }: Report): string {
  return [...title, ...blocks.map(blockText).filter((text) => text !== "")].join("\n");
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level + 1}>${escape(block.text)}</h${block.level + 1}>`;
    case "paragraph":
      return lines(runsText(block))
        .map((line) => `<p style="text-indent:2em">${escape(line)}</p>`)
        .join("");
    case "gap":
      return `<p style="text-indent:2em">${escape(`【${block.text}】`)}</p>`;
    case "table":
      return tableHtml(block);
    case "chart":
      return "";
  }
}

function tableHtml({ caption, unitNote, columns, rows }: Table): string {
  const covered = new Set<string>();
  const body = rows.map(({ cells }, down) => {
    const html = cells.map(({ text, rowSpan = 1 }, right) => {
      if (covered.has(`${down},${right}`)) return "";
      for (let more = 1; more < rowSpan; more += 1) covered.add(`${down + more},${right}`);
      const align = columns[right]?.align ?? "left";
      const span = rowSpan > 1 ? ` rowspan="${rowSpan}"` : "";
      return `<td${span} style="text-align:${align}">${escape(text)}</td>`;
    });
    return `<tr>${html.join("")}</tr>`;
  });
  const header = columns.map((column) => `<th>${escape(column.header)}</th>`).join("");
  const note = unitNote === "" ? "" : `<p style="text-align:right">${escape(unitNote)}</p>`;
  return `<p style="text-align:center">${escape(caption)}</p>${note}<table border="1" style="border-collapse:collapse"><tr>${header}</tr>${body.join("")}</table>`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return block.text;
    case "paragraph":
      return runsText(block);
    case "gap":
      return `【${block.text}】`;
    case "table":
      return [
        block.caption,
        ...(block.unitNote === "" ? [] : [block.unitNote]),
        block.columns.map(({ header }) => inCell(header)).join("\t"),
        ...block.rows.map(({ cells }) => cells.map(({ text }) => inCell(text)).join("\t")),
      ].join("\n");
    case "chart":
      return "";
  }
}

const runsText = ({ runs }: Extract<Block, { kind: "paragraph" }>): string =>
  runs.map(({ text }) => text).join("");

const lines = (text: string): string[] => text.split(/\r?\n/);

const inCell = (text: string): string => text.replace(/[\t\r\n]+/g, " ");

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
