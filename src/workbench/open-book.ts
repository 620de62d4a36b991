import { openUniverEngine } from "../host/calculation/univer/univer-engine";
import type { CustomFunctionsAddIn } from "../host/custom-functions/function-metadata";
import { createHost, type Host } from "../host/protocol/host";
import type { WorkbookModel } from "../host/workbook/model";
import { saveWorkbook } from "../host/workbook/save-workbook";
import { applyEdit } from "./grid/apply-edit";
import type { GridEdit } from "./grid/grid-edit";

/** A workbook open in the stand-in Excel. */
export interface OpenBook {
  readonly name: string;
  readonly model: WorkbookModel;
  /** Answers the pane; tells `onChange` after each request and each calculation. */
  readonly host: Host;
  /** The file as it is now, after all calculation. */
  save(): Promise<Uint8Array>;
  /** Carries out what a person did in the grid. @throws ExcelError - Excel would refuse it. */
  edit(edit: GridEdit): void;
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
  let typed = 0;
  const written = (): string =>
    JSON.stringify([
      typed,
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
        const reply = host.answer(request);
        onChange();
        return reply;
      },
    },
    edit(edit) {
      if (edit.kind !== "select" && edit.kind !== "activate") typed += 1;
      applyEdit(edit, model, host.person);
    },
    async save() {
      await host.settled();
      saved = written();
      return saveWorkbook(model);
    },
    hasChanged: () => written() !== saved,
  };
}
