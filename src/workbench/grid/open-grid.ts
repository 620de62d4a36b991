import type { FUniver } from "@univerjs/presets";
import type { Area, WorkbookModel } from "../../host/workbook/model";
import { gridId } from "./grid-data";
import type { GridEdit } from "./grid-edit";
import { changedCells, takePicture, type GridPicture } from "./grid-picture";
import { readEdit } from "./read-edit";
import { univerGrid } from "./univer-grid";

/** A spreadsheet on the page that shows a workbook model. It never changes the model; what a person does is told. */
export interface Grid {
  /** Shows another workbook. */
  show(model: WorkbookModel): void;
  /** Brings the grid up to the model: only cells that differ, or all where sheets, merges or sizes did. */
  refresh(): void;
  /** Turns to a sheet and marks cells. */
  select(sheetId: string, area: Area): void;
}

/** @param onEdit - called after each thing a person did; `refresh` is due afterwards. */
export function openGrid(container: HTMLElement, onEdit: (edit: GridEdit) => void): Grid {
  const api = univerGrid(container);
  let model: WorkbookModel | null = null;
  let picture: GridPicture | null = null;
  /** True while the grid is changed from here. */
  let isOwn = false;

  const own = (work: () => void): void => {
    isOwn = true;
    try {
      work();
    } finally {
      isOwn = false;
    }
  };

  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (isOwn || model === null) return;
    const edit = readEdit(id, params, api);
    if (edit === null) return;
    if (edit.kind === "cells") picture = withoutCells(picture, edit);
    else if (edit.kind !== "select" && edit.kind !== "activate") picture = null;
    onEdit(edit);
  });

  return {
    show(next) {
      model = next;
      picture = takePicture(next);
      const { data } = picture;
      own(() => {
        replaceWorkbook(api, data, next.sheets[next.activeSheet]?.id ?? null);
      });
    },
    refresh() {
      if (model === null) return;
      const before = picture;
      const after = takePicture(model);
      const changed = before && changedCells(before, after);
      picture = after;
      own(() => {
        if (changed === null) replaceWorkbook(api, after.data, activeSheet(api));
        else
          for (const [subUnitId, cellValue] of changed)
            api.syncExecuteCommand("sheet.mutation.set-range-values", { unitId: gridId, subUnitId, cellValue }); // prettier-ignore
      });
    },
    select(sheetId, { top, left, bottom, right }) {
      own(() => {
        const workbook = api.getActiveWorkbook();
        const sheet = workbook?.getSheetBySheetId(sheetId);
        if (!workbook || !sheet) return;
        workbook.setActiveSheet(sheet);
        const range = sheet.getRange(top, left, bottom - top + 1, right - left + 1);
        sheet.setActiveSelection(range);
        sheet.scrollToCell(top, left);
      });
    },
  };
}

/** The grid may show other content in the edited cells than the model takes: they are due in any case. */
function withoutCells(picture: GridPicture | null, { sheetId, cells }: GridEdit & { kind: "cells" }): GridPicture | null {
  const known = picture?.cells.get(sheetId);
  if (!picture || !known) return null;
  const rest = new Map(known);
  for (const { row, column } of cells) rest.set(`${row} ${column}`, "edited");
  return { ...picture, cells: new Map(picture.cells).set(sheetId, rest) };
} // prettier-ignore

function replaceWorkbook(
  api: FUniver,
  data: GridPicture["data"],
  activeSheetId: string | null
): void {
  const selection = api.getActiveWorkbook()?.getActiveRange()?.getRange() ?? null;
  api.disposeUnit(gridId);
  const workbook = api.createWorkbook(structuredClone(data));
  const sheet = activeSheetId === null ? null : workbook.getSheetBySheetId(activeSheetId);
  if (!sheet) return;
  workbook.setActiveSheet(sheet);
  if (selection && selection.endRow < sheet.getMaxRows() && selection.endColumn < sheet.getMaxColumns())
    sheet.setActiveSelection(sheet.getRange(selection)); // prettier-ignore
}

const activeSheet = (api: FUniver): string | null => api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? null; // prettier-ignore
