import { finiteNumber, flag, integer, oneOf } from "../objects/argument";
import { formatProperty } from "../ranges/cell-format";
import type { ClassTable, Property } from "../objects/class-table";
import { columnCharacters, columnPoints } from "../ranges/column-width";
import { ExcelError } from "../excel-error";
import { excelObject } from "../objects/excel-object";
import {
  changeColumns,
  changeRows,
  sharedOfColumns,
  sharedOfRows,
} from "../ranges/rows-and-columns";
import type { RangeTarget } from "../objects/targets";

/** Row height: points, 0 to 409. */
const rowHeight: Property<RangeTarget> = {
  get: (range) => sharedOfRows(range, (row) => row?.height ?? range.sheet.defaultRowHeight),
  set: (range, value) => {
    const height = between(0, value, 409);
    changeRows(range, (row) => {
      row.height = height;
    });
  },
};

/** Column width: points; 255 characters at most. */
const columnWidth: Property<RangeTarget> = {
  get: (range, { model }) =>
    sharedOfColumns(range, (_, column) => columnPoints(range.sheet, column, model)),
  set: (range, value, { model }) => {
    const width = columnCharacters(between(0, value, Infinity), model);
    between(0, width, 256);
    changeColumns(range, (column) => {
      column.width = width;
    });
  },
};

/**
 * `Range.format`. A property whose cells differ reads as null. Autofit of rows leaves the
 * height to the Excel that opens the file; autofit of columns does nothing: there are no font metrics.
 */
export const rangeFormat: ClassTable<RangeTarget> = {
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: formatProperty(
      ({ horizontal }) => horizontal,
      (format, value) => ({ ...format, horizontal: oneOf(value, horizontals) })
    ),
    VerticalAlignment: formatProperty(
      ({ vertical }) => vertical,
      (format, value) => ({ ...format, vertical: oneOf(value, verticals) })
    ),
    WrapText: formatProperty(
      ({ wrapText }) => wrapText,
      (format, value) => ({ ...format, wrapText: flag(value) })
    ),
    IndentLevel: formatProperty(
      ({ indent }) => indent,
      (format, value) => ({ ...format, indent: between(0, integer(value), 250) })
    ),
    RowHeight: rowHeight,
    ColumnWidth: columnWidth,
    UseStandardHeight: {
      get: (range) => sharedOfRows(range, (row) => (row?.height ?? null) === null),
      set: (range, value) => {
        if (!flag(value)) return;
        changeRows(range, (row) => {
          row.height = null;
        });
      },
    },
    UseStandardWidth: {
      get: (range) => sharedOfColumns(range, (column) => (column?.width ?? null) === null),
      set: (range, value) => {
        if (!flag(value)) return;
        changeColumns(range, (column) => {
          column.width = null;
        });
      },
    },
  },
  navigations: {
    Font: (range) => excelObject("RangeFont", range),
    Fill: (range) => excelObject("RangeFill", range),
    Borders: (range) => excelObject("RangeBorderCollection", range),
  },
  methods: {
    AutofitRows: (range) => {
      changeRows(range, (row) => {
        row.height = null;
      });
    },
    AutofitColumns: () => null,
  },
};

const horizontals = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;

const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

function between(least: number, value: unknown, most: number): number {
  const number = finiteNumber(value);
  if (number < least || number > most) throw new ExcelError("InvalidArgument");
  return number;
}
