import { fillsSeveral } from "../../workbook/array-formula";
import type { Area, SheetModel } from "../../workbook/model";
import { cellCount, intersection, touch, wholeSheet } from "../areas/area";
import { areaOfRange, usedWithin } from "../objects/range-area";
import type { RangeTarget } from "../objects/targets";

/** `Range.hasSpill`: true where all cells belong to results of several cells, false where none does, else null. */
export function hasSpill(range: RangeTarget): boolean | null {
  const area = areaOfRange(range);
  const covered = spillAreas(range.sheet).reduce((count, spill) => {
    const common = intersection(spill, area);
    return common === null ? count : count + cellCount(common);
  }, 0);
  if (covered === 0) return false;
  return covered === cellCount(area) ? true : null;
}

/** What the formula of a single cell fills, itself included; null where it fills nothing else. */
export function spillingTo(range: RangeTarget): Area | null {
  const area = areaOfRange(range);
  if (cellCount(area) > 1) return null;
  const { top, left } = area;
  return spillAreas(range.sheet).find((spill) => spill.top === top && spill.left === left) ?? null;
}

/** The cell whose formula fills a single cell; null where none does. */
export function spillParent(range: RangeTarget): Area | null {
  const area = areaOfRange(range);
  const parent = spillAreas(range.sheet).find((spill) => touch(spill, area));
  if (parent === undefined || cellCount(area) > 1) return null;
  const { top, left } = parent;
  return { top, left, bottom: top, right: left };
}

function spillAreas(sheet: SheetModel): Area[] {
  const used = usedWithin(sheet, wholeSheet, true);
  if (used === null) return [];
  const areas: Area[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const cell = sheet.cells.get(row, column);
      if (cell?.spill === undefined || !fillsSeveral(cell)) continue;
      const { spill } = cell;
      areas.push({
        top: row,
        left: column,
        bottom: row + spill.rows - 1,
        right: column + spill.columns - 1,
      });
    }
  }
  return areas;
}
