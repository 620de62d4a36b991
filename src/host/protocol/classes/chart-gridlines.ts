import { flag } from "../objects/argument";
import { chartProperty } from "../charts/chart-change";
import type { ClassTable } from "../objects/class-table";
import type { ChartTarget } from "../objects/targets";

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
