import type { Area } from "../../workbook/model";
import { columnPoints } from "../ranges/column-width";
import type { Session } from "../objects/session";
import type { ChartTarget } from "../objects/targets";

/** A chart's place in points; the model keeps the cells it covers, so that a size set is rounded to whole cells. */
export interface ChartPlace {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export function chartPlace(target: ChartTarget, session: Session): ChartPlace {
  const { anchor } = target.chart;
  const rows = rowSize(target);
  const columns = columnSize(target, session);
  return {
    top: total(rows, 0, anchor.top - 1),
    left: total(columns, 0, anchor.left - 1),
    height: total(rows, anchor.top, anchor.bottom),
    width: total(columns, anchor.left, anchor.right),
  };
}

/** The cells nearest to a place in points. */
export function anchorAt(target: ChartTarget, place: ChartPlace, session: Session): Area {
  const [top, bottom] = span(rowSize(target), place.top, place.height);
  const [left, right] = span(columnSize(target, session), place.left, place.width);
  return { top, left, bottom, right };
}

type Size = (index: number) => number;

const rowSize =
  ({ sheet }: ChartTarget): Size =>
  (row) =>
    sheet.rows.get(row)?.height ?? sheet.defaultRowHeight;

const columnSize =
  ({ sheet }: ChartTarget, { model }: Session): Size =>
  (column) =>
    columnPoints(sheet, column, model);

function total(size: Size, first: number, last: number): number {
  let sum = 0;
  for (let index = first; index <= last; index++) sum += size(index);
  return sum;
}

/** The line a point lies in, and the line in which the length ends. */
function span(size: Size, start: number, length: number): [first: number, last: number] {
  const first = lineAt(size, start);
  return [first, Math.max(first, lineAt(size, start + length - 1))];
}

function lineAt(size: Size, point: number): number {
  let end = size(0);
  let index = 0;
  while (end <= point) end += size(++index);
  return index;
}
