import type { ChartModel } from "../../workbook/model";
import type { Property } from "../objects/class-table";
import { notImplemented } from "../excel-error";
import type { ChartTarget } from "../objects/targets";

/** Changes a chart that the stand-in made. One that came with the file stays as its part says. */
export function changeChart(
  { sheet, chart }: ChartTarget,
  change: (chart: ChartModel) => void
): void {
  if (chart.source === "file") throw notImplemented("Changing a chart of the file");
  change(chart);
  sheet.touch();
}

/** A property of a chart or of one of its parts. */
export const chartProperty = <Target extends ChartTarget>(
  get: (target: Target) => unknown,
  set: (target: Target, value: unknown) => void
): Property<Target> => ({
  get,
  set: (target, value) => {
    changeChart(target, () => {
      set(target, value);
    });
  },
});
