import { flag, oneOf } from "../objects/argument";
import { chartProperty } from "../charts/chart-change";
import type { ClassTable } from "../objects/class-table";
import type { ChartTarget } from "../objects/targets";

/** `Chart.legend`. Setting a position shows the legend. */
export const chartLegend: ClassTable<ChartTarget> = {
  name: "ChartLegend",
  properties: {
    Position: chartProperty(
      ({ chart }) => chart.legend ?? "Invalid",
      ({ chart }, value) => {
        chart.legend = oneOf(value, positions);
      }
    ),
    Visible: chartProperty(
      ({ chart }) => chart.legend !== null,
      ({ chart }, value) => {
        chart.legend = flag(value) ? (chart.legend ?? "Bottom") : null;
      }
    ),
  },
};

const positions = ["Bottom", "Top", "Left", "Right"] as const;
