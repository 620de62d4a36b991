import type { CellRef } from "../../evaluation/cell-ref";
import { changeNames } from "../../strings/formula-results";
import type { Language } from "../../strings/language";
import { cellActions } from "./cell-actions";
import { faultMessage } from "./fault-message";
import type { Step } from "./pane-state";
import type { PaneStore } from "./pane-store";
import { reportActions } from "./report-actions";
import { tableActions } from "./table-actions";
import { createRunner, type ActionTools } from "./task-runner";

/** What a person can do in the pane. Each shows its own progress and outcome; none throws. */
export type PaneActions = ReturnType<typeof createActions>;

/** @param tools - doors to the workbook, to files and to what is kept for the user; tests bring their own. */
export function createActions(store: PaneStore, tools: ActionTools) {
  const runner = createRunner(store, tools);
  const { run, open, read, cancel } = runner;
  return {
    goTo: (step: Step) => {
      store.send({ type: "went-to", step });
    },
    open: () =>
      run("opening", false, async (excel) => {
        await open(excel);
        return null;
      }),
    readAgain: () =>
      run("opening", false, async (excel) => {
        await read(excel);
        return null;
      }),
    cancel,
    dismiss: () => {
      store.send({ type: "told", message: null });
    },
    select: async (cell: CellRef) => {
      try {
        await (await tools.work.workbook()).selectCells(cell);
      } catch (error) {
        store.send({ type: "told", message: faultMessage(error, tools.language) });
      }
    },
    ...tableActions(store, tools, runner),
    ...cellActions(store, tools, runner),
    ...reportActions(store, tools, runner),
  };
}

/** Name of a change that can be undone. */
export function changeName(
  command: keyof (typeof changeNames)["zh-CN"],
  language: Language
): string {
  return changeNames[language][command];
}
