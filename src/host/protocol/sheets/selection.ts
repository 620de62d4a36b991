import { ExcelError } from "../excel-error";
import { localAddress } from "../areas/address";
import { areaOf } from "../areas/area";
import { areaOfRange, newRange } from "../objects/range-area";
import type { Session } from "../objects/session";
import type { RangeTarget } from "../objects/targets";
import type { SheetModel } from "../../workbook/model";

/** Makes a sheet the active one; a hidden sheet cannot be. */
export function activate(sheet: SheetModel, { model, events }: Session): void {
  if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation");
  const before = activeSheet(model.sheets, model.activeSheet);
  if (before === sheet) return;
  model.activeSheet = model.sheets.indexOf(sheet);
  events.raise("deactivated", before);
  events.raise("activated", sheet);
}

/** Selects a range, and with it its sheet. */
export function select(range: RangeTarget, session: Session): void {
  activate(range.sheet, session);
  const area = areaOfRange(range);
  session.selection = newRange(range.sheet, area);
  session.events.raise("selectionChanged", range.sheet, { address: localAddress(area) });
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
