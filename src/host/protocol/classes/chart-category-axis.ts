import { flag } from "../argument";
import { chartProperty } from "../chart-change";
import type { ClassTable } from "../class-table";
import type { ChartTarget } from "../targets";

/** `Chart.axes.categoryAxis`. */
export const chartCategoryAxis: ClassTable<ChartTarget> = {
  name: "ChartAxis",
  properties: {
    ReversePlotOrder: chartProperty(
      ({ chart }) => chart.axes.categoriesReversed,
      ({ chart }, value) => {
        chart.axes.categoriesReversed = flag(value);
      }
    ),
  },
};
