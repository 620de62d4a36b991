import type { ChartModel, SheetModel } from "../../workbook/model";
import { integer, range, oneOf, text } from "../objects/argument";
import { seriesOf } from "../charts/chart-source";
import type { ClassTable } from "../objects/class-table";
import { ExcelError, notImplemented } from "../excel-error";
import { type ExcelObject, excelObject } from "../objects/excel-object";
import { areaOfRange } from "../objects/range-area";
import type { Session } from "../objects/session";

const chartTypes = ["BarClustered", "ColumnClustered"] as const;

/** `Worksheet.charts`. Only clustered bars and columns can be added. */
export const chartCollection: ClassTable<SheetModel> = {
  name: "ChartCollection",
  properties: { Count: { get: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((chart) => excelObject("Chart", { sheet, chart })),
  item: (sheet, key) => required(sheet, find(sheet, key)),
  objects: {
    Add: (sheet, [type, source, seriesBy], session) => {
      const chart = newChart(sheet, type, source, seriesBy, session);
      sheet.charts.push(chart);
      sheet.touch();
      return excelObject("Chart", { sheet, chart });
    },
    GetItem: (sheet, [key]) => required(sheet, find(sheet, key)),
    GetItemAt: (sheet, [index]) => required(sheet, sheet.charts[integer(index)]),
    GetItemOrNullObject: (sheet, [key]) => {
      const chart = find(sheet, key);
      return chart === undefined ? null : excelObject("Chart", { sheet, chart });
    },
  },
  methods: { GetCount: ({ charts }) => charts.length },
};

const find = ({ charts }: SheetModel, key: unknown): ChartModel | undefined =>
  charts.find(({ id, name }) => id === key || name.toLowerCase() === text(key).toLowerCase());

function required(sheet: SheetModel, chart: ChartModel | undefined): ExcelObject {
  if (chart === undefined) throw new ExcelError("ItemNotFound");
  return excelObject("Chart", { sheet, chart });
}

function newChart(
  sheet: SheetModel,
  type: unknown,
  source: unknown,
  seriesBy: unknown,
  session: Session
): ChartModel {
  const chartType = chartTypes.find((one) => one === type);
  if (chartType === undefined) throw notImplemented(`ChartCollection.add of ${text(type)}`);
  const data = range(source);
  const order = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]);
  const series = seriesOf(data.sheet, areaOfRange(data), order);
  const id = `{00000000-0000-0000-0000-${String(session.nextChartId++).padStart(12, "0")}}`;
  return {
    id,
    name: `Chart ${sheet.charts.length + 1}`,
    source: "new",
    type: chartType,
    title: series.length === 1 ? (series[0]?.name ?? null) : "Chart Title",
    series,
    legend: "Bottom",
    // 15 rows and 8 columns, about the size Excel gives a new chart.
    anchor: { top: 1, left: 1, bottom: 15, right: 8 },
    axes: { valueMinimum: null, valueMaximum: null, gridlines: true, categoriesReversed: false },
  };
}
