import { openUniverEngine } from "../host/calculation/univer/univer-engine";
import type { CustomFunctionsAddIn } from "../host/custom-functions/function-metadata";
import { createHost, type Host } from "../host/protocol/host";
import type { WorkbookModel } from "../host/workbook/model";
import { saveWorkbook } from "../host/workbook/save-workbook";
import { applyEdit } from "./grid/apply-edit";
import type { GridEdit } from "./grid/grid-edit";
import { createHistory } from "./history";

/** A workbook open in the stand-in Excel. */
export interface OpenBook {
  readonly name: string;
  readonly model: WorkbookModel;
  /** Answers the pane; tells `onChange` after each request and each calculation. */
  readonly host: Host;
  /** The file as it is now, after all calculation. */
  save(): Promise<Uint8Array>;
  /**
   * Carries out what a person did in the grid.
   *
   * @throws ExcelError - Excel would refuse it; nothing of what came with it in this turn stays.
   */
  edit(edit: GridEdit): void;
  /** Takes back the last edit, or does it again. @returns false: there is none. */
  undo(): boolean;
  redo(): boolean;
  /** The next edit is a step of its own to undo. Those of one turn are one step else. */
  endStep(): void;
  /** True where something was written since it was opened or saved. */
  hasChanged(): boolean;
}

/** @param onChange - the model may have changed. */
export function openBook(
  name: string,
  model: WorkbookModel,
  customFunctions: CustomFunctionsAddIn,
  onChange: () => void
): OpenBook {
  const host = createHost(model, { openEngine: openUniverEngine, customFunctions });
  host.calculation?.onCalculated(onChange);
  /** Acts of the person, undoing included. */
  let acts = 0;
  const history = createHistory(model, (state) => {
    acts += 1;
    host.person.putBack(state);
  });
  /** What only the add-in writes, but for its memory. */
  const byAddIn = (): string => `${host.counts.cellsWritten} ${model.sheets.length}`;
  const written = (): string =>
    JSON.stringify([
      acts,
      host.counts.cellsWritten,
      model.sheets.map((sheet) => sheet.name),
      model.customXml.map(({ xml }) => xml),
    ]);
  let saved = written();
  return {
    name,
    model,
    host: {
      ...host,
      answer(request) {
        const before = byAddIn();
        const reply = host.answer(request);
        if (byAddIn() !== before) history.clear();
        onChange();
        return reply;
      },
    },
    edit(edit) {
      if (edit.kind === "select" || edit.kind === "activate") {
        applyEdit(edit, model, host.person);
        return;
      }
      acts += 1;
      try {
        history.record(() => {
          applyEdit(edit, model, host.person);
        });
      } catch (error) {
        history.takeBackStep();
        throw error;
      }
    },
    undo: history.undo,
    redo: history.redo,
    endStep: history.endStep,
    async save() {
      await host.settled();
      const bytes = saveWorkbook(model);
      saved = written();
      return bytes;
    },
    hasChanged: () => written() !== saved,
  };
}
