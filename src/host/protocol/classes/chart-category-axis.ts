import { flag } from "../objects/argument";
import { chartProperty } from "../charts/chart-change";
import type { ClassTable } from "../objects/class-table";
import type { ChartTarget } from "../objects/targets";

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
