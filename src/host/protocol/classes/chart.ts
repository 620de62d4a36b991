import { finiteNumber, text } from "../objects/argument";
import { bounding } from "../areas/area";
import { changeChart, chartProperty } from "../charts/chart-change";
import { anchorAt, type ChartPlace, chartPlace } from "../charts/chart-place";
import type { ClassTable, Property } from "../objects/class-table";
import { excelObject } from "../objects/excel-object";
import { areaArgument } from "../ranges/find-range";
import type { ChartTarget } from "../objects/targets";

/** `Chart`. Places are points, rounded to whole cells. */
export const chart: ClassTable<ChartTarget> = {
  name: "Chart",
  identity: (self) => ({ Id: self.chart.id }),
  properties: {
    Id: { get: (self) => self.chart.id },
    Name: chartProperty(
      (self) => self.chart.name,
      (self, value) => {
        self.chart.name = text(value);
      }
    ),
    ChartType: { get: (self) => self.chart.type },
    Top: place("top"),
    Left: place("left"),
    Width: place("width"),
    Height: place("height"),
  },
  navigations: {
    Title: (self) => excelObject("ChartTitle", self),
    Legend: (self) => excelObject("ChartLegend", self),
    Axes: (self) => excelObject("ChartAxes", self),
    Series: (self) => excelObject("ChartSeriesCollection", self),
    Worksheet: ({ sheet }) => excelObject("Worksheet", sheet),
  },
  methods: {
    Delete: ({ sheet, chart: model }) => {
      sheet.charts.splice(sheet.charts.indexOf(model), 1);
      sheet.touch();
    },
    SetPosition: (self, [start, end], session) => {
      const first = areaArgument(self.sheet, start, session);
      const last =
        end === null || end === undefined ? first : areaArgument(self.sheet, end, session);
      changeChart(self, (model) => {
        model.anchor = bounding(first, last);
      });
    },
  },
};

function place(part: keyof ChartPlace): Property<ChartTarget> {
  return {
    get: (self, session) => chartPlace(self, session)[part],
    set: (self, value, session) => {
      const wanted = { ...chartPlace(self, session), [part]: finiteNumber(value) };
      changeChart(self, (model) => {
        model.anchor = anchorAt(self, wanted, session);
      });
    },
  };
}
