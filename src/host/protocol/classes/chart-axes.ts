import type { ClassTable } from "../class-table";
import { excelObject } from "../excel-object";
import type { ChartTarget } from "../targets";

/** `Chart.axes`. */
export const chartAxes: ClassTable<ChartTarget> = {
  name: "ChartAxes",
  navigations: {
    ValueAxis: (self) => excelObject("ChartValueAxis", self),
    CategoryAxis: (self) => excelObject("ChartCategoryAxis", self),
  },
};
