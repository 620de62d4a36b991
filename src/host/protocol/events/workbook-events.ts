import type { PushedEntry } from "../../custom-functions/custom-function-calls";
import type { Area, SheetModel } from "../../workbook/model";
import { localAddress } from "../areas/address";
import { bounding, cellCount, encloses } from "../areas/area";
import { type EventKind, eventKinds } from "./event-kinds";
import type { Shift } from "../areas/shift";

/** The target of events of the workbook's collections. */
export const workbookTarget = "Workbook";

/**
 * What happened in a workbook and who wants to know. Everything that one request, or one act of a person, writes into
 * cells of a sheet becomes one event. How Excel groups several writes is not known.
 */
export class WorkbookEvents {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  /** True while a person acts, not the add-in. */
  isByPerson = false;
  readonly #registered = new Map<string, number>();
  #raised: Raised[] = [];
  #lastId = 0;

  register(kind: EventKind, targetId: string): void {
    const key = `${kind} ${targetId}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(kind: EventKind, targetId: string): void {
    const key = `${kind} ${targetId}`;
    this.#registered.set(key, Math.max(0, (this.#registered.get(key) ?? 0) - 1));
  }

  /** Values or formulas of cells were written. */
  edited(sheet: SheetModel, area: Area): void {
    if (!this.enabled) return;
    const last = this.#raised.at(-1);
    if (last?.areas !== undefined && last.sheet === sheet) addArea(last.areas, area);
    else this.#raised.push({ kind: "changed", sheet, areas: [area] });
  }

  /** Cells were inserted or deleted. */
  shifted(sheet: SheetModel, { kind, axis, area, isWhole }: Shift): void {
    const what = isWhole ? (axis === "rows" ? "Row" : "Column") : "Cell";
    const address = localAddress(area);
    this.raise("changed", sheet, {
      ...this.#change(sheet, address),
      changeType: `${what}${kind === "insert" ? "Inserted" : "Deleted"}`,
      shiftDirection: isWhole ? "None" : directions[kind][axis],
    });
  }

  /** `details`: the event's arguments beside the sheet's id. */
  raise(kind: EventKind, sheet: SheetModel, details: Readonly<Record<string, unknown>> = {}): void {
    if (this.enabled) this.#raised.push({ kind, sheet, details });
  }

  /** What happened since it was asked last, for those who registered. */
  take(): readonly PushedEntry[] {
    const raised = this.#raised;
    this.#raised = [];
    return raised.flatMap((one) => {
      const { kind, sheet } = one;
      const targets = [sheet.id, workbookTarget].filter(
        (target) => (this.#registered.get(`${kind} ${target}`) ?? 0) > 0
      );
      if (targets.length === 0) return [];
      const details = one.areas === undefined ? one.details : this.#edit(sheet, one.areas);
      const message = JSON.stringify({ worksheetId: sheet.id, ...details });
      return targets.map((target): PushedEntry => [
        category,
        eventKinds[kind],
        target,
        message,
        ++this.#lastId,
      ]);
    });
  }

  #edit(sheet: SheetModel, areas: readonly Area[]): Readonly<Record<string, unknown>> {
    const address = areas.map(localAddress).join(",");
    return { ...this.#change(sheet, address), changeType: "RangeEdited", shiftDirection: "None" };
  }

  #change(sheet: SheetModel, address: string): Readonly<Record<string, unknown>> {
    return {
      address,
      source: "Local",
      triggerSource: this.isByPerson ? "Unknown" : "ThisLocalAddin",
      referenceId: `${sheet.id}!${address}`,
    };
  }
}

const category = 65536;

type Raised = { readonly kind: EventKind; readonly sheet: SheetModel } & (
  | { readonly areas: Area[]; readonly details?: undefined }
  | { readonly areas?: undefined; readonly details: Readonly<Record<string, unknown>> }
);

const directions = {
  insert: { rows: "ShiftCellDown", columns: "ShiftCellRight" },
  delete: { rows: "ShiftCellUp", columns: "ShiftCellLeft" },
} as const;

/** Areas that make one rectangle are joined: a large matrix comes in blocks of rows. */
function addArea(areas: Area[], area: Area): void {
  if (areas.some((one) => encloses(one, area))) return;
  const last = areas.at(-1);
  if (last === undefined) return;
  const both = bounding(last, area);
  if (cellCount(both) === cellCount(last) + cellCount(area)) areas[areas.length - 1] = both;
  else areas.push(area);
}
