import { addressOf, type Area } from "../../evaluation/a1";
import { reportMark } from "../../report/report-mark";
import type { LayoutChart, SheetLayout } from "./sheet-layout";
import { sheetStyles, type SheetStyle } from "./sheet-styles";

/** Queues writing a laid out report with its upper left corner there, and marking it as the report. */
export function writeLayout(
  { workbook: { names } }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  corner: Pick<Area, "top" | "left">,
  layout: SheetLayout
): void {
  const whole = {
    top: 0,
    left: 0,
    bottom: layout.rows.length - 1,
    right: layout.columnWidths.length - 1,
  };
  const place = placeAt(sheet, corner);
  writeCells(place, layout, whole);
  applyStyles(place, layout);
  writeLinks(place, layout);
  layout.charts.forEach((chart) => {
    addChart(sheet, place, chart);
  });
  setUpPage(sheet, place({ ...whole, right: layout.textColumns - 1 }));
  sheet.horizontalPageBreaks.removePageBreaks();
  layout.pageBreaks.forEach((row) => {
    sheet.horizontalPageBreaks.add(place({ top: row, left: 0, bottom: row, right: 0 }));
  });
  names.getItemOrNullObject(reportMark).delete();
  names.add(reportMark, place(whole)).visible = false;
}

/** The range of a layout area on the sheet. */
type Place = (area: Area) => Excel.Range;

/** The report keeps its corner: rows or columns a person inserted before it stay theirs. */
function placeAt(sheet: Excel.Worksheet, corner: Pick<Area, "top" | "left">): Place {
  return ({ top, left, bottom, right }) =>
    sheet.getRangeByIndexes(
      corner.top + top,
      corner.left + left,
      bottom - top + 1,
      right - left + 1
    );
}

/** Queues emptying an area, and taking away the charts of a report. */
export function clearReport(sheet: Excel.Worksheet, area: Area, layout: SheetLayout): void {
  const cells = sheet.getRange(addressOf(area));
  cells.unmerge();
  cells.clear("All");
  cells.format.useStandardHeight = true;
  layout.charts.forEach(({ name }) => {
    sheet.charts.getItemOrNullObject(name).delete();
  });
}

function writeCells(place: Place, layout: SheetLayout, whole: Area): void {
  const width = layout.columnWidths.length;
  place(whole).values = layout.rows.map(({ cells }) => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => ""),
  ]);
  layout.columnWidths.forEach((points, column) => {
    place({ top: 0, left: column, bottom: 0, right: column }).format.columnWidth = points;
  });
  stretches(layout.rows.map(({ height }) => height)).forEach(({ from, to, value }) => {
    place({ top: from, left: 0, bottom: to, right: 0 }).format.rowHeight = value;
  });
  layout.merges.forEach(({ area, across }) => {
    place(area).merge(across);
  });
}

function applyStyles(place: Place, layout: SheetLayout): void {
  layout.styles.forEach(({ area, style }) => {
    applyStyle(place(area).format, sheetStyles[style]);
  });
  layout.formats.forEach(({ area, format }) => {
    const row = Array.from({ length: area.right - area.left + 1 }, () => format);
    place(area).numberFormat = Array.from({ length: area.bottom - area.top + 1 }, () => row);
  });
}

const borderEdges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

function applyStyle(format: Excel.RangeFormat, style: SheetStyle): void {
  format.font.name = style.font;
  format.font.size = style.size;
  format.horizontalAlignment = style.horizontal;
  format.verticalAlignment = style.vertical;
  format.wrapText = true;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.bordered !== true) return;
  borderEdges.forEach((edge) => {
    format.borders.getItem(edge).style = "Continuous";
  });
}

function writeLinks(place: Place, { links }: SheetLayout): void {
  links.forEach(({ row, column, text, tip, target }) => {
    const cell = place({ top: row, left: column, bottom: row, right: column });
    cell.hyperlink = { documentReference: target, screenTip: tip, textToDisplay: text };
    applyStyle(cell.format, sheetStyles.source);
  });
}

/** Points in grey, scores in blue. */
const seriesColors = ["#BFBFBF", "#1F4E79"];

function addChart(
  sheet: Excel.Worksheet,
  place: Place,
  { name, title, place: covered, data }: LayoutChart
): void {
  const chart = sheet.charts.add("BarClustered", place(data), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.legend.position = "Bottom";
  chart.axes.valueAxis.minimum = 0;
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.setPosition(place(covered));
  for (let index = 0; index < data.right - data.left; index += 1) {
    const series = chart.series.getItemAt(index);
    series.hasDataLabels = true;
    series.format.fill.setSolidColor(seriesColors[index % seriesColors.length] ?? "#1F4E79");
  }
}

/** Millimetres to points. */
const millimetres = (value: number): number => (value / 25.4) * 72;

/** A4 with the margins and page numbers of GB/T 9704. */
function setUpPage(sheet: Excel.Worksheet, printed: Excel.Range): void {
  const page = sheet.pageLayout;
  page.paperSize = "A4";
  page.orientation = "Portrait";
  page.topMargin = millimetres(37);
  page.bottomMargin = millimetres(35);
  page.leftMargin = millimetres(28);
  page.rightMargin = millimetres(26);
  page.footerMargin = millimetres(26);
  page.zoom = { horizontalFitToPages: 1 };
  page.firstPageNumber = 1;
  page.setPrintArea(printed);
  page.headersFooters.state = "OddAndEven";
  page.headersFooters.oddPages.rightFooter = pageNumber;
  page.headersFooters.evenPages.leftFooter = pageNumber;
  sheet.showGridlines = false;
}

const pageNumber = '&"宋体"&14— &P —';

/** Runs of equal neighbours. */
function stretches(values: readonly number[]): { from: number; to: number; value: number }[] {
  const found: { from: number; to: number; value: number }[] = [];
  values.forEach((value, index) => {
    const open = found.at(-1);
    if (open?.value === value) open.to = index;
    else found.push({ from: index, to: index, value });
  });
  return found;
}
