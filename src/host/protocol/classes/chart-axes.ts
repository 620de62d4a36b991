import type { ClassTable } from "../objects/class-table";
import { excelObject } from "../objects/excel-object";
import type { ChartTarget } from "../objects/targets";

/** `Chart.axes`. */
export const chartAxes: ClassTable<ChartTarget> = {
  name: "ChartAxes",
  navigations: {
    ValueAxis: (self) => excelObject("ChartValueAxis", self),
    CategoryAxis: (self) => excelObject("ChartCategoryAxis", self),
  },
};
