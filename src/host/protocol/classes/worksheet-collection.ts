import type { SheetModel } from "../../workbook/model";
import { optionalFlag, optionalText, text } from "../objects/argument";
import type { ClassTable } from "../objects/class-table";
import { type EventKind, eventKinds } from "../events/event-kinds";
import { eventMethods } from "./event-members";
import { ExcelError } from "../excel-error";
import { type ExcelObject, excelObject } from "../objects/excel-object";
import { activeSheet } from "../sheets/selection";
import type { Session } from "../objects/session";
import { addSheet } from "../sheets/sheet-changes";
import { workbookTarget } from "../events/workbook-events";

/** `Workbook.worksheets`. Sheets are found by name in any case, or by id. */
export const worksheetCollection: ClassTable<null> = {
  name: "WorksheetCollection",
  items: (_, { model }) => model.sheets.map((sheet) => excelObject("Worksheet", sheet)),
  item: (_, key, session) => required(find(text(key), session)),
  objects: {
    GetItemOrNullObject: (_, [key], session) => {
      const sheet = find(text(key), session);
      return sheet === undefined ? null : excelObject("Worksheet", sheet);
    },
    GetActiveWorksheet: (_, __, { model }) =>
      excelObject("Worksheet", activeSheet(model.sheets, model.activeSheet)),
    GetFirst: (_, [visibleOnly], session) => required(listed(visibleOnly, session)[0]),
    GetLast: (_, [visibleOnly], session) => required(listed(visibleOnly, session).at(-1)),
    Add: (_, [name], session) => excelObject("Worksheet", addSheet(optionalText(name), session)),
  },
  methods: {
    GetCount: (_, [visibleOnly], session) => listed(visibleOnly, session).length,
    ...eventMethods(Object.keys(eventKinds) as EventKind[], () => workbookTarget),
  },
};

const find = (key: string, { model }: Session): SheetModel | undefined =>
  model.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());

const listed = (visibleOnly: unknown, { model }: Session): SheetModel[] =>
  model.sheets.filter(({ visibility }) => !optionalFlag(visibleOnly) || visibility === "Visible");

function required(sheet: SheetModel | undefined): ExcelObject {
  if (sheet === undefined) throw new ExcelError("ItemNotFound");
  return excelObject("Worksheet", sheet);
}
