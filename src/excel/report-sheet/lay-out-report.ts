import type { Block, Report, Run } from "../../report/document";
import type { Area } from "../../evaluation/a1";
import { chartPart } from "./chart-part";
import { typeAreaHeight, typeAreaWidth, type LayoutPart } from "./layout-part";
import { pageBreaks } from "./page-breaks";
import type { LayoutValue, SheetLayout } from "./sheet-layout";
import { linksPerRow, sourceLinks, type SourceLink } from "./source-links";
import { tableGrid, type TableGrid } from "./table-grid";
import { tableParts } from "./table-part";
import { textPart } from "./text-part";

/** Points: the empty column between text and sources, and each source column. */
const gapWidth = 12;
const sourceWidth = 150;

/**
 * Lays a report out for a sheet: text over the whole width, tables on shared columns, and right of the printed part
 * the links to the cells each figure came from.
 */
export function layOutReport(report: Report): SheetLayout {
  const tables = report.blocks.filter((block) => block.kind === "table");
  const grid = tableGrid(tables, typeAreaWidth);
  const parts = [
    ...report.title.map((line) => textPart(line, "title", [])),
    ...report.blocks.flatMap((block) => blockParts(block, grid)),
  ];
  const textColumns = grid.widths.length;
  const { rows, ...rest } = stack(parts, textColumns);
  return {
    columnWidths: [
      ...grid.widths,
      gapWidth,
      ...Array.from({ length: linksPerRow }, () => sourceWidth),
    ],
    textColumns,
    rows: rows.map((row, index) =>
      index === 0 ? { ...row, cells: noteSources(row.cells, textColumns) } : row
    ),
    pageBreaks: pageBreaks(rows, typeAreaHeight),
    ...rest,
  };
}

/** Says above the source columns what they are. */
function noteSources(cells: readonly LayoutValue[], textColumns: number): LayoutValue[] {
  const blank = Array.from({ length: textColumns + 1 - cells.length }, () => "");
  return [...cells, ...blank, "数据来源（点击跳转到单元格，不打印）"];
}

function blockParts(block: Block, grid: TableGrid): LayoutPart[] {
  switch (block.kind) {
    case "heading":
      return [textPart(indented(block.text), `heading${block.level}`, [])];
    case "paragraph":
      return [
        textPart(
          indented(block.runs.map(({ text }) => text).join("")),
          "body",
          runLinks(block.runs)
        ),
      ];
    case "gap":
      return [textPart(indented(block.text), "gap", [])];
    case "table":
      return tableParts(block, grid);
    case "chart":
      return [chartPart(block, grid.widths.length)];
  }
}

/** GB/T 9704: every paragraph and heading starts two characters in. */
function indented(text: string): string {
  return text.replace(/^\u3000*/, "\u3000\u3000");
}

function runLinks(runs: readonly Run[]): SourceLink[] {
  return sourceLinks(
    runs.flatMap(({ text, figure }) => (figure === undefined ? [] : [{ text, figure }]))
  );
}

/** Puts the parts below one another. */
function stack(parts: readonly LayoutPart[], textColumns: number): LayoutPart {
  let height = 0;
  const placed = parts.map((part) => {
    const moved = movePart(part, height, textColumns);
    height += part.rows.length;
    return moved;
  });
  return {
    rows: placed.flatMap(({ rows }) => rows),
    merges: placed.flatMap(({ merges }) => merges),
    styles: placed.flatMap(({ styles }) => styles),
    formats: placed.flatMap(({ formats }) => formats),
    links: placed.flatMap(({ links }) => links),
    charts: placed.flatMap(({ charts }) => charts),
  };
}

function movePart(part: LayoutPart, down: number, textColumns: number): LayoutPart {
  const move = ({ top, left, bottom, right }: Area): Area => ({
    top: top + down,
    left,
    bottom: bottom + down,
    right: right === Infinity ? textColumns - 1 : right,
  });
  const moveArea = <T extends { readonly area: Area }>(item: T): T => ({
    ...item,
    area: move(item.area),
  });
  return {
    rows: part.rows,
    merges: part.merges.map(moveArea),
    styles: part.styles.map(moveArea),
    formats: part.formats.map(moveArea),
    links: part.links.map((link) => ({
      ...link,
      row: link.row + down,
      column: link.column + textColumns + 1,
    })),
    charts: part.charts.map((chart) => ({
      ...chart,
      place: move(chart.place),
      data: move(chart.data),
    })),
  };
}
