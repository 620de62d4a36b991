import { text } from "../argument";
import type { ClassTable } from "../class-table";
import { excelObject } from "../excel-object";
import { areaOf } from "../area";
import { areaOfRange, newRange } from "../range-area";
import { selectedRange } from "../selection";

/** `Workbook`, the root of every request. */
export const workbook: ClassTable<null> = {
  name: "Workbook",
  navigations: {
    Worksheets: () => excelObject("WorksheetCollection", null),
    Names: () => excelObject("NamedItemCollection", null),
    Application: () => excelObject("Application", null),
    Properties: () => excelObject("DocumentProperties", null),
    Settings: () => excelObject("SettingCollection", null),
    _Runtime: () => excelObject("Runtime", null),
  },
  objects: {
    GetSelectedRange: (_, __, session) => excelObject("Range", selectedRange(session)),
    GetActiveCell: (_, __, session) => {
      const range = selectedRange(session);
      const { top, left } = areaOfRange(range);
      return excelObject("Range", newRange(range.sheet, areaOf(top, left, 1, 1)));
    },
  },
  methods: {
    _RemoveReference: (_, [id], { references }) => {
      references.delete(text(id));
    },
    _RemoveAllReferences: (_, __, { references }) => {
      references.clear();
    },
    _GetReferenceCount: (_, __, { references }) => references.size,
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
};
