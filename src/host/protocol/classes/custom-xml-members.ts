import type { CustomXmlModel } from "../../workbook/model";
import { text } from "../objects/argument";
import type { ClassTable } from "../objects/class-table";
import { ExcelError } from "../excel-error";
import { excelObject } from "../objects/excel-object";
import type { Session } from "../objects/session";

/** What both collections of custom XML parts have in common. */
export function customXmlMembers<Target>(
  partsOf: (target: Target, session: Session) => readonly CustomXmlModel[]
): Required<Pick<ClassTable<Target>, "items" | "item" | "objects" | "methods">> {
  const find = (target: Target, key: unknown, session: Session): CustomXmlModel | undefined =>
    partsOf(target, session).find(({ id }) => id.toLowerCase() === text(key).toLowerCase());
  return {
    items: (target, session) =>
      partsOf(target, session).map((part) => excelObject("CustomXmlPart", part)),
    item: (target, key, session) => {
      const part = find(target, key, session);
      if (part === undefined) throw new ExcelError("ItemNotFound");
      return excelObject("CustomXmlPart", part);
    },
    objects: {
      GetItemOrNullObject: (target, [key], session) => {
        const part = find(target, key, session);
        return part === undefined ? null : excelObject("CustomXmlPart", part);
      },
    },
    methods: { GetCount: (target, _, session) => partsOf(target, session).length },
  };
}
