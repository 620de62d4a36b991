import { ExcelError } from "../excel-error";
import { type ExcelObject, excelObject } from "./excel-object";
import type { Session } from "./session";
import type { RangeAreasTarget, RangeTarget } from "./targets";

/** `_KeepReference`: the library will ask for this range again in a later request. */
export function keep(target: RangeTarget | RangeAreasTarget, session: Session): void {
  target.referenceId ??= `kept-${++lastReference}`;
  session.references.set(target.referenceId, target);
}

// Never the same twice: a late clean-up of one workbook may reach the host of the next.
let lastReference = 0;

/** The range kept under a reference id. */
export function keptObject(id: string, session: Session): ExcelObject {
  const target = session.references.get(id);
  if (target === undefined) throw new ExcelError("InvalidReference");
  return "ranges" in target ? excelObject("RangeAreas", target) : excelObject("Range", target);
}

/** `_ReferenceId` of a kept range, nothing for another. */
export const referenceIdentity = (
  target: RangeTarget | RangeAreasTarget
): Record<string, string> =>
  target.referenceId === null ? {} : { _ReferenceId: target.referenceId };
