import { parseArea } from "../../workbook/a1";
import { text } from "../objects/argument";
import type { ClassTable } from "../objects/class-table";
import { ExcelError } from "../excel-error";
import { type ExcelObject, excelObject } from "../objects/excel-object";
import { areaOf, bounding } from "../areas/area";
import { areaOfRange, newRange } from "../objects/range-area";
import { selectedRange } from "../sheets/selection";
import type { Session } from "../objects/session";

/** `Workbook`, the root of every request. */
export const workbook: ClassTable<null> = {
  name: "Workbook",
  navigations: {
    Worksheets: () => excelObject("WorksheetCollection", null),
    Names: () => excelObject("NamedItemCollection", null),
    Application: () => excelObject("Application", null),
    Properties: () => excelObject("DocumentProperties", null),
    CustomXmlParts: () => excelObject("CustomXmlPartCollection", null),
    Settings: () => excelObject("SettingCollection", null),
    _Runtime: () => excelObject("Runtime", null),
  },
  objects: {
    GetSelectedRange: (_, __, session) => excelObject("Range", selectedRange(session)),
    _GetRangeForEventByReferenceId: (_, [id], session) => {
      const range = eventRange(id, session);
      if (range === null) throw new ExcelError("InvalidReference");
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], session) => eventRange(id, session),
    GetSelectedRanges: (_, __, session) => {
      const range = selectedRange(session);
      return excelObject("RangeAreas", { sheet: range.sheet, ranges: [range], referenceId: null });
    },
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

/** The cells an event named, or the smallest range around them; null if their sheet is gone. */
function eventRange(id: unknown, { model }: Session): ExcelObject | null {
  const [sheetId, addresses = ""] = text(id).split("!");
  const sheet = model.sheets.find((one) => one.id === sheetId);
  const areas = addresses
    .split(",")
    .map(parseArea)
    .filter((area) => area !== null);
  const [first] = areas;
  if (sheet === undefined || first === undefined) return null;
  return excelObject("Range", newRange(sheet, areas.reduce(bounding, first)));
}
