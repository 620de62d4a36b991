import { flag, text } from "../objects/argument";
import { chartProperty } from "../charts/chart-change";
import type { ClassTable } from "../objects/class-table";
import type { ChartTarget } from "../objects/targets";

/** `Chart.title`. Setting the text shows the title. */
export const chartTitle: ClassTable<ChartTarget> = {
  name: "ChartTitle",
  properties: {
    Text: chartProperty(
      ({ chart }) => chart.title ?? "",
      ({ chart }, value) => {
        chart.title = text(value);
      }
    ),
    Visible: chartProperty(
      ({ chart }) => chart.title !== null,
      ({ chart }, value) => {
        chart.title = flag(value) ? (chart.title ?? "Chart Title") : null;
      }
    ),
  },
};
