import type { IDefinedNameMapItem } from "@univerjs/engine-formula";
import type { DefinedName, WorkbookModel } from "../../workbook/model";
import { parseSheetReference } from "../../workbook/sheet-reference";

/**
 * The names of a workbook and of its sheets as Univer wants them: references without "=". Univer knows a name only
 * once for all sheets, so those that stand for several things are left out; so are names of the file format itself.
 */
export function univerNames(model: WorkbookModel): IDefinedNameMapItem {
  const usable = allNames(model).filter(({ name }) => !isAmbiguous(name, model));
  return Object.fromEntries(
    usable.map(({ name, formula }, index) => {
      const isReference = parseSheetReference(formula) !== null;
      const formulaOrRefString = isReference ? formula.replace(/^=/, "") : formula;
      return [`name-${index}`, { id: `name-${index}`, name, formulaOrRefString }];
    })
  );
}

/** Whether a formula uses a name that stands for several things, depending on the sheet. */
export function usesAmbiguousName(formula: string, model: WorkbookModel): boolean {
  const text = formula.toLowerCase();
  return allNames(model).some(
    ({ name }) => text.includes(name.toLowerCase()) && isAmbiguous(name, model)
  );
}

const allNames = ({ names, sheets }: WorkbookModel): readonly DefinedName[] =>
  [...names, ...sheets.flatMap((sheet) => sheet.names)].filter(
    ({ name }) => !name.startsWith("_xlnm.")
  );

const isAmbiguous = (name: string, model: WorkbookModel): boolean =>
  allNames(model).filter((one) => one.name.toLowerCase() === name.toLowerCase()).length > 1;
