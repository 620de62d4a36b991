import type { Table, TableCell } from "../../report/document";
import type { Area } from "../../evaluation/a1";
import { cellText } from "./cell-text";
import { highestRow, typeAreaHeight, type LayoutPart } from "./layout-part";
import type { LayoutRow, LayoutValue } from "./sheet-layout";
import { sheetStyles, type SheetStyleName } from "./sheet-styles";
import { sourceLinks } from "./source-links";
import type { TableGrid } from "./table-grid";
import { textPart } from "./text-part";
import { wrappedLines } from "./text-height";

/** Caption, unit note, the table itself and a blank line. */
export function tableParts(table: Table, grid: TableGrid, block: number): LayoutPart[] {
  const note = (name: "caption" | "unitNote"): LayoutPart => {
    const part = textPart(table[name], name, []);
    const rows = part.rows.map((row) => ({ ...row, origin: { block, note: name } }));
    return { ...part, rows };
  };
  return [
    note("caption"),
    ...(table.unitNote === "" ? [] : [note("unitNote")]),
    tablePart(table, grid, block),
    textPart("", "blank", []),
  ];
}

function tablePart(table: Table, grid: TableGrid, block: number): LayoutPart {
  const spans = grid.spans(table);
  const starts = spans.map((_, index) =>
    spans.slice(0, index).reduce((sum, span) => sum + span, 0)
  );
  const last = table.rows.length;
  const column = (index: number, top: number, bottom: number): Area => {
    const left = starts[index] ?? 0;
    return { top, left, bottom, right: left + (spans[index] ?? 1) - 1 };
  };
  const header = table.columns.map(({ header: text }) => ({ text }));
  const lines = [header, ...table.rows.map(({ cells }) => cells)];
  const rowSpans = table.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ rowSpan = 1 }, index) =>
      rowSpan > 1 ? [{ index, top: row + 1, bottom: row + rowSpan }] : []
    )
  );
  return {
    rows: keepTogether(
      lines.map((cells, row) => ({
        ...tableRow(cells, row === 0 ? "header" : "left", spans, grid.widths),
        origin: { block, table: { row, starts } },
      }))
    ),
    merges: [
      ...spans.flatMap((span, index) =>
        span > 1 ? [{ area: column(index, 0, last), across: true }] : []
      ),
      ...rowSpans.map(({ index, top, bottom }) => ({
        area: column(index, top, bottom),
        across: false,
      })),
    ],
    styles: [
      ...table.columns.map(({ align }, index) => ({ area: column(index, 1, last), style: align })),
      { area: { top: 0, left: 0, bottom: 0, right: Infinity }, style: "header" },
      ...table.rows.flatMap(({ emphasis }, row) =>
        emphasis
          ? [
              {
                area: { top: row + 1, left: 0, bottom: row + 1, right: Infinity },
                style: "emphasis",
              } as const,
            ]
          : []
      ),
    ],
    formats: numberFormats(table, (index, top, bottom) => column(index, top, bottom)),
    links: table.rows.flatMap(({ cells }, row) =>
      sourceLinks(
        cells.flatMap(({ text, figure }) => (figure === undefined ? [] : [{ text, figure }]))
      ).map((link, position) => ({ ...link, row: row + 1, column: position }))
    ),
    charts: [],
  };
}

/** A table of up to half a page is not cut; a longer one keeps its header with the first row. */
function keepTogether(rows: readonly LayoutRow[]): LayoutRow[] {
  const isShort = rows.reduce((sum, { height }) => sum + height, 0) <= typeAreaHeight / 2;
  return rows.map((row, index) => ({
    ...row,
    keepWithNext: isShort ? index < rows.length - 1 : index === 0,
  }));
}

function tableRow(
  cells: readonly TableCell[],
  style: SheetStyleName,
  spans: readonly number[],
  widths: readonly number[]
): LayoutRow {
  const { size, line } = sheetStyles[style];
  let start = 0;
  let lines = 1;
  const values: LayoutValue[] = [];
  cells.forEach((cell, index) => {
    const span = spans[index] ?? 1;
    const width = widths.slice(start, start + span).reduce((sum, each) => sum + each, 0);
    if ((cell.rowSpan ?? 1) === 1) lines = Math.max(lines, wrappedLines(cell.text, width, size));
    values.push(cellValue(cell), ...Array.from({ length: span - 1 }, () => ""));
    start += span;
  });
  return { height: Math.min(highestRow, lines * line + 6), cells: values };
}

function cellValue({ text, number }: TableCell): LayoutValue {
  return number === undefined ? cellText(text) : Number(number.value);
}

/** Number formats by stretches of equal format down each column. */
function numberFormats(
  { columns, rows }: Table,
  area: (index: number, top: number, bottom: number) => Area
): { area: Area; format: string }[] {
  return columns.flatMap((_, index) => {
    const stretches: { top: number; bottom: number; format: string }[] = [];
    rows.forEach(({ cells }, row) => {
      const format = cells[index]?.number?.format;
      const open = stretches.at(-1);
      if (format === undefined) return;
      if (open !== undefined && open.format === format && open.bottom === row)
        open.bottom = row + 1;
      else stretches.push({ top: row + 1, bottom: row + 1, format });
    });
    return stretches.map(({ top, bottom, format }) => ({ area: area(index, top, bottom), format }));
  });
}
