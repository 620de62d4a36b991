import { flag, text } from "../argument";
import { changeChart } from "../chart-change";
import { changeSeries, rangeReference, seriesAt } from "../chart-series";
import type { ClassTable } from "../class-table";
import { excelObject } from "../excel-object";
import type { SeriesTarget } from "../targets";

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
