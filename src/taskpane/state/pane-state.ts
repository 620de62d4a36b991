import type { ReadyFile } from "../work/save-file";
import type { Report } from "../../report/document";
import type { OpenWorkbook } from "../../excel/pane/open-workbook";
import type { ReportUndo } from "../../excel/pane/generate-report-sheet";

/** The four parts of the work, in order. */
export const steps = ["recognition", "scores", "review", "report"] as const;
export type Step = (typeof steps)[number];

/** All the pane shows. Plain and immutable. */
export interface PaneState {
  readonly step: Step;
  /** Null until the workbook was read for the first time. */
  readonly workbook: OpenWorkbook | null;
  /** What is going on; null when the pane waits for a person. */
  readonly task: RunningTask | null;
  readonly message: PaneMessage | null;
  readonly asking: Asking | null;
  /** What the last report replaced, to go back to. */
  readonly reportBefore: ReportUndo | null;
  /** Sheets the last template added. */
  readonly templateSheets: readonly string[];
  /** The report as it was written last by this pane; what Word and the preview show. */
  readonly writtenReport: Report | null;
  readonly file: ReadyFile | null;
}

export interface RunningTask {
  readonly text: string;
  readonly canCancel: boolean;
}

/** What became of the last action, as a sentence. */
export interface PaneMessage {
  readonly tone: "done" | "fault" | "note";
  readonly text: string;
  /** For support; "" for none. */
  readonly detail: string;
}

/** Something to decide before cells are written. */
export interface Asking {
  readonly text: string;
  readonly choices: readonly {
    readonly text: string;
    readonly kind: "overwrite" | "keep" | "undo-anyway";
  }[];
  /** For "undo-anyway": the change in question. */
  readonly change: number | null;
}

export const initialState: PaneState = {
  step: "recognition",
  workbook: null,
  task: null,
  message: null,
  asking: null,
  reportBefore: null,
  templateSheets: [],
  writtenReport: null,
  file: null,
};
