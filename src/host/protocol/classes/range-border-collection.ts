import { oneOf } from "../objects/argument";
import type { ClassTable } from "../objects/class-table";
import { excelObject } from "../objects/excel-object";
import { borderIndexes, type RangeTarget } from "../objects/targets";

/** `Range.format.borders`. Diagonals are not implemented. */
export const rangeBorderCollection: ClassTable<RangeTarget> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => borderIndexes.length } },
  item: (range, key) => excelObject("RangeBorder", { range, index: oneOf(key, borderIndexes) }),
  items: (range) => borderIndexes.map((index) => excelObject("RangeBorder", { range, index })),
};
