import { text } from "../objects/argument";
import type { ClassTable, Property } from "../objects/class-table";

/** `Workbook.properties`. Kept by the host only: the workbook model has no place for them. */
export const documentProperties: ClassTable<null> = {
  name: "DocumentProperties",
  properties: Object.fromEntries(
    ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"].map(
      (name) => [name, documentProperty(name)]
    )
  ),
};

function documentProperty(name: string): Property<null> {
  return {
    get: (_, session) => session.documentProperties.get(name) ?? "",
    set: (_, value, session) => {
      session.documentProperties.set(name, text(value));
    },
  };
}
