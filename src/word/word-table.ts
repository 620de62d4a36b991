import { Paragraph, Table as WordTable, TableLayoutType, TableRow, WidthType } from "docx";
import type { Table, TableColumn } from "../report/document";
import { columnWidths } from "./column-widths";
import { pageLayout } from "./page-layout";
import { tableCell } from "./table-cell";
import { cellPadding, tableTypeSize } from "./table-type-size";
import { textRuns } from "./text-runs";
import { styleId } from "./word-styles";

/**
 * Caption, unit note and a bordered table over the whole text width. The header row repeats on every page, no row is
 * torn apart, numbers stand on the right. A table without columns prints its caption only.
 */
export function wordTable(table: Table): (Paragraph | WordTable)[] {
  const above = [
    ...lineAbove(table.caption, styleId.caption),
    ...lineAbove(table.unitNote, styleId.unitNote),
  ];
  if (table.columns.length === 0) return above;
  const widths = columnWidths(
    table.columns.map(({ width }) => width),
    pageLayout.textWidth
  );
  const size = tableTypeSize(table, widths);
  const columns = table.columns.map((column, at) => ({ ...column, size, width: widths[at] ?? 0 }));
  return [
    ...above,
    new WordTable({
      layout: TableLayoutType.FIXED,
      width: { size: pageLayout.textWidth, type: WidthType.DXA },
      columnWidths: widths,
      margins: { left: cellPadding, right: cellPadding, top: 30, bottom: 30 },
      rows: [headerRow(columns), ...bodyRows(table.rows, columns)],
    }),
    // Word joins two tables that touch, and wants a paragraph after the last one.
    new Paragraph({ style: styleId.tableEnd }),
  ];
}

/** `width` in twips, `size` of the type in half-points. */
type Column = TableColumn & { readonly size: number };

function lineAbove(text: string, style: string): Paragraph[] {
  return text === "" ? [] : [new Paragraph({ style, keepNext: true, children: textRuns(text) })];
}

function headerRow(columns: readonly Column[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header, size, width }) =>
      tableCell(header, {
        size,
        width,
        face: "level1",
        align: "center",
        rowSpan: 1,
        keepNext: true,
      })
    ),
  });
}

function bodyRows(rows: Table["rows"], columns: readonly Column[]): TableRow[] {
  /** Of each column: how many of the rows to come the cell above still covers. */
  const covered = columns.map(() => 0);
  return rows.map(({ cells, emphasis }, rowIndex) => {
    const children = columns.flatMap(({ size, width, align: columnAlign }, at) => {
      const stillCovered = covered[at] ?? 0;
      if (stillCovered > 0) {
        covered[at] = stillCovered - 1;
        return [];
      }
      const { text, number, rowSpan = 1 } = cells[at] ?? { text: "" };
      const spanned = Math.min(rowSpan, rows.length - rowIndex);
      covered[at] = spanned - 1;
      const face = emphasis ? "level1" : "body";
      const align = number === undefined ? columnAlign : "right";
      return [tableCell(text, { size, width, face, align, rowSpan: spanned, keepNext: false })];
    });
    return new TableRow({ cantSplit: true, children });
  });
}
