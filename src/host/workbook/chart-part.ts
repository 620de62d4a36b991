import { escapeAttribute, escapeXml } from "../package/xml-text";
import type { CellContent, ChartModel, WorkbookModel } from "./model";
import { CHART_NAMESPACE, DRAWING_NAMESPACE, RELATIONSHIP_NAMESPACE } from "./office-names";
import { parseSheetReference } from "./sheet-reference";

/**
 * The chart part of a clustered bar or column chart. Names, categories and values are also written out, so that a
 * reader shows them before it recalculates.
 * Source: ECMA-376 part 1, 21.2 (DrawingML charts).
 */
export function chartPart(chart: ChartModel, workbook: WorkbookModel): string {
  const { axes, legend } = chart;
  const position =
    legend === null
      ? ""
      : `<c:legend>${val("legendPos", legend[0]?.toLowerCase() ?? "b")}${val("overlay", 0)}</c:legend>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<c:chartSpace xmlns:c="${CHART_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}">` +
    val("roundedCorners", 0) +
    `<c:chart>${title(chart.title)}${val("autoTitleDeleted", chart.title === null ? 1 : 0)}<c:plotArea><c:layout/>` +
    bars(chart, workbook) +
    categoryAxis(chart) +
    valueAxis(chart, axes) +
    `</c:plotArea>${position}${val("plotVisOnly", 1)}${val("dispBlanksAs", "gap")}</c:chart></c:chartSpace>`
  );
}

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

function val(name: string, value: string | number): string {
  return `<c:${name} val="${escapeAttribute(String(value))}"/>`;
}

function title(text: string | null): string {
  if (text === null) return "";
  const run = `<a:p><a:r><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/>${run}</c:rich></c:tx>${val("overlay", 0)}</c:title>`;
}

function bars(chart: ChartModel, workbook: WorkbookModel): string {
  const direction = chart.type === "BarClustered" ? "bar" : "col";
  const series = chart.series.map((each, index) => seriesText(each, index, workbook));
  return (
    `<c:barChart>${val("barDir", direction)}${val("grouping", "clustered")}${val("varyColors", 0)}` +
    series.join("") +
    `${val("gapWidth", 100)}${val("axId", CATEGORY_AXIS)}${val("axId", VALUE_AXIS)}</c:barChart>`
  );
}

type Series = ChartModel["series"][number];

function seriesText(series: Series, index: number, workbook: WorkbookModel): string {
  const { name, nameRef, valuesRef, categoriesRef, color, dataLabels } = series;
  const fill =
    color === null
      ? ""
      : `<c:spPr><a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill></c:spPr>`;
  const labels = `<c:dLbls>${val("showLegendKey", 0)}${val("showVal", 1)}${["showCatName", "showSerName", "showPercent", "showBubbleSize"].map((flag) => val(flag, 0)).join("")}</c:dLbls>`;
  return (
    `<c:ser>${val("idx", index)}${val("order", index)}` +
    `<c:tx>${nameRef === null ? `<c:v>${escapeXml(name)}</c:v>` : textReference(nameRef, [name])}</c:tx>` +
    fill +
    val("invertIfNegative", 0) +
    (dataLabels ? labels : "") +
    (categoriesRef === null
      ? ""
      : `<c:cat>${textReference(categoriesRef, cellsAt(categoriesRef, workbook).map(shown))}</c:cat>`) +
    `<c:val>${numberReference(valuesRef, cellsAt(valuesRef, workbook))}</c:val></c:ser>`
  );
}

function textReference(reference: string, texts: readonly string[]): string {
  return `<c:strRef><c:f>${escapeXml(bare(reference))}</c:f><c:strCache>${points(texts)}</c:strCache></c:strRef>`;
}

function numberReference(
  reference: string,
  contents: readonly (CellContent | undefined)[]
): string {
  const numbers = contents.map((content) => (typeof content === "number" ? String(content) : ""));
  return `<c:numRef><c:f>${escapeXml(bare(reference))}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(numbers)}</c:numCache></c:numRef>`;
}

function points(texts: readonly string[]): string {
  const written = texts.map((text, index) =>
    text === "" ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`
  );
  return val("ptCount", texts.length) + written.join("");
}

function bare(reference: string): string {
  return reference.replace(/^=/, "");
}

/** More points than this no reader can tell apart; the cache is then left short, the reference stays whole. */
const MOST_POINTS = 10_000;

function cellsAt(reference: string, workbook: WorkbookModel): (CellContent | undefined)[] {
  const found = parseSheetReference(reference);
  const sheet = workbook.sheets.find(({ name }) => name === found?.sheet);
  if (found === null || sheet === undefined) return [];
  const contents: (CellContent | undefined)[] = [];
  for (let row = found.area.top; row <= found.area.bottom; row++) {
    for (let column = found.area.left; column <= found.area.right; column++) {
      if (contents.length === MOST_POINTS) return contents;
      contents.push(sheet.cells.get(row, column)?.value);
    }
  }
  return contents;
}

function shown(content: CellContent | undefined): string {
  return typeof content === "object" ? content.error : String(content ?? "");
}

function categoryAxis({ type, axes }: ChartModel): string {
  return (
    `<c:catAx>${val("axId", CATEGORY_AXIS)}` +
    `<c:scaling>${val("orientation", axes.categoriesReversed ? "maxMin" : "minMax")}</c:scaling>` +
    `${val("delete", 0)}${val("axPos", type === "BarClustered" ? "l" : "b")}${val("majorTickMark", "none")}` +
    `${val("minorTickMark", "none")}${val("tickLblPos", "low")}${val("crossAx", VALUE_AXIS)}${val("crosses", "autoZero")}</c:catAx>`
  );
}

function valueAxis(
  { type, axes }: ChartModel,
  { valueMinimum, valueMaximum }: ChartModel["axes"]
): string {
  // With the categories reversed, the value axis would move to the far side; "max" keeps it at the near one.
  const crosses = axes.categoriesReversed ? "max" : "autoZero";
  return (
    `<c:valAx>${val("axId", VALUE_AXIS)}<c:scaling>${val("orientation", "minMax")}` +
    (valueMaximum === null ? "" : val("max", valueMaximum)) +
    (valueMinimum === null ? "" : val("min", valueMinimum)) +
    `</c:scaling>${val("delete", 0)}${val("axPos", type === "BarClustered" ? "b" : "l")}` +
    (axes.gridlines ? "<c:majorGridlines/>" : "") +
    `<c:numFmt formatCode="General" sourceLinked="1"/>${val("majorTickMark", "out")}${val("minorTickMark", "none")}` +
    `${val("tickLblPos", "nextTo")}${val("crossAx", CATEGORY_AXIS)}${val("crosses", crosses)}</c:valAx>`
  );
}
