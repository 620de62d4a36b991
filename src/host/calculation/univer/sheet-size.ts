import type { SheetModel } from "../../workbook/model";

/** The part of a sheet that Univer knows: the used cells, and room for results below and to the right of them. */
export interface SheetSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

export function sizeOf({ cells }: SheetModel): SheetSize {
  const used = cells.usedArea(false);
  return {
    rowCount: (used?.bottom ?? 0) + 1 + roomBelow,
    columnCount: (used?.right ?? 0) + 1 + roomRight,
  };
}

const roomBelow = 6000;
const roomRight = 60;
