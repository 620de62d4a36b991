import { findName, isName, nameFormula, namesOf } from "../names/defined-names";
import { optionalText, text } from "../objects/argument";
import type { ClassTable } from "../objects/class-table";
import { ExcelError } from "../excel-error";
import { excelObject } from "../objects/excel-object";
import type { NameScope } from "../objects/targets";

/** `Workbook.names` and `Worksheet.names`: each lists the names of its own scope only. */
export const namedItemCollection: ClassTable<NameScope> = {
  name: "NamedItemCollection",
  items: (scope, session) =>
    namesOf(scope, session).map((name) => excelObject("NamedItem", { scope, name })),
  item: (scope, key, session) => {
    const name = findName(scope, key, session);
    if (name === undefined) throw new ExcelError("ItemNotFound");
    return excelObject("NamedItem", { scope, name });
  },
  objects: {
    GetItemOrNullObject: (scope, [key], session) => {
      const name = findName(scope, key, session);
      return name === undefined ? null : excelObject("NamedItem", { scope, name });
    },
    Add: (scope, [key, reference, comment], session) => {
      if (!isName(text(key))) throw new ExcelError("InvalidArgument");
      if (findName(scope, key, session) !== undefined) throw new ExcelError("ItemAlreadyExists");
      const formula = nameFormula(reference);
      const name = {
        name: text(key),
        formula,
        visible: true,
        comment: optionalText(comment) ?? "",
      };
      namesOf(scope, session).push(name);
      scope?.touch();
      return excelObject("NamedItem", { scope, name });
    },
  },
  methods: { GetCount: (scope, _, session) => namesOf(scope, session).length },
};
