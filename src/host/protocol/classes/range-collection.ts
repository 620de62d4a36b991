import { integer } from "../argument";
import type { ClassTable } from "../class-table";
import { ExcelError } from "../excel-error";
import { excelObject } from "../excel-object";
import type { RangeTarget } from "../targets";

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
