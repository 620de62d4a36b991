import { text } from "../objects/argument";
import type { ClassTable } from "../objects/class-table";
import { ExcelError } from "../excel-error";
import { excelObject } from "../objects/excel-object";

/** `Workbook.settings`. Kept by the host only: the workbook model has no place for them. */
export const settingCollection: ClassTable<null> = {
  name: "SettingCollection",
  items: (_, { settings }) => [...settings.keys()].map((key) => excelObject("Setting", key)),
  item: (_, key, { settings }) => {
    if (!settings.has(text(key))) throw new ExcelError("ItemNotFound");
    return excelObject("Setting", text(key));
  },
  objects: {
    GetItemOrNullObject: (_, [key], { settings }) =>
      settings.has(text(key)) ? excelObject("Setting", text(key)) : null,
    Add: (_, [key, value], { settings }) => {
      settings.set(text(key), value);
      return excelObject("Setting", text(key));
    },
  },
  methods: { GetCount: (_, __, { settings }) => settings.size },
};
