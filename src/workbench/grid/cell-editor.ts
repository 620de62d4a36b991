import type { FUniver } from "@univerjs/presets";

/** The cell that a person is typing into. Nothing may change the grid meanwhile: Univer would drop what was typed. */
export interface CellEditor {
  readonly isOpen: () => boolean;
  /** Puts what was typed into its cell, as Enter does, and stays there. */
  readonly commit: () => Promise<void>;
  /** Comes when no cell is being typed into. */
  readonly closed: () => Promise<void>;
}

/** @param onOvertaken - what was typed was put in because something else is being done. */
export function cellEditor(api: FUniver, onOvertaken: () => void): CellEditor {
  let waiting: (() => void)[] = [];
  const isOpen = (): boolean => api.getActiveWorkbook()?.isCellEditing() ?? false;

  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id !== editorShown || (params as { readonly visible: boolean }).visible) return;
    setTimeout(() => {
      if (isOpen()) return;
      const goOn = waiting;
      waiting = [];
      for (const each of goOn) each();
    });
  });

  // What ends editing in Excel and would only close the editor here.
  api.addEvent(api.Event.BeforeCommandExecute, ({ id }) => {
    if (!endsEditing.test(id) || !isOpen()) return;
    hide(api);
    onOvertaken();
  });

  return {
    isOpen,
    async commit() {
      if (!isOpen()) return;
      hide(api);
      // A formula begun on another sheet is put in a turn later, when that sheet is in view again.
      await new Promise((resolve) => setTimeout(resolve));
    },
    closed: () => (isOpen() ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}

const editorShown = "sheet.operation.set-cell-edit-visible";

/** Commands on rows, columns and sheets. To turn to another sheet is none: a formula may go on there. */
const endsEditing =
  /^sheet\.command\.(?:insert-|remove-|delete-|copy-sheet|set-worksheet-(?:name|order|hidden|show))/u;

/** Univer takes what was typed over when its editor is hidden by anything but Escape. */
function hide(api: FUniver): void {
  const workbook = api.getActiveWorkbook();
  if (workbook?.isCellEditing() !== true) return;
  api.syncExecuteCommand(editorShown, { visible: false, unitId: workbook.getId() });
}
