import type { Area } from "../../workbook/model";
import { rangeAddress } from "../areas/address";
import {
  areaOf,
  bounding,
  cellCount,
  columnCount,
  intersection,
  isEntireColumn,
  isEntireRow,
  rowCount,
  touch,
  wholeSheet,
} from "../areas/area";
import { flag, integer, optionalFlag, optionalInteger } from "../objects/argument";
import {
  cellFormula,
  cellNumberFormat,
  type CellReader,
  cellText,
  cellValue,
  cellValueType,
  checkGridSize,
  readGrid,
  writeContents,
  writeNumberFormats,
} from "../ranges/cell-grid";
import { setCellProperties, setColumnProperties, setRowProperties } from "./cell-properties";
import type { ClassTable, Property } from "../objects/class-table";
import { clear } from "../ranges/clearing";
import { ExcelError } from "../excel-error";
import { type ExcelObject, excelObject } from "../objects/excel-object";
import { areaArgument } from "../ranges/find-range";
import { readHyperlink, setHyperlink } from "../ranges/hyperlinks";
import { keep, referenceIdentity } from "../objects/kept-objects";
import { merge, unmerge } from "../ranges/merging";
import { areaOfRange, newRange, usedWithin } from "../objects/range-area";
import {
  changeColumns,
  changeRows,
  sharedOfColumns,
  sharedOfRows,
} from "../ranges/rows-and-columns";
import { select } from "../sheets/selection";
import type { Session } from "../objects/session";
import { deleteCells, insertCells } from "../ranges/shifting";
import { hasSpill, spillingTo, spillParent } from "../ranges/spilled-ranges";
import type { RangeTarget } from "../objects/targets";

