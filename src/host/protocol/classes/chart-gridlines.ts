import { flag } from "../argument";
import { chartProperty } from "../chart-change";
import type { ClassTable } from "../class-table";
import type { ChartTarget } from "../targets";

/** The value axis's major gridlines. */
export const chartGridlines: ClassTable<ChartTarget> = {
  name: "ChartGridlines",
  properties: {
    Visible: chartProperty(
      ({ chart }) => chart.axes.gridlines,
      ({ chart }, value) => {
        chart.axes.gridlines = flag(value);
      }
    ),
  },
};
