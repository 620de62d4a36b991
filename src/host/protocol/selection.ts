import { ExcelError } from "./excel-error";
import { areaOf } from "./area";
import { areaOfRange, newRange } from "./range-area";
import type { Session } from "./session";
import type { RangeTarget } from "./targets";
import type { SheetModel } from "../workbook/model";

/** Makes a sheet the active one; a hidden sheet cannot be. */
export function activate(sheet: SheetModel, { model }: Session): void {
  if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation");
  model.activeSheet = model.sheets.indexOf(sheet);
}

/** Selects a range, and with it its sheet. */
export function select(range: RangeTarget, session: Session): void {
  activate(range.sheet, session);
  session.selection = newRange(range.sheet, areaOfRange(range));
}

/** The selected range; A1 of the active sheet if nothing was selected there. */
export function selectedRange({ model, selection }: Session): RangeTarget {
  const active = activeSheet(model.sheets, model.activeSheet);
  return selection?.sheet === active ? selection : newRange(active, areaOf(0, 0, 1, 1));
}

export function activeSheet(sheets: readonly SheetModel[], index: number): SheetModel {
  const sheet = sheets[index];
  if (sheet === undefined) throw new ExcelError("ItemNotFound");
  return sheet;
}
