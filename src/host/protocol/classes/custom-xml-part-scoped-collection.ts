import type { ClassTable } from "../objects/class-table";
import { customXmlMembers } from "./custom-xml-members";
import { ExcelError } from "../excel-error";
import { excelObject } from "../objects/excel-object";
import type { CustomXmlScope } from "../objects/targets";

const members = customXmlMembers<CustomXmlScope>(({ parts }) => parts);

/** `CustomXmlPartCollection.getByNamespace`. The only item is none when there are several. */
export const customXmlPartScopedCollection: ClassTable<CustomXmlScope> = {
  name: "CustomXmlPartScopedCollection",
  ...members,
  objects: {
    ...members.objects,
    GetOnlyItem: ({ parts: [part, ...others] }) => {
      if (part === undefined) throw new ExcelError("ItemNotFound");
      if (others.length > 0) throw new ExcelError("InvalidOperation");
      return excelObject("CustomXmlPart", part);
    },
    GetOnlyItemOrNullObject: ({ parts: [part, ...others] }) =>
      part === undefined || others.length > 0 ? null : excelObject("CustomXmlPart", part),
  },
};
