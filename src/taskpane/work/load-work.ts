import type { Report } from "../../report/document";
import type { WorkbookWork } from "./workbook-work";

/** The heavy parts of the add-in, each loaded when first needed. */
export interface PaneWork {
  readonly workbook: () => Promise<WorkbookWork>;
  /** The report as a Word file. */
  readonly word: (report: Report) => Promise<Uint8Array>;
}

export const loadWork: PaneWork = {
  workbook: async () =>
    (await import(/* webpackChunkName: "workbook" */ "./workbook-work")).workbookWork,
  word: async (report) =>
    (await import(/* webpackChunkName: "word" */ "../../word/write-word")).writeWord(report),
};
