import type { SheetModel, SheetVisibility, WorkbookModel } from "../../workbook/model";
import { ExcelError } from "../excel-error";
import { activeSheet } from "./selection";
import type { Session } from "../objects/session";

/**
 * A name Excel takes for a sheet: 1 to 31 characters, none of : \ / ? * [ ], no ' at either end, no other sheet of
 * that name in any case. Throws `InvalidArgument` or `ItemAlreadyExists`.
 */
export function checkSheetName(name: string, others: readonly SheetModel[]): void {
  const isValid = name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name);
  if (!isValid) throw new ExcelError("InvalidArgument");
  if (others.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new ExcelError("ItemAlreadyExists");
  }
}

/** Renames a sheet; the model lets every reference to it follow. */
export function renameSheet(sheet: SheetModel, name: string, { model, events }: Session): void {
  requireUnlocked(model);
  checkSheetName(
    name,
    model.sheets.filter((other) => other !== sheet)
  );
  const before = sheet.name;
  sheet.name = name;
  sheet.touch();
  const details = { nameBefore: before, nameAfter: name, source: "Local" };
  if (name !== before) events.raise("nameChanged", sheet, details);
}

/** Moves a sheet to a position counted from 0; the active sheet stays active. */
export function moveSheet(sheet: SheetModel, position: number, { model, events }: Session): void {
  requireUnlocked(model);
  if (position < 0 || position >= model.sheets.length) throw new ExcelError("InvalidArgument");
  const active = activeSheet(model.sheets, model.activeSheet);
  const before = model.sheets.indexOf(sheet);
  model.sheets.splice(before, 1);
  model.sheets.splice(position, 0, sheet);
  model.activeSheet = model.sheets.indexOf(active);
  sheet.touch();
  const details = { positionBefore: before, positionAfter: position, source: "Local" };
  if (position !== before) events.raise("moved", sheet, details);
}

/** Adds an empty sheet at the end; without a name it gets the first free one of "Sheet1", "Sheet2" ... */
export function addSheet(given: string | null, { model, events }: Session): SheetModel {
  requireUnlocked(model);
  const name = given ?? freeName(model.sheets);
  checkSheetName(name, model.sheets);
  const sheet = model.addSheet(name);
  events.raise("added", sheet, { source: "Local" });
  return sheet;
}

/** Shows or hides a sheet; the last visible one cannot be hidden. */
export function setVisibility(
  sheet: SheetModel,
  visibility: SheetVisibility,
  session: Session
): void {
  const { model, events } = session;
  requireUnlocked(model);
  if (visibility !== "Visible") requireAnotherVisible(sheet, model.sheets);
  const before = sheet.visibility;
  const active = activeSheet(model.sheets, model.activeSheet);
  sheet.visibility = visibility;
  sheet.touch();
  const details = { visibilityBefore: before, visibilityAfter: visibility, source: "Local" };
  if (visibility !== before) events.raise("visibilityChanged", sheet, details);
  if (active.visibility !== "Visible") activateFirstVisible(active, session);
}

/** Removes a sheet, and kept ranges on it with it. The last visible one cannot go. */
export function removeSheet(sheet: SheetModel, session: Session): void {
  const { model, events } = session;
  requireUnlocked(model);
  requireAnotherVisible(sheet, model.sheets);
  const active = activeSheet(model.sheets, model.activeSheet);
  model.removeSheet(sheet);
  for (const target of session.references.values()) {
    for (const range of "ranges" in target ? target.ranges : [target]) {
      if (range.sheet === sheet) range.area = null;
    }
  }
  if (active === sheet) activateFirstVisible(sheet, session);
  else model.activeSheet = model.sheets.indexOf(active);
  events.raise("deleted", sheet, { source: "Local" });
}

function activateFirstVisible(before: SheetModel, { model, events }: Session): void {
  model.activeSheet = model.sheets.findIndex(({ visibility }) => visibility === "Visible");
  events.raise("deactivated", before);
  events.raise("activated", activeSheet(model.sheets, model.activeSheet));
}

/**
 * As Excel does where 保护工作簿 (structure) is on. The code is assumed: it is the one Excel documents for a protected
 * sheet; which one it gives for a protected structure was not to be found.
 */
function requireUnlocked({ isStructureLocked }: WorkbookModel): void {
  if (isStructureLocked) throw new ExcelError("AccessDenied");
}

function freeName(sheets: readonly SheetModel[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}

function requireAnotherVisible(sheet: SheetModel, sheets: readonly SheetModel[]): void {
  const others = sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  if (others.length === 0) throw new ExcelError("InvalidOperation");
}
