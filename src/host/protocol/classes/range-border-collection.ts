import { oneOf } from "../argument";
import type { ClassTable } from "../class-table";
import { excelObject } from "../excel-object";
import { borderIndexes, type RangeTarget } from "../targets";

/** `Range.format.borders`. Diagonals are not implemented. */
export const rangeBorderCollection: ClassTable<RangeTarget> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => borderIndexes.length } },
  item: (range, key) => excelObject("RangeBorder", { range, index: oneOf(key, borderIndexes) }),
  items: (range) => borderIndexes.map((index) => excelObject("RangeBorder", { range, index })),
};
