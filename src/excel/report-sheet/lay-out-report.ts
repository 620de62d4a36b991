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
 *
 * @param edited - blocks (by index) that hold a person's words; it is noted beside them.
 */
export function layOutReport(report: Report, edited: ReadonlySet<number> = new Set()): SheetLayout {
  const tables = report.blocks.filter((block) => block.kind === "table");
  const grid = tableGrid(tables, typeAreaWidth);
  const textColumns = grid.widths.length;
  const parts = [
    ...report.title.map((line, index) =>
      fromBlock(textPart(line, "title", []), index - report.title.length)
    ),
    ...report.blocks.flatMap((block, index) => {
      const found = blockParts(block, grid, index);
      if (!edited.has(index)) return found;
      return found.map((part, position) => (position === 0 ? noteEdited(part, textColumns) : part));
    }),
  ];
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
  return besideText(cells, textColumns, "数据来源（点击跳转到单元格，不打印）");
}

/** Says beside a person's words that they are. */
function noteEdited(part: LayoutPart, textColumns: number): LayoutPart {
  const rows = part.rows.map((row, index) =>
    index > 0
      ? row
      : { ...row, cells: besideText(row.cells, textColumns, "人工修改（可在面板“报告”中还原）") }
  );
  const left = textColumns + 1;
  const area = { top: 0, left, bottom: 0, right: left };
  return { ...part, rows, styles: [...part.styles, { area, style: "sourceNote" }] };
}

function besideText(cells: readonly LayoutValue[], textColumns: number, text: string) {
  const blank = Array.from({ length: textColumns + 1 - cells.length }, () => "");
  return [...cells, ...blank, text];
}

/** Text from a block: its first row says so. */
function fromBlock(part: LayoutPart, block: number): LayoutPart {
  const rows = part.rows.map((row, index) => (index === 0 ? { ...row, origin: { block } } : row));
  return { ...part, rows };
}

function blockParts(block: Block, grid: TableGrid, index: number): LayoutPart[] {
  switch (block.kind) {
    case "heading":
      return [fromBlock(textPart(indented(block.text), `heading${block.level}`, []), index)];
    case "paragraph":
      return [
        fromBlock(
          textPart(
            indented(block.runs.map(({ text }) => text).join("")),
            "body",
            runLinks(block.runs)
          ),
          index
        ),
      ];
    case "gap":
      return [fromBlock(textPart(indented(block.text + (block.advice ?? "")), "gap", []), index)];
    case "table":
      return tableParts(block, grid, index);
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
