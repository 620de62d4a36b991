import type { ChartModel } from "../../workbook/model";
import { absoluteReference } from "../areas/address";
import { range } from "../objects/argument";
import { changeChart } from "./chart-change";
import { ExcelError } from "../excel-error";
import { areaOfRange } from "../objects/range-area";
import type { SeriesTarget } from "../objects/targets";

type Series = ChartModel["series"][number];

/** The series a target stands on; `ItemNotFound` if it was deleted. */
export function seriesAt({ chart, index }: SeriesTarget): Series {
  const series = chart.series[index];
  if (series === undefined) throw new ExcelError("ItemNotFound");
  return series;
}

/** Puts other values into a series of a chart that the stand-in made. */
export function changeSeries(target: SeriesTarget, values: Partial<Series>): void {
  changeChart(target, ({ series }) => {
    series[target.index] = { ...seriesAt(target), ...values };
  });
}

/** A `Range` argument as the reference a series keeps. */
export function rangeReference(value: unknown): string {
  const source = range(value);
  return absoluteReference(source.sheet.name, areaOfRange(source));
}
