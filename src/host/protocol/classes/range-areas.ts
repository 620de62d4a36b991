import { rangeAddress } from "../areas/address";
import { cellCount } from "../areas/area";
import type { ClassTable } from "../objects/class-table";
import { excelObject } from "../objects/excel-object";
import { keep, referenceIdentity } from "../objects/kept-objects";
import { areaOfRange } from "../objects/range-area";
import type { RangeAreasTarget } from "../objects/targets";

/** `RangeAreas`, as `getMergedAreasOrNullObject` gives it. */
export const rangeAreas: ClassTable<RangeAreasTarget> = {
  name: "RangeAreas",
  identity: referenceIdentity,
  properties: {
    Address: {
      get: ({ sheet, ranges }) =>
        ranges.map((one) => rangeAddress(sheet.name, areaOfRange(one))).join(","),
    },
    AreaCount: { get: ({ ranges }) => ranges.length },
    CellCount: {
      get: ({ ranges }) => ranges.reduce((sum, one) => sum + cellCount(areaOfRange(one)), 0),
    },
  },
  navigations: {
    Areas: ({ ranges }) => excelObject("RangeCollection", ranges),
    Worksheet: ({ sheet }) => excelObject("Worksheet", sheet),
  },
  methods: {
    _KeepReference: (self, _, session) => {
      keep(self, session);
    },
  },
};
