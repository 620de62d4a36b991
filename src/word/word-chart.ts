import { Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import type { Chart } from "../report/document";
import { textRuns } from "./text-runs";
import { latinFace } from "./type-faces";
import { styleId } from "./word-styles";

/**
 * A chart that Word itself draws and a person can edit, with its title under it. Horizontal bars, first category on
 * top: Chinese indicator names stay readable at any length. A chart without categories or series prints nothing.
 *
 * @param drawingId - number of the drawing, unique in the document
 */
export function wordChart(chart: Chart, drawingId: number): Paragraph[] {
  if (chart.categories.length === 0 || chart.series.length === 0) return [];
  const run = new ChartRun({
    type: "bar",
    categories: chart.categories,
    series: chart.series.map(({ name, values }, index) => ({
      name,
      values: chart.categories.map((_category, at) => plotted(values[at])),
      color: colours[index % colours.length] ?? "000000",
    })),
    categoryAxis: { reverseOrder: true, font: labelFont },
    valueAxis: { minimum: 0, crossesAt: "maximum", font: labelFont },
    dataLabels: { value: true, font: labelFont },
    legend: { position: "bottom", font: labelFont },
    font: { name: latinFace, color: "000000" },
    gapWidth: 60,
    overlap: 0,
    chartArea: { fill: "FFFFFF", border: "none" },
    transformation: { width: 560, height: 70 + 42 * Math.min(chart.categories.length, 14) },
    altText: { id: String(drawingId), name: chart.title, description: description(chart) },
  });
  return [
    new Paragraph({ style: styleId.figure }).addRunToFront(run),
    new Paragraph({ style: styleId.caption, children: textRuns(chart.title) }),
  ];
}

/** Points. */
const labelFont = { size: 10.5, color: "000000" };

/** The points in grey behind the scores in blue; told apart on a black-and-white print too. */
const colours = ["BFBFBF", "1F4E79", "7F7F7F", "DEEAF6"];

/** A chart draws binary floats; the exact figures stand in text and tables. Null leaves the bar out. */
function plotted(value: string | undefined): number | null {
  const number = value === undefined || value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

/** What a screen reader says. */
function description({ title, categories, series }: Chart): string {
  const pairs = categories.map(
    (category, at) =>
      `${category}：${series.map(({ name, values }) => `${name}${values[at] ?? ""}`).join("，")}`
  );
  return `${title}。${pairs.join("；")}。`;
}
