import type { ClassTable } from "../objects/class-table";
import { ExcelError } from "../excel-error";

/** One entry of `Workbook.settings`. */
export const setting: ClassTable<string> = {
  name: "Setting",
  identity: (key) => ({ _Id: key }),
  properties: {
    Key: { get: (key) => key },
    Value: {
      get: (key, { settings }) => {
        if (!settings.has(key)) throw new ExcelError("ItemNotFound");
        return settings.get(key);
      },
      set: (key, value, { settings }) => {
        settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: (key, _, { settings }) => {
      settings.delete(key);
    },
  },
};
