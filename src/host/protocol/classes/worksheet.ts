import type { Area, SheetModel } from "../../workbook/model";
import { areaOf, wholeSheet } from "../areas/area";
import { colour, flag, integer, oneOf, optionalFlag, text } from "../objects/argument";
import type { ClassTable } from "../objects/class-table";
import { sheetEvents } from "../events/event-kinds";
import { eventMethods } from "./event-members";
import { type ExcelObject, excelObject } from "../objects/excel-object";
import { findArea } from "../ranges/find-range";
import { newRange, usedWithin } from "../objects/range-area";
import { activate } from "../sheets/selection";
import { moveSheet, removeSheet, renameSheet, setVisibility } from "../sheets/sheet-changes";

/** `Worksheet`. */
export const worksheet: ClassTable<SheetModel> = {
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, session) => {
        renameSheet(sheet, text(value), session);
      },
    },
    Position: {
      get: (sheet, { model }) => model.sheets.indexOf(sheet),
      set: (sheet, value, session) => {
        moveSheet(sheet, integer(value), session);
      },
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, session) => {
        setVisibility(sheet, oneOf(value, ["Visible", "Hidden", "VeryHidden"]), session);
      },
    },
    ShowGridlines: { get: ({ showGridlines }) => showGridlines },
    // The library reads the property by its own name and sets it by this one.
    Gridlines: {
      get: ({ showGridlines }) => showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = flag(value);
        sheet.touch();
      },
    },
    TabColor: {
      get: ({ tabColor }) => tabColor ?? "",
      set: (sheet, value) => {
        sheet.tabColor = value === "" ? null : colour(value);
        sheet.touch();
      },
    },
    StandardHeight: { get: ({ defaultRowHeight }) => defaultRowHeight },
  },
  navigations: {
    Names: (sheet) => excelObject("NamedItemCollection", sheet),
    Charts: (sheet) => excelObject("ChartCollection", sheet),
    PageLayout: (sheet) => excelObject("PageLayout", sheet),
    HorizontalPageBreaks: (sheet) => excelObject("PageBreakCollection", sheet),
    Protection: (sheet) => excelObject("WorksheetProtection", sheet),
  },
  objects: {
    GetRange: (sheet, [address], session) => asRange(sheet, findArea(sheet, address, session)),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      asRange(sheet, areaOf(integer(row), integer(column), integer(rows), integer(columns))),
    GetCell: (sheet, [row, column]) => asRange(sheet, areaOf(integer(row), integer(column), 1, 1)),
    GetUsedRange: (sheet, [valuesOnly]) =>
      asRange(sheet, used(sheet, valuesOnly) ?? areaOf(0, 0, 1, 1)),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = used(sheet, valuesOnly);
      return area === null ? null : asRange(sheet, area);
    },
  },
  methods: {
    Activate: (sheet, _, session) => {
      activate(sheet, session);
    },
    Delete: (sheet, _, session) => {
      removeSheet(sheet, session);
    },
    // All sheets, where Excel would keep to this one.
    Calculate: (_, [markAllDirty], { calculation }) => {
      calculation?.calculate(optionalFlag(markAllDirty) ? "all" : "changed");
    },
    ...eventMethods<SheetModel>(sheetEvents, ({ id }) => id),
  },
};

const asRange = (sheet: SheetModel, area: Area): ExcelObject =>
  excelObject("Range", newRange(sheet, area));

const used = (sheet: SheetModel, valuesOnly: unknown): Area | null =>
  usedWithin(sheet, wholeSheet, optionalFlag(valuesOnly));
