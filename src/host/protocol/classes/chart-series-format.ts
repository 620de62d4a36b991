import type { ClassTable } from "../class-table";
import { excelObject } from "../excel-object";
import type { SeriesTarget } from "../targets";

/** `ChartSeries.format`. */
export const chartSeriesFormat: ClassTable<SeriesTarget> = {
  name: "ChartSeriesFormat",
  navigations: { Fill: (self) => excelObject("ChartFill", self) },
};
