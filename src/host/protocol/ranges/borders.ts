import type { Area, Border, BorderSide, SheetModel } from "../../workbook/model";
import { cellsOf, holds, wholeSheet } from "../areas/area";
import { changeFormats } from "./cell-format";
import { areaOfRange } from "../objects/range-area";
import type { BorderIndex, BorderTarget } from "../objects/targets";

/** The border all cells of an edge share; undefined if they differ, null if they have none. */
export function sharedBorder(target: BorderTarget): Border | null | undefined {
  const { sheet } = target.range;
  const borders = new Map<string, Border | null>();
  for (const { area, side } of stripsOf(target)) {
    for (const [row, column] of cellsOf(area)) {
      const border = borderAt(sheet, row, column, side);
      borders.set(JSON.stringify(border), border);
    }
  }
  const [first = null, ...others] = borders.values();
  return others.length === 0 ? first : undefined;
}

/** Changes every border of an edge. The neighbour's border on the same line gives way, as in Excel. */
export function changeBorders(
  target: BorderTarget,
  change: (border: Border | null) => Border | null
): void {
  for (const { area, side } of stripsOf(target)) {
    changeFormats(
      target.range,
      (format) => ({
        ...format,
        borders: { ...format.borders, [side]: change(format.borders[side]) },
      }),
      area
    );
    clearNeighbours(target.range.sheet, area, side);
  }
}

/** A line of cells and the side of each that an edge means. */
interface Strip {
  readonly area: Area;
  readonly side: BorderSide;
}

function stripsOf({ range, index }: BorderTarget): readonly Strip[] {
  const area = areaOfRange(range);
  return strips[index](area);
}

const strips: Readonly<Record<BorderIndex, (area: Area) => readonly Strip[]>> = {
  EdgeTop: (area) => [{ area: { ...area, bottom: area.top }, side: "top" }],
  EdgeBottom: (area) => [{ area: { ...area, top: area.bottom }, side: "bottom" }],
  EdgeLeft: (area) => [{ area: { ...area, right: area.left }, side: "left" }],
  EdgeRight: (area) => [{ area: { ...area, left: area.right }, side: "right" }],
  InsideHorizontal: (area) =>
    area.top === area.bottom
      ? []
      : [{ area: { ...area, bottom: area.bottom - 1 }, side: "bottom" }],
  InsideVertical: (area) =>
    area.left === area.right ? [] : [{ area: { ...area, right: area.right - 1 }, side: "right" }],
};

const opposite: Readonly<Record<BorderSide, { side: BorderSide; row: number; column: number }>> = {
  top: { side: "bottom", row: -1, column: 0 },
  bottom: { side: "top", row: 1, column: 0 },
  left: { side: "right", row: 0, column: -1 },
  right: { side: "left", row: 0, column: 1 },
};

function borderAt(sheet: SheetModel, row: number, column: number, side: BorderSide): Border | null {
  const own = sheet.formatAt(row, column).borders[side];
  const { side: other, row: down, column: across } = opposite[side];
  const neighbour = inSheet(row + down, column + across)
    ? sheet.formatAt(row + down, column + across).borders[other]
    : null;
  return own ?? neighbour;
}

function clearNeighbours(sheet: SheetModel, area: Area, side: BorderSide): void {
  const { side: other, row: down, column: across } = opposite[side];
  for (const [row, column] of cellsOf(area)) {
    const cell = sheet.cells.get(row + down, column + across);
    if (cell === undefined || cell.format.borders[other] === null) continue;
    const borders = { ...cell.format.borders, [other]: null };
    const format = { ...cell.format, borders };
    sheet.cells.set(row + down, column + across, { ...cell, format });
  }
}

const inSheet = (row: number, column: number): boolean => holds(wholeSheet, row, column);