/** `Range`. Matrices are rows × columns; whole rows and columns read as null and take no values. */
export const range: ClassTable<RangeTarget> = {
  name: "Range",
  identity: referenceIdentity,
  properties: {
    Address: { get: (self) => rangeAddress(self.sheet.name, areaOfRange(self)) },
    RowIndex: { get: (self) => areaOfRange(self).top },
    ColumnIndex: { get: (self) => areaOfRange(self).left },
    RowCount: { get: (self) => rowCount(areaOfRange(self)) },
    ColumnCount: { get: (self) => columnCount(areaOfRange(self)) },
    CellCount: { get: (self) => cellCount(areaOfRange(self)) },
    IsEntireColumn: { get: (self) => isEntireColumn(areaOfRange(self)) },
    IsEntireRow: { get: (self) => isEntireRow(areaOfRange(self)) },
    Values: { ...grid(cellValue), set: writeContents },
    Formulas: { ...grid(cellFormula), set: writeContents },
    NumberFormat: { ...grid(cellNumberFormat), set: writeNumberFormats },
    Text: grid(cellText),
    HasSpill: { get: hasSpill },
    ValueTypes: grid(cellValueType),
    Hyperlink: { get: readHyperlink, set: setHyperlink },
    RowHidden: {
      get: (self) => sharedOfRows(self, (row) => row?.hidden ?? false),
      set: (self, value) => {
        const hidden = flag(value);
        changeRows(self, (row) => {
          row.hidden = hidden;
        });
      },
    },
    ColumnHidden: {
      get: (self) => sharedOfColumns(self, (column) => column?.hidden ?? false),
      set: (self, value) => {
        const hidden = flag(value);
        changeColumns(self, (column) => {
          column.hidden = hidden;
        });
      },
    },
  },
  navigations: {
    Format: (self) => excelObject("RangeFormat", self),
    Worksheet: ({ sheet }) => excelObject("Worksheet", sheet),
  },
  objects: {
    GetCell: part((area, [row, column]) =>
      areaOf(area.top + integer(row), area.left + integer(column), 1, 1)
    ),
    GetRow: part((area, [row]) =>
      areaOf(area.top + inside(row, rowCount(area)), area.left, 1, columnCount(area))
    ),
    GetColumn: part((area, [column]) =>
      areaOf(area.top, area.left + inside(column, columnCount(area)), rowCount(area), 1)
    ),
    GetEntireRow: part((area) => ({ ...wholeSheet, top: area.top, bottom: area.bottom })),
    GetEntireColumn: part((area) => ({ ...wholeSheet, left: area.left, right: area.right })),
    GetLastCell: part((area) => ({ ...area, top: area.bottom, left: area.right })),
    GetLastRow: part((area) => ({ ...area, top: area.bottom })),
    GetLastColumn: part((area) => ({ ...area, left: area.right })),
    GetResizedRange: part((area, [rows, columns]) =>
      resized(area, rowCount(area) + integer(rows), columnCount(area) + integer(columns))
    ),
    GetAbsoluteResizedRange: part((area, [rows, columns]) =>
      resized(area, integer(rows), integer(columns))
    ),
    GetOffsetRange: part((area, [rows, columns]) =>
      areaOf(
        area.top + optionalInteger(rows),
        area.left + optionalInteger(columns),
        rowCount(area),
        columnCount(area)
      )
    ),
    GetBoundingRect: part((area, [other], self, session) =>
      bounding(area, areaArgument(self.sheet, other, session))
    ),
    GetIntersection: (self, [other], session) => asObject(self, common(self, other, session), true),
    GetIntersectionOrNullObject: (self, [other], session) =>
      asObject(self, common(self, other, session)),
    GetUsedRange: part(
      (area, [valuesOnly], { sheet }) =>
        usedWithin(sheet, area, optionalFlag(valuesOnly)) ?? areaOf(area.top, area.left, 1, 1)
    ),
    GetUsedRangeOrNullObject: (self, [valuesOnly]) =>
      asObject(self, usedWithin(self.sheet, areaOfRange(self), optionalFlag(valuesOnly))),
    GetMergedAreasOrNullObject: (self) => mergedAreas(self),
    GetSpillingToRangeOrNullObject: (self) => asObject(self, spillingTo(self)),
    GetSpillParentOrNullObject: (self) => asObject(self, spillParent(self)),
    Insert: (self, [shift], session) =>
      excelObject("Range", newRange(self.sheet, insertCells(self, shift, session))),
  },
  methods: {
    Merge: (self, [across]) => {
      merge(self, optionalFlag(across));
    },
    Unmerge: unmerge,
    Clear: (self, [applyTo], session) => {
      clear(self, applyTo, session);
    },
    Delete: (self, [shift], session) => {
      deleteCells(self, shift, session);
    },
    SetCellProperties: (self, [settings], session) => {
      setCellProperties(self, settings, session);
    },
    SetRowProperties: (self, [settings], session) => {
      setRowProperties(self, settings, session);
    },
    SetColumnProperties: (self, [settings], session) => {
      setColumnProperties(self, settings, session);
    },
    Select: (self, _, session) => {
      select(self, session);
    },
    Calculate: () => null,
    _KeepReference: (self, _, session) => {
      keep(self, session);
    },
    _ValidateArraySize: (self, [rows, columns]) => {
      checkGridSize(self, integer(rows), integer(columns));
    },
  },
};

function grid(read: CellReader): Property<RangeTarget> {
  return { get: (self, session) => readGrid(self, read, session) };
}

/** A method that gives another range of the same sheet. */
function part(
  find: (area: Area, args: readonly unknown[], self: RangeTarget, session: Session) => Area
) {
  return (self: RangeTarget, args: readonly unknown[], session: Session): ExcelObject =>
    excelObject("Range", newRange(self.sheet, find(areaOfRange(self), args, self, session)));
}

function inside(index: unknown, count: number): number {
  const position = integer(index);
  if (position < 0 || position >= count) throw new ExcelError("InvalidArgument");
  return position;
}

const resized = (area: Area, rows: number, columns: number): Area =>
  areaOf(area.top, area.left, rows, columns);

const common = (self: RangeTarget, other: unknown, session: Session): Area | null =>
  intersection(areaOfRange(self), areaArgument(self.sheet, other, session));

function asObject(self: RangeTarget, area: Area | null, required = false): ExcelObject | null {
  if (area !== null) return excelObject("Range", newRange(self.sheet, area));
  if (required) throw new ExcelError("ItemNotFound");
  return null;
}

function mergedAreas(self: RangeTarget): ExcelObject | null {
  const area = areaOfRange(self);
  const merges = self.sheet.merges.filter((one) => touch(one, area));
  if (merges.length === 0) return null;
  const ranges = merges.map((one) => newRange(self.sheet, one));
  return excelObject("RangeAreas", { sheet: self.sheet, ranges, referenceId: null });
}
