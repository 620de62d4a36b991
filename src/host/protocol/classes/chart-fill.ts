import { colour } from "../argument";
import { changeSeries } from "../chart-series";
import type { ClassTable } from "../class-table";
import type { SeriesTarget } from "../targets";

/** `ChartSeries.format.fill`. Cleared: Excel's own colour for the series. */
export const chartFill: ClassTable<SeriesTarget> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (self, [value]) => {
      changeSeries(self, { color: colour(value) });
    },
    Clear: (self) => {
      changeSeries(self, { color: null });
    },
  },
};
