import { integer } from "../objects/argument";
import type { ClassTable } from "../objects/class-table";
import { ExcelError } from "../excel-error";
import { excelObject } from "../objects/excel-object";
import type { RangeTarget } from "../objects/targets";

/** `RangeAreas.areas`. */
export const rangeCollection: ClassTable<readonly RangeTarget[]> = {
  name: "RangeCollection",
  items: (ranges) => ranges.map((one) => excelObject("Range", one)),
  objects: {
    GetItemAt: (ranges, [index]) => {
      const found = ranges[integer(index)];
      if (found === undefined) throw new ExcelError("InvalidArgument");
      return excelObject("Range", found);
    },
  },
  methods: { GetCount: (ranges) => ranges.length },
};
