import { openSheet, type Sheet } from "../../reading/sheet";
import type { SheetGrid } from "../../reading/sheet-grid";

/** Gives a sheet by its name, opened once; null where there is none. */
export type OpenSheets = (name: string | undefined) => OpenSheet | null;

export interface OpenSheet {
  readonly sheet: Sheet;
  readonly grid: SheetGrid;
}

/** Opens sheets when they are first asked for. */
export function openSheets(grids: readonly SheetGrid[]): OpenSheets {
  const opened = new Map<string, OpenSheet>();
  return (name) => {
    const known = opened.get(name ?? "");
    const grid = grids.find((each) => each.name === name);
    if (known || !grid) return known ?? null;
    const open = { sheet: openSheet(grid), grid };
    opened.set(grid.name, open);
    return open;
  };
}
