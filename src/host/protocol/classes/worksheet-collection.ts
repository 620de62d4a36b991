import type { SheetModel } from "../../workbook/model";
import { optionalFlag, optionalText, text } from "../argument";
import type { ClassTable } from "../class-table";
import { ExcelError } from "../excel-error";
import { type ExcelObject, excelObject } from "../excel-object";
import { activeSheet } from "../selection";
import type { Session } from "../session";
import { checkSheetName } from "../sheet-changes";

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
    Add: (_, [given], { model }) => {
      const name = optionalText(given) ?? freeName(model.sheets);
      checkSheetName(name, model.sheets);
      return excelObject("Worksheet", model.addSheet(name));
    },
  },
  methods: { GetCount: (_, [visibleOnly], session) => listed(visibleOnly, session).length },
};

const find = (key: string, { model }: Session): SheetModel | undefined =>
  model.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());

const listed = (visibleOnly: unknown, { model }: Session): SheetModel[] =>
  model.sheets.filter(({ visibility }) => !optionalFlag(visibleOnly) || visibility === "Visible");

function required(sheet: SheetModel | undefined): ExcelObject {
  if (sheet === undefined) throw new ExcelError("ItemNotFound");
  return excelObject("Worksheet", sheet);
}

function freeName(sheets: readonly SheetModel[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
