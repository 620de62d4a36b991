import { Document, DocumentGridType, Packer, Paragraph, type FileChild } from "docx";
import type { Block, Report, ReportProperties } from "../report/document";
import { reportMark } from "../report/report-mark";
import { narrativeLines } from "./narrative-lines";
import { pageNumberFooters } from "./page-number-footers";
import { pageLayout } from "./page-layout";
import { printableReport } from "./printable-report";
import { reportIdProperty } from "./report-file";
import { sealPackage } from "./seal-package";
import { textRuns } from "./text-runs";
import { fontTableXml, latinFace, typeFaces } from "./type-faces";
import { wordChart } from "./word-chart";
import { styleId, stylesXml } from "./word-styles";
import { wordTable } from "./word-table";

/**
 * The report as a Word file (.docx) in the layout of GB/T 9704-2012. The same report gives the same bytes.
 *
 * Any text is accepted: characters that XML cannot hold are dropped, the rest is printed as it stands. A part that is
 * missing is printed in 【】 on yellow, so nobody hands it in unnoticed.
 *
 * @param id - of the report, for a Word file that is written together with a workbook; null: it stands alone.
 * @example await writeWord(report) begins with "PK"
 */
export async function writeWord(report: Report, id: string | null = null): Promise<Uint8Array> {
  const { title, blocks, properties } = printableReport(report);
  const document = new Document({
    ...documentProperties(properties),
    theme: { fonts: { headings: themeFont("level1"), body: themeFont("pageNumber") } },
    customProperties: [
      { name: reportMark, value: title.join("") },
      ...(id === null ? [] : [{ name: reportIdProperty, value: id }]),
    ],
    evenAndOddHeaderAndFooters: true,
    // A line broken by hand in a justified paragraph is not stretched.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: [
      {
        properties: { page: { size, margin }, grid },
        footers: pageNumberFooters(),
        children: orEmpty([...titleLines(title), ...blocks.flatMap(wordBlock)]),
      },
    ],
  });
  const parts = [
    { path: "word/styles.xml", data: stylesXml() },
    { path: "word/fontTable.xml", data: fontTableXml() },
  ];
  return sealPackage(await Packer.pack(document, "uint8array", false, parts));
}

const size = { width: pageLayout.width, height: pageLayout.height };

const margin = {
  top: pageLayout.top,
  bottom: pageLayout.bottom,
  left: pageLayout.left,
  right: pageLayout.right,
  header: pageLayout.footer,
  footer: pageLayout.footer,
  gutter: 0,
};

const grid = { type: DocumentGridType.LINES, linePitch: pageLayout.linePitch };

function documentProperties({ title, subject, author, year }: ReportProperties) {
  return { title, subject, creator: author, lastModifiedBy: author, keywords: year };
}

/** Faces of what has no style of its own: text in charts. */
function themeFont(face: "level1" | "pageNumber") {
  const { name } = typeFaces[face];
  return { latin: latinFace, eastAsia: name, scripts: { Hans: name } };
}

function titleLines(lines: readonly string[]): Paragraph[] {
  return lines.map(
    (line, index) =>
      new Paragraph({
        style: styleId.title,
        // Half a line of air before the text.
        ...(index === lines.length - 1
          ? { spacing: { after: Math.round(pageLayout.linePitch / 2) } }
          : {}),
        children: textRuns(line),
      })
  );
}

function wordBlock(block: Block, index: number): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({ style: styleId.heading[block.level], children: textRuns(block.text) }),
      ];
    case "paragraph":
      return narrativeLines(block.runs).map(
        (runs) =>
          new Paragraph({
            style: styleId.body,
            children: runs.flatMap(({ text }) => textRuns(text)),
          })
      );
    case "table":
      return wordTable(block);
    case "chart":
      return wordChart(block, index + 1);
    case "gap":
      return [
        new Paragraph({
          style: styleId.body,
          children: textRuns(`【${block.text}】`, { highlight: "yellow" }),
        }),
      ];
  }
}

/** Word wants at least one paragraph. */
function orEmpty(children: readonly FileChild[]): readonly FileChild[] {
  return children.length > 0 ? children : [new Paragraph({})];
}
