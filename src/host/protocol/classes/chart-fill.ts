import { colour } from "../objects/argument";
import { changeSeries } from "../charts/chart-series";
import type { ClassTable } from "../objects/class-table";
import type { SeriesTarget } from "../objects/targets";

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
