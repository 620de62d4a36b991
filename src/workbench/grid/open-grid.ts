import type { FUniver, IRange } from "@univerjs/presets";
import type { Area, WorkbookModel } from "../../host/workbook/model";
import { cellEditor, type CellEditor } from "./cell-editor";
import { followEnterAndTab } from "./enter-and-tab";
import { gridData, sheetsInGrid, usedSize } from "./grid-data";
import type { GridEdit } from "./grid-edit";
import {
  changedCells,
  takePicture,
  withUnknownCells,
  type CellMatrix,
  type GridPicture,
} from "./grid-picture";
import { readEdit } from "./read-edit";
import { makeRoom, type Size } from "./room";
import { univerGrid } from "./univer-grid";

/** A spreadsheet on the page that shows a workbook model. It never changes the model; what a person does is told. */
export interface Grid {
  /** What a person is typing. `show`, `refresh` and `select` are to wait until it is closed. */
  readonly editor: CellEditor;
  /** Shows another workbook. */
  show(model: WorkbookModel): void;
  /**
   * Brings the grid up to the model: only cells that differ, or all where sheets, merges or sizes did.
   *
   * @returns true where it took all over and the selection is to be set again.
   */
  refresh(): boolean;
  /** Turns to a sheet and marks cells. */
  select(sheetId: string, area: Area): void;
  /** The grid itself, for tests and the browser's console. */
  readonly api: FUniver;
}

export interface GridEvents {
  /** Called after each thing a person did; `refresh` is due afterwards, but for a mere selection. */
  readonly onEdit: (edit: GridEdit) => void;
  /** What a person typed was put in because the person goes on to something else, which is told next. */
  readonly onTyped: () => void;
  /** A person wants the last edit undone, or done again. */
  readonly onUndo: (which: "undo" | "redo") => void;
  /** A person wants to go beyond the sheet's last row or column; the selection stays where it is. */
  readonly onBeyond: (last: Size) => void;
}

export function openGrid(container: HTMLElement, { onEdit, onTyped, onUndo, onBeyond }: GridEvents): Grid {
  const api = univerGrid(container);
  const editor = cellEditor(api, onTyped);
  let model: WorkbookModel | null = null;
  /** Null: the grid may look otherwise than the model in more than cells. */
  let picture: GridPicture | null = null;
  /** True while the grid is changed from here. */
  let isOwn = false;
  /** The last that was in view. */
  let view: View | null = null;
  /** Of workbooks shown so far. */
  let count = 0;

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
    picture = picture && afterEdit(picture, edit);
    onEdit(edit);
  });

  followEnterAndTab(api, own);

  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id !== "sheet.operation.set-selections") return;
    const { subUnitId, selections } = event.params as SelectionParams;
    const [most] = selections.flatMap(({ range }) => makeRoom(api, subUnitId, range) ?? []);
    if (most === undefined) return;
    event.cancel = true;
    onBeyond(most);
  });

  // While a person types into a cell, undoing is about the letters.
  const takeOverUndo = (which: "undo" | "redo") => (event: { cancel?: boolean }): void => {
    if (editor.isOpen()) return;
    event.cancel = true;
    onUndo(which);
  };
  api.addEvent(api.Event.BeforeUndo, takeOverUndo("undo"));
  api.addEvent(api.Event.BeforeRedo, takeOverUndo("redo"));

  // Under a new id each time: Univer keeps what can be undone by id, and it would no longer fit.
  const replaceWorkbook = (shown: WorkbookModel): void => {
    own(() => {
      view = viewOf(api) ?? view;
      api.disposeUnit(unitId(count));
      count += 1;
      const workbook = api.createWorkbook(structuredClone(gridData(shown, unitId(count))));
      const sheet = workbook.getSheetBySheetId(shown.sheets[shown.activeSheet]?.id ?? "");
      if (!sheet) return;
      workbook.setActiveSheet(sheet);
      if (view?.sheetId === sheet.getSheetId()) sheet.scrollToCell(view.range.startRow, view.range.startColumn);
    });
  };

  return {
    api,
    editor,
    show(next) {
      model = next;
      picture = takePicture(next);
      replaceWorkbook(next);
    },
    refresh() {
      if (model === null) return false;
      const after = takePicture(model);
      const changed = picture && changedCells(picture, after);
      picture = after;
      if (changed === null || !hasRoom(api, model)) {
        replaceWorkbook(model);
        return true;
      }
      own(() => {
        for (const [sheetId, cells] of changed) setCells(api, unitId(count), sheetId, cells);
      });
      return false;
    },
    select(sheetId, { top, left, bottom, right }) {
      own(() => {
        const workbook = api.getActiveWorkbook();
        const sheet = workbook?.getSheetBySheetId(sheetId);
        if (!workbook || !sheet) return;
        workbook.setActiveSheet(sheet);
        makeRoom(api, sheetId, { startRow: top, startColumn: left, endRow: bottom, endColumn: right });
        const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
        if (top >= rows || left >= columns) return;
        const height = Math.min(bottom, rows - 1) - top + 1;
        const width = Math.min(right, columns - 1) - left + 1;
        sheet.setActiveSelection(sheet.getRange(top, left, height, width));
        view = viewOf(api) ?? view;
        if (view?.sheetId !== sheetId || !isInView(view.range, top, left)) sheet.scrollToCell(top, left);
      });
    },
  };
} // prettier-ignore

interface SelectionParams {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: IRange }[];
}

/** What the grid is known to show after an edit; null: all may differ. */
function afterEdit(picture: GridPicture, edit: GridEdit): GridPicture | null {
  switch (edit.kind) {
    case "select":
    case "activate":
      return picture;
    case "cells":
      return withUnknownCells(picture, edit.sheetId, edit.cells);
    case "number-formats": {
      const places = edit.formats.flatMap(({ area }) => placesIn(area));
      return withUnknownCells(picture, edit.sheetId, places);
    }
    default:
      return null;
  }
}

function placesIn({ top, left, bottom, right }: Area): { row: number; column: number }[] {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index).flatMap((row) =>
    columns.map((column) => ({ row, column }))
  );
}

/** Told to be local, or Univer's formula plugin would empty the cells to calculate them. */
function setCells(api: FUniver, unit: string, subUnitId: string, cellValue: CellMatrix): void {
  const params = { unitId: unit, subUnitId, cellValue };
  api.syncExecuteCommand("sheet.mutation.set-range-values", params, { onlyLocal: true });
}

const unitId = (count: number): string => `workbook-${count}`;

/** What is in view; a workbook just put in has not been drawn yet and has no view. */
function viewOf(api: FUniver): View | null {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const range: IRange | null | undefined = sheet?.getVisibleRange();
  return sheet && range ? { sheetId: sheet.getSheetId(), range } : null;
}

interface View {
  readonly sheetId: string;
  readonly range: IRange;
}

function isInView({ startRow, startColumn, endRow, endColumn }: IRange, row: number, column: number): boolean {
  return row >= startRow && row < endRow && column >= startColumn && column < endColumn;
} // prettier-ignore

function hasRoom(api: FUniver, model: WorkbookModel): boolean {
  return sheetsInGrid(model).every((sheet) => {
    const { rows, columns } = usedSize(sheet);
    const shown = api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
    return shown && rows <= shown.getMaxRows() && columns <= shown.getMaxColumns();
  });
}
