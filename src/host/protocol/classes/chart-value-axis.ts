import type { ChartModel } from "../../workbook/model";
import { finiteNumber } from "../argument";
import { chartProperty } from "../chart-change";
import type { ClassTable, Property } from "../class-table";
import { excelObject } from "../excel-object";
import type { ChartTarget } from "../targets";

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
