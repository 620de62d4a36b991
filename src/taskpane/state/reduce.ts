import type { Report } from "../../report/document";
import type { OpenWorkbook } from "../../excel/pane/open-workbook";
import type { ReportUndo } from "../../excel/pane/generate-report-sheet";
import type { ReadyFile } from "../work/save-file";
import type { Asking, PaneMessage, PaneState, RunningTask, Step } from "./pane-state";

/** Everything that happens to the pane's state. */
export type PaneEvent =
  | { readonly type: "went-to"; readonly step: Step }
  | { readonly type: "began"; readonly task: RunningTask }
  | { readonly type: "ended"; readonly message: PaneMessage | null }
  | { readonly type: "read"; readonly workbook: OpenWorkbook }
  | { readonly type: "asked"; readonly asking: Asking | null }
  | { readonly type: "wrote-report"; readonly report: Report; readonly undo: ReportUndo | null }
  | { readonly type: "undid-report" }
  | { readonly type: "added-sheets"; readonly sheets: readonly string[] }
  | { readonly type: "made-file"; readonly file: ReadyFile | null }
  | { readonly type: "told"; readonly message: PaneMessage | null };

/** The next state. Pure. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "went-to":
      return {
        ...state,
        step: event.step,
        message: state.message?.tone === "done" ? null : state.message,
      };
    case "began":
      return { ...state, task: event.task, message: null, asking: null };
    case "ended":
      return { ...state, task: null, message: event.message };
    case "read":
      return { ...state, workbook: event.workbook };
    case "asked":
      return { ...state, asking: event.asking };
    case "wrote-report":
      return { ...state, writtenReport: event.report, reportBefore: event.undo };
    case "undid-report":
      return { ...state, writtenReport: null, reportBefore: null };
    case "added-sheets":
      return { ...state, templateSheets: event.sheets };
    case "made-file":
      return { ...state, file: event.file };
    case "told":
      return { ...state, message: event.message };
  }
}
