import type { ChartModel } from "../../workbook/model";
import { finiteNumber } from "../objects/argument";
import { chartProperty } from "../charts/chart-change";
import type { ClassTable, Property } from "../objects/class-table";
import { excelObject } from "../objects/excel-object";
import type { ChartTarget } from "../objects/targets";

/** `Chart.axes.valueAxis`. A limit of "" is automatic. */
export const chartValueAxis: ClassTable<ChartTarget> = {
  name: "ChartAxis",
  properties: { Minimum: limit("valueMinimum"), Maximum: limit("valueMaximum") },
  navigations: { MajorGridlines: (self) => excelObject("ChartGridlines", self) },
};

function limit(key: keyof ChartModel["axes"] & `value${string}`): Property<ChartTarget> {
  return chartProperty(
    ({ chart }) => chart.axes[key] ?? "",
    ({ chart }, value) => {
      chart.axes[key] = value === "" ? null : finiteNumber(value);
    }
  );
}
