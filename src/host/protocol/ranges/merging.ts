import type { Area, CellModel } from "../../workbook/model";
import { cellCount, cellsOf, touch } from "../areas/area";
import { areaOfRange } from "../objects/range-area";
import type { RangeTarget } from "../objects/targets";

/**
 * Merges a range, or each of its rows with `across`. Merges it touches are taken apart first. As in Excel the first
 * content found stays, in the first cell, and the others are lost.
 */
export function merge(range: RangeTarget, across: boolean): void {
  const area = areaOfRange(range);
  unmerge(range);
  for (const part of across ? rowsOf(area) : [area]) mergeArea(range, part);
  range.sheet.touch();
}

/** Takes apart every merge that touches a range. */
export function unmerge(range: RangeTarget): void {
  const { sheet } = range;
  const area = areaOfRange(range);
  const kept = sheet.merges.filter((one) => !touch(one, area));
  sheet.merges.splice(0, sheet.merges.length, ...kept);
  sheet.touch();
}

function mergeArea({ sheet }: RangeTarget, area: Area): void {
  if (cellCount(area) === 1) return;
  let first: CellModel | undefined;
  for (const [row, column] of cellsOf(area)) {
    const cell = sheet.cells.get(row, column);
    if (cell?.value === undefined && cell?.formula === undefined) continue;
    first ??= cell;
    sheet.cells.set(row, column, { format: cell.format });
  }
  if (first !== undefined) {
    const format = sheet.formatAt(area.top, area.left);
    sheet.cells.set(area.top, area.left, { ...first, format });
  }
  sheet.merges.push(area);
}

const rowsOf = (area: Area): Area[] =>
  Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
