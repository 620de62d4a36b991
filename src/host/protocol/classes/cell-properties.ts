import type { Area } from "../../workbook/model";
import { columnCount, rowCount } from "../areas/area";
import { record } from "../objects/argument";
import type { ClassTable } from "../objects/class-table";
import { rangeBorder } from "./range-border";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import { rangeFormat } from "./range-format";
import { ExcelError, notImplemented } from "../excel-error";
import { setHyperlink } from "../ranges/hyperlinks";
import { memberName } from "../objects/member-name";
import { areaOfRange, newRange } from "../objects/range-area";
import { changeColumns, changeRows } from "../ranges/rows-and-columns";
import type { Session } from "../objects/session";
import type { BorderIndex, RangeTarget } from "../objects/targets";

/** `setCellProperties`: a matrix of the range's size, one settings object a cell. */
export function setCellProperties(range: RangeTarget, value: unknown, session: Session): void {
  const area = areaOfRange(range);
  const rows = list(value, rowCount(area));
  rows.forEach((row, down) => {
    list(row, columnCount(area)).forEach((settings, across) => {
      const [top, left] = [area.top + down, area.left + across];
      apply(range, { top, left, bottom: top, right: left }, settings, session);
    });
  });
}

/** `setRowProperties`: one settings object a row. */
export function setRowProperties(range: RangeTarget, value: unknown, session: Session): void {
  const area = areaOfRange(range);
  list(value, rowCount(area)).forEach((settings, down) => {
    const top = area.top + down;
    apply(range, { ...area, top, bottom: top }, settings, session);
  });
}

/** `setColumnProperties`: one settings object a column. */
export function setColumnProperties(range: RangeTarget, value: unknown, session: Session): void {
  const area = areaOfRange(range);
  list(value, columnCount(area)).forEach((settings, across) => {
    const left = area.left + across;
    apply(range, { ...area, left, right: left }, settings, session);
  });
}

/** What a settings object may hold, by its names on the wire. */
const appliers: Readonly<
  Record<string, (range: RangeTarget, value: unknown, session: Session) => void>
> = {
  format: applyFormat,
  hyperlink: setHyperlink,
  rowHidden: (range, value) => {
    changeRows(range, (row) => {
      row.hidden = value === true;
    });
  },
  columnHidden: (range, value) => {
    changeColumns(range, (column) => {
      column.hidden = value === true;
    });
  },
};

function apply(range: RangeTarget, area: Area, settings: unknown, session: Session): void {
  const part = newRange(range.sheet, area);
  for (const [name, value] of Object.entries(record(settings))) {
    const applier = appliers[name];
    if (applier === undefined) throw notImplemented(`Range.setCellProperties with ${name}`);
    applier(part, value, session);
  }
}

function applyFormat(range: RangeTarget, value: unknown, session: Session): void {
  const { font, fill, borders, ...scalars } = record(value);
  set(rangeFormat, range, scalars, session);
  if (font !== undefined) set(rangeFont, range, font, session);
  if (fill !== undefined) set(rangeFill, range, fill, session);
  if (borders === undefined) return;
  for (const [edge, border] of Object.entries(record(borders))) {
    const index = edges[edge];
    if (index === undefined) throw notImplemented(`Range.setCellProperties with border ${edge}`);
    set(rangeBorder, { range, index }, border, session);
  }
}

const edges: Readonly<Record<string, BorderIndex>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
};

function set<Target>(
  table: ClassTable<Target>,
  target: Target,
  values: unknown,
  session: Session
): void {
  for (const [name, value] of Object.entries(record(values))) {
    const property = table.properties?.[name.charAt(0).toUpperCase() + name.slice(1)];
    if (property?.set === undefined) throw notImplemented(memberName(table.name, name));
    property.set(target, value, session);
  }
}

function list(value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw new ExcelError("InvalidArgument");
  return value as readonly unknown[];
}
