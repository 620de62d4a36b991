import type { DefinedName } from "../../workbook/model";
import { absoluteReference } from "../areas/address";
import { optionalText, text } from "../objects/argument";
import type { ClassTable } from "../objects/class-table";
import { ExcelError } from "../excel-error";
import { excelObject, targetOf } from "../objects/excel-object";
import { areaOfRange } from "../objects/range-area";
import type { Session } from "../objects/session";
import type { NameScope } from "../objects/targets";

/** `Workbook.names` and `Worksheet.names`: each lists the names of its own scope only. */
export const namedItemCollection: ClassTable<NameScope> = {
  name: "NamedItemCollection",
  items: (scope, session) =>
    namesOf(scope, session).map((name) => excelObject("NamedItem", { scope, name })),
  item: (scope, key, session) => {
    const name = find(scope, key, session);
    if (name === undefined) throw new ExcelError("ItemNotFound");
    return excelObject("NamedItem", { scope, name });
  },
  objects: {
    GetItemOrNullObject: (scope, [key], session) => {
      const name = find(scope, key, session);
      return name === undefined ? null : excelObject("NamedItem", { scope, name });
    },
    Add: (scope, [key, reference, comment], session) => {
      if (!namePattern.test(text(key))) throw new ExcelError("InvalidArgument");
      if (find(scope, key, session) !== undefined) throw new ExcelError("ItemAlreadyExists");
      const formula = formulaOf(reference);
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

/** A letter, "_" or "\" first, no blanks, and nothing that reads as a cell. */
const namePattern =
  /^(?![a-z]{1,3}\d+$)(?!r\d*(c\d*)?$|c\d*$)[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/iu;

const namesOf = (scope: NameScope, { model }: Session): DefinedName[] =>
  scope === null ? model.names : scope.names;

const find = (scope: NameScope, key: unknown, session: Session): DefinedName | undefined =>
  namesOf(scope, session).find(({ name }) => name.toLowerCase() === text(key).toLowerCase());

/** A formula is taken as it is; other text, a number or a truth value becomes a constant, as in Excel. */
function formulaOf(reference: unknown): string {
  const range = targetOf(reference, "Range");
  if (range !== undefined) return `=${absoluteReference(range.sheet.name, areaOfRange(range))}`;
  if (typeof reference === "number" || typeof reference === "boolean") {
    return `=${String(reference).toUpperCase()}`;
  }
  const formula = text(reference);
  return formula.startsWith("=") ? formula : `="${formula.replaceAll('"', '""')}"`;
}
