import type { ClassTable } from "../objects/class-table";
import { excelObject } from "../objects/excel-object";
import type { SeriesTarget } from "../objects/targets";

/** `ChartSeries.format`. */
export const chartSeriesFormat: ClassTable<SeriesTarget> = {
  name: "ChartSeriesFormat",
  navigations: { Fill: (self) => excelObject("ChartFill", self) },
};
