import type { SheetModel, SheetVisibility } from "../workbook/model";
import { ExcelError } from "./excel-error";
import { activeSheet } from "./selection";
import type { Session } from "./session";

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
export function renameSheet(sheet: SheetModel, name: string, { model }: Session): void {
  checkSheetName(
    name,
    model.sheets.filter((other) => other !== sheet)
  );
  sheet.name = name;
  sheet.touch();
}

/** Moves a sheet to a position counted from 0; the active sheet stays active. */
export function moveSheet(sheet: SheetModel, position: number, { model }: Session): void {
  if (position < 0 || position >= model.sheets.length) throw new ExcelError("InvalidArgument");
  const active = activeSheet(model.sheets, model.activeSheet);
  model.sheets.splice(model.sheets.indexOf(sheet), 1);
  model.sheets.splice(position, 0, sheet);
  model.activeSheet = model.sheets.indexOf(active);
  sheet.touch();
}

/** Shows or hides a sheet; the last visible one cannot be hidden. */
export function setVisibility(
  sheet: SheetModel,
  visibility: SheetVisibility,
  { model }: Session
): void {
  if (visibility !== "Visible") requireAnotherVisible(sheet, model.sheets);
  sheet.visibility = visibility;
  const active = activeSheet(model.sheets, model.activeSheet);
  if (active.visibility !== "Visible") {
    model.activeSheet = model.sheets.findIndex((one) => one.visibility === "Visible");
  }
  sheet.touch();
}

/** Removes a sheet, and kept ranges on it with it. The last visible one cannot go. */
export function removeSheet(sheet: SheetModel, session: Session): void {
  const { model } = session;
  requireAnotherVisible(sheet, model.sheets);
  const active = activeSheet(model.sheets, model.activeSheet);
  model.removeSheet(sheet);
  const next = model.sheets.indexOf(active);
  model.activeSheet =
    next >= 0 ? next : model.sheets.findIndex(({ visibility }) => visibility === "Visible");
  for (const target of session.references.values()) {
    for (const range of "ranges" in target ? target.ranges : [target]) {
      if (range.sheet === sheet) range.area = null;
    }
  }
}

function requireAnotherVisible(sheet: SheetModel, sheets: readonly SheetModel[]): void {
  const others = sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  if (others.length === 0) throw new ExcelError("InvalidOperation");
}
