import type { Area, SheetModel, SheetVisibility } from "../../workbook/model";
import { putBack, type WorkbookState } from "../../workbook/workbook-state";
import { sheetSize } from "../areas/area";
import { writeContents } from "../ranges/cell-grid";
import { clear } from "../ranges/clearing";
import { newRange } from "../objects/range-area";
import { activate, select, selectedRange } from "../sheets/selection";
import type { Session } from "../objects/session";
import {
  addSheet,
  moveSheet,
  removeSheet,
  renameSheet,
  setVisibility,
} from "../sheets/sheet-changes";
import { deleteCells, insertCells } from "../ranges/shifting";

/**
 * What a person does in the grid of the stand-in Excel; the add-in hears of it by events. Each throws `ExcelError` for
 * what Excel would refuse.
 */
export interface PersonEdits {
  /** Types into cells, rows × columns from the area's corner; "=…" is a formula, null leaves a cell as it is. */
  type(sheet: SheetModel, area: Area, input: readonly (readonly (CellInput | null)[])[]): void;
  /** The delete key: contents go, formats stay. */
  clear(sheet: SheetModel, area: Area): void;
  insertRows(sheet: SheetModel, first: number, count: number): void;
  deleteRows(sheet: SheetModel, first: number, count: number): void;
  insertColumns(sheet: SheetModel, first: number, count: number): void;
  deleteColumns(sheet: SheetModel, first: number, count: number): void;
  select(sheet: SheetModel, area: Area): void;
  activate(sheet: SheetModel): void;
  /** Null: the first free name. */
  addSheet(name: string | null): SheetModel;
  renameSheet(sheet: SheetModel, name: string): void;
  /** To a position counted from 0. */
  moveSheet(sheet: SheetModel, position: number): void;
  showSheet(sheet: SheetModel, visibility: SheetVisibility): void;
  removeSheet(sheet: SheetModel): void;
  /** Undo and redo: the workbook as it was, see `changeBetween`; the first cell that changed is selected. */
  putBack(state: WorkbookState): void;
  /** Where the selection is now. */
  selected(): { readonly sheet: SheetModel; readonly area: Area };
}

export type CellInput = string | number | boolean;

/** `done` is called after each act, also one that failed halfway. */
export function personEdits(session: Session, done: () => void): PersonEdits {
  const act = <Result>(work: () => Result): Result => {
    session.events.isByPerson = true;
    try {
      return work();
    } finally {
      done();
      session.events.isByPerson = false;
    }
  };
  const rows = (sheet: SheetModel, top: number, count: number) =>
    newRange(sheet, { top, left: 0, bottom: top + count - 1, right: sheetSize.columns - 1 });
  const columns = (sheet: SheetModel, left: number, count: number) =>
    newRange(sheet, { top: 0, left, bottom: sheetSize.rows - 1, right: left + count - 1 });
  return {
    type: (sheet, area, input) => {
      act(() => {
        writeContents(newRange(sheet, area), input, session);
      });
    },
    clear: (sheet, area) => {
      act(() => {
        clear(newRange(sheet, area), "Contents", session);
      });
    },
    insertRows: (sheet, first, count) => {
      act(() => insertCells(rows(sheet, first, count), "Down", session));
    },
    deleteRows: (sheet, first, count) => {
      act(() => {
        deleteCells(rows(sheet, first, count), "Up", session);
      });
    },
    insertColumns: (sheet, first, count) => {
      act(() => insertCells(columns(sheet, first, count), "Right", session));
    },
    deleteColumns: (sheet, first, count) => {
      act(() => {
        deleteCells(columns(sheet, first, count), "Left", session);
      });
    },
    select: (sheet, area) => {
      act(() => {
        select(newRange(sheet, area), session);
      });
    },
    activate: (sheet) => {
      act(() => {
        activate(sheet, session);
      });
    },
    addSheet: (name) => act(() => addSheet(name, session)),
    renameSheet: (sheet, name) => {
      act(() => {
        renameSheet(sheet, name, session);
      });
    },
    moveSheet: (sheet, position) => {
      act(() => {
        moveSheet(sheet, position, session);
      });
    },
    showSheet: (sheet, visibility) => {
      act(() => {
        setVisibility(sheet, visibility, session);
      });
    },
    removeSheet: (sheet) => {
      act(() => {
        removeSheet(sheet, session);
      });
    },
    putBack: (state) => {
      act(() => {
        putBackState(state, session);
      });
    },
    selected: () => {
      const { sheet, area } = selectedRange(session);
      return { sheet, area: area ?? { top: 0, left: 0, bottom: 0, right: 0 } };
    },
  };
}

function putBackState(state: WorkbookState, session: Session): void {
  const { model, events } = session;
  const before = [...model.sheets];
  const changed = putBack(model, state);
  for (const sheet of before.filter((one) => !model.sheets.includes(one)))
    events.raise("deleted", sheet, { source: "Local" });
  for (const sheet of model.sheets.filter((one) => !before.includes(one)))
    events.raise("added", sheet, { source: "Local" });
  for (const { sheet, area } of changed) events.edited(sheet, area);
  const shown = changed.find(({ sheet }) => sheet.visibility === "Visible");
  if (shown === undefined) return;
  const { top, left } = shown.area;
  select(newRange(shown.sheet, { top, left, bottom: top, right: left }), session);
}
