import { flag, text } from "../objects/argument";
import { changeChart } from "../charts/chart-change";
import { changeSeries, rangeReference, seriesAt } from "../charts/chart-series";
import type { ClassTable } from "../objects/class-table";
import { excelObject } from "../objects/excel-object";
import type { SeriesTarget } from "../objects/targets";

/** One series of a chart. */
export const chartSeries: ClassTable<SeriesTarget> = {
  name: "ChartSeries",
  properties: {
    Name: {
      get: (self) => seriesAt(self).name,
      set: (self, value) => {
        changeSeries(self, { name: text(value), nameRef: null });
      },
    },
    HasDataLabels: {
      get: (self) => seriesAt(self).dataLabels,
      set: (self, value) => {
        changeSeries(self, { dataLabels: flag(value) });
      },
    },
  },
  navigations: { Format: (self) => excelObject("ChartSeriesFormat", self) },
  methods: {
    SetValues: (self, [source]) => {
      changeSeries(self, { valuesRef: rangeReference(source) });
    },
    SetXAxisValues: (self, [source]) => {
      changeSeries(self, { categoriesRef: rangeReference(source) });
    },
    Delete: (self) => {
      changeChart(self, ({ series }) => {
        series.splice(self.index, 1);
      });
    },
  },
};
