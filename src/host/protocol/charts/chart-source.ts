import type { Area, ChartModel, SheetModel } from "../../workbook/model";
import { absoluteReference } from "../areas/address";
import { columnCount, rowCount } from "../areas/area";
import { shownText } from "../ranges/number-format";

type Series = ChartModel["series"][number];

/**
 * The series Excel makes of a chart's source: one a column (or row). The first column holds the categories and the
 * first row the series names, unless they hold numbers.
 *
 * @example seriesOf(sheet, areaOf(0, 0, 3, 2), "Columns") // categories A2:A3, name B1, values B2:B3
 */
export function seriesOf(
  sheet: SheetModel,
  area: Area,
  seriesBy: "Auto" | "Columns" | "Rows"
): Series[] {
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && rowCount(area) < columnCount(area));
  const hasHeader = !isNumber(sheet, area.top, area.right) && rowCount(area) > 1;
  const hasLead = !isNumber(sheet, area.bottom, area.left) && columnCount(area) > 1;
  const data = {
    ...area,
    top: area.top + (hasHeader ? 1 : 0),
    left: area.left + (hasLead ? 1 : 0),
  };
  const header = hasHeader ? { ...data, top: area.top, bottom: area.top } : null;
  const lead = hasLead ? { ...data, left: area.left, right: area.left } : null;
  return byRows
    ? seriesByRows(sheet, data, header, lead)
    : seriesByColumns(sheet, data, header, lead);
}

/** A series without data yet, as `series.add` makes it. */
export const newSeries = (name: string): Series => ({
  name,
  nameRef: null,
  valuesRef: "",
  categoriesRef: null,
  color: null,
  dataLabels: false,
});

const seriesByColumns = (
  sheet: SheetModel,
  data: Area,
  names: Area | null,
  categories: Area | null
): Series[] =>
  Array.from({ length: columnCount(data) }, (_, index) => {
    const column = { left: data.left + index, right: data.left + index };
    const name = names === null ? null : { ...names, ...column };
    return series(sheet, index, { ...data, ...column }, name, categories);
  });

const seriesByRows = (
  sheet: SheetModel,
  data: Area,
  categories: Area | null,
  names: Area | null
): Series[] =>
  Array.from({ length: rowCount(data) }, (_, index) => {
    const row = { top: data.top + index, bottom: data.top + index };
    const name = names === null ? null : { ...names, ...row };
    return series(sheet, index, { ...data, ...row }, name, categories);
  });

function series(
  sheet: SheetModel,
  index: number,
  values: Area,
  name: Area | null,
  categories: Area | null
): Series {
  const reference = (area: Area | null): string | null =>
    area === null ? null : absoluteReference(sheet.name, area);
  const cell = name === null ? undefined : sheet.cells.get(name.top, name.left);
  const shown = cell === undefined ? "" : shownText(cell.value, cell.format.numberFormat);
  return {
    ...newSeries(shown === "" ? `Series${index + 1}` : shown),
    nameRef: reference(name),
    valuesRef: absoluteReference(sheet.name, values),
    categoriesRef: reference(categories),
  };
}

const isNumber = (sheet: SheetModel, row: number, column: number): boolean =>
  typeof sheet.cells.get(row, column)?.value === "number";
