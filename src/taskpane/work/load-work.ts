import type { Report } from "../../report/document";
import type { WorkbookWork } from "./workbook-work";

/** The heavy parts of the add-in, each loaded when first needed. */
export interface PaneWork {
  readonly workbook: () => Promise<WorkbookWork>;
  /** The report as a Word file. */
  readonly word: (report: Report) => Promise<Uint8Array>;
}

export const loadWork: PaneWork = {
  workbook: async () => (await workbookPart()).workbookWork,
  word: async (report) => (await wordPart()).writeWord(report),
};

const workbookPart = () => import(/* webpackChunkName: "workbook" */ "./workbook-work");
const wordPart = () => import(/* webpackChunkName: "word" */ "../../word/write-word");

/**
 * Loads all parts while nobody waits, so that the pane goes on working when the network is gone. One that does not come
 * is asked for again, and missed aloud, when it is needed.
 */
export function loadRestWhenIdle(): void {
  const load = (): void => {
    void Promise.allSettled([
      workbookPart(),
      wordPart(),
      // Of the worksheet functions, which run in the same page.
      import("../../functions/table/table-functions"),
      import("../../excel/read-for-functions"),
      import("../../excel/blanks-for-functions"),
    ]);
  };
  // Safari has no idle callback.
  if ("requestIdleCallback" in window) window.requestIdleCallback(load);
  else setTimeout(load, 2000);
}
