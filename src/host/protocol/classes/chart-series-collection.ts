import { integer, optionalText } from "../objects/argument";
import { changeChart } from "../charts/chart-change";
import { newSeries } from "../charts/chart-source";
import type { ClassTable } from "../objects/class-table";
import { ExcelError } from "../excel-error";
import { excelObject } from "../objects/excel-object";
import type { ChartTarget } from "../objects/targets";

/** `Chart.series`. */
export const chartSeriesCollection: ClassTable<ChartTarget> = {
  name: "ChartSeriesCollection",
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: (self) =>
    self.chart.series.map((_, index) => excelObject("ChartSeries", { ...self, index })),
  objects: {
    GetItemAt: (self, [at]) => {
      const index = integer(at);
      if (self.chart.series[index] === undefined) throw new ExcelError("InvalidArgument");
      return excelObject("ChartSeries", { ...self, index });
    },
    Add: (self, [name]) => {
      const index = self.chart.series.length;
      changeChart(self, ({ series }) => {
        series.push(newSeries(optionalText(name) ?? `Series${index + 1}`));
      });
      return excelObject("ChartSeries", { ...self, index });
    },
  },
  methods: { GetCount: ({ chart }) => chart.series.length },
};
