import { addCustomXml, customXmlNamespace } from "../../workbook/custom-xml";
import { text } from "../objects/argument";
import type { ClassTable } from "../objects/class-table";
import { customXmlMembers } from "./custom-xml-members";
import { excelObject } from "../objects/excel-object";
import { soundXml } from "./custom-xml-part";

const members = customXmlMembers<null>((_, { model }) => model.customXml);

/** `Workbook.customXmlParts`. */
export const customXmlPartCollection: ClassTable<null> = {
  name: "CustomXmlPartCollection",
  ...members,
  objects: {
    ...members.objects,
    Add: (_, [xml], { model }) => excelObject("CustomXmlPart", addCustomXml(model, soundXml(xml))),
    GetByNamespace: (_, [namespace], { model }) =>
      excelObject("CustomXmlPartScopedCollection", {
        parts: model.customXml.filter(({ xml }) => customXmlNamespace(xml) === text(namespace)),
      }),
  },
};
