import { resolveReference } from "../areas/address";
import { namesOf } from "../names/defined-names";
import { flag, text } from "../objects/argument";
import type { ClassTable } from "../objects/class-table";
import { ExcelError } from "../excel-error";
import { type ExcelObject, excelObject } from "../objects/excel-object";
import { newRange } from "../objects/range-area";
import type { Session } from "../objects/session";
import type { NameTarget } from "../objects/targets";

/** `NamedItem`. A name that does not stand for one area has a formula but no range. */
export const namedItem: ClassTable<NameTarget> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name.name }),
  properties: {
    Name: { get: ({ name }) => name.name },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ name, scope }, value) => {
        const formula = text(value);
        if (!formula.startsWith("=")) throw new ExcelError("InvalidArgument");
        name.formula = formula;
        scope?.touch();
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name, scope }, value) => {
        name.visible = flag(value);
        scope?.touch();
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name, scope }, value) => {
        name.comment = text(value);
        scope?.touch();
      },
    },
    Scope: { get: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
  },
  navigations: {
    WorksheetOrNullObject: ({ scope }) => (scope === null ? null : excelObject("Worksheet", scope)),
  },
  objects: {
    GetRange: (target, _, session) => {
      const range = rangeOf(target, session);
      if (range === null) throw new ExcelError("InvalidReference");
      return range;
    },
    GetRangeOrNullObject: (target, _, session) => rangeOf(target, session),
  },
  methods: {
    Delete: ({ name, scope }, _, session) => {
      const names = namesOf(scope, session);
      names.splice(names.indexOf(name), 1);
      scope?.touch();
    },
  },
};

function rangeOf({ name }: NameTarget, { model }: Session): ExcelObject | null {
  const found = resolveReference(model.sheets, name.formula);
  return found === null ? null : excelObject("Range", newRange(found.sheet, found.area));
}
