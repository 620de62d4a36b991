import { customXmlNamespace } from "../../workbook/custom-xml";
import type { CustomXmlModel } from "../../workbook/model";
import { text } from "../objects/argument";
import type { ClassTable } from "../objects/class-table";
import { ExcelError } from "../excel-error";

/** `CustomXmlPart`. */
export const customXmlPart: ClassTable<CustomXmlModel> = {
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: ({ xml }) => customXmlNamespace(xml) ?? "" },
  },
  methods: {
    GetXml: ({ xml }) => xml,
    SetXml: (part, [xml]) => {
      part.xml = soundXml(xml);
    },
    Delete: (part, _, { model }) => {
      const place = model.customXml.indexOf(part);
      if (place !== -1) model.customXml.splice(place, 1);
    },
  },
};

/** An XML document given as an argument. */
export function soundXml(value: unknown): string {
  if (customXmlNamespace(text(value)) === null) throw new ExcelError("InvalidArgument");
  return text(value);
}
