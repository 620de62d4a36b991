import type { Area, CellModel, SheetModel } from "../../workbook/model";
import { cellsOf, encloses, intersection, touch } from "../areas/area";
import { oneOf } from "../objects/argument";
import { ExcelError } from "../excel-error";
import { areaOfRange } from "../objects/range-area";
import { followShift } from "./shift-followers";
import { moved, movedLines, newShift, type Shift } from "../areas/shift";
import type { Session } from "../objects/session";
import type { RangeTarget } from "../objects/targets";

/**
 * `Range.insert`: pushes the cells "Down" or to the "Right"; the new ones take the format of those above or to the
 * left. Formulas, names, merges, links, charts, print settings and kept ranges follow.
 *
 * @returns the new cells.
 */
export function insertCells(range: RangeTarget, shift: unknown, session: Session): Area {
  const axis = oneOf(shift, ["Down", "Right"]) === "Down" ? "rows" : "columns";
  const area = areaOfRange(range);
  shiftCells(range.sheet, newShift("insert", axis, area), session);
  return area;
}

/** `Range.delete`: draws the cells below "Up", or those to the right "Left". */
export function deleteCells(range: RangeTarget, shift: unknown, session: Session): void {
  const axis = oneOf(shift, ["Up", "Left"]) === "Up" ? "rows" : "columns";
  shiftCells(range.sheet, newShift("delete", axis, areaOfRange(range)), session);
}

function shiftCells(sheet: SheetModel, shift: Shift, session: Session): void {
  const cut = sheet.merges.some(
    (merge) => touch(merge, shift.band) && !encloses(acrossBand(shift), merge)
  );
  if (cut) throw new ExcelError("InvalidOperation");
  moveCells(sheet, shift);
  if (shift.isWhole && shift.axis === "rows") moveLines(sheet.rows, shift);
  if (shift.isWhole && shift.axis === "columns") moveLines(sheet.columns, shift);
  followShift(sheet, shift, session);
  sheet.touch();
  session.events.shifted(sheet, shift);
}

/** The band and everything before it. */
const acrossBand = ({ axis, band }: Shift): Area =>
  axis === "rows" ? { ...band, top: 0 } : { ...band, left: 0 };

function moveCells(sheet: SheetModel, shift: Shift): void {
  const used = sheet.cells.usedArea(false);
  const touched = used === null ? null : intersection(used, shift.band);
  const taken: (readonly [area: Area, cell: CellModel])[] = [];
  for (const [row, column] of touched === null ? [] : cellsOf(touched)) {
    const cell = sheet.cells.get(row, column);
    if (cell === undefined) continue;
    const area = moved({ top: row, left: column, bottom: row, right: column }, shift);
    if (area !== null) taken.push([area, cell]);
    sheet.cells.delete(row, column);
  }
  for (const [{ top, left }, cell] of taken) sheet.cells.set(top, left, cell);
  if (shift.kind === "insert" && used !== null) inheritFormats(sheet, shift, used);
}

function inheritFormats(sheet: SheetModel, { axis, area }: Shift, used: Area): void {
  const lead = axis === "rows" ? area.top - 1 : area.left - 1;
  if (lead < 0) return;
  const line =
    axis === "rows" ? { ...area, top: lead, bottom: lead } : { ...area, left: lead, right: lead };
  const leading = intersection(line, used);
  for (const [row, column] of leading === null ? [] : cellsOf(leading)) {
    const cell = sheet.cells.get(row, column);
    if (cell === undefined) continue;
    const fresh =
      axis === "rows"
        ? { ...area, left: column, right: column }
        : { ...area, top: row, bottom: row };
    for (const [newRow, newColumn] of cellsOf(fresh)) {
      sheet.cells.set(newRow, newColumn, { format: cell.format });
    }
  }
}

function moveLines<Line>(lines: Map<number, Line>, shift: Shift): void {
  const before = [...lines];
  lines.clear();
  for (const [index, line] of before) {
    const place = movedLines(index, index, shift);
    if (place !== null) lines.set(place.first, line);
  }
}
