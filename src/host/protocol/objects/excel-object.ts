import type { Targets } from "./targets";

/** An object of an Excel class: the class and the part of the workbook it stands on. */
export type ExcelObject = {
  [Class in keyof Targets]: { readonly excelClass: Class; readonly target: Targets[Class] };
}[keyof Targets];

/**
 * Makes one.
 *
 * @example excelObject("Worksheet", sheet)
 */
export const excelObject = <Class extends keyof Targets>(
  excelClass: Class,
  target: Targets[Class]
): ExcelObject => ({ excelClass, target }) as ExcelObject;

/** The target of an argument that must be an object of the given class; undefined for anything else. */
export function targetOf<Class extends keyof Targets>(
  value: unknown,
  excelClass: Class
): Targets[Class] | undefined {
  if (typeof value !== "object" || value === null || !("excelClass" in value)) return undefined;
  const object = value as { readonly excelClass: unknown; readonly target: Targets[Class] };
  return object.excelClass === excelClass ? object.target : undefined;
}
