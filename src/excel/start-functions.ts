import { associateFunctions } from "../functions/associate-functions";
import { provideBlanks } from "../functions/ask-blanks";
import { provideSheets } from "../functions/score-own-row";

/**
 * Registers PERF.* and gives `=PERF.SCORE()`, and calls that must know a blank from a 0, their way to the workbook: the start
 * of the functions' own bundle. A custom function may read through a context of its own; waiting for the end of cell
 * editing, as commands do, would leave the cell busy. Does nothing where office.js did not come or the Excel has no custom
 * functions: all else still works.
 */
if ("CustomFunctions" in globalThis) {
  provideSheets(async () => {
    const { readForFunctions } = await import("./read-for-functions");
    return readForFunctions(new Excel.RequestContext());
  });
  provideBlanks({
    isOpen: keepsUndo,
    async clear(args, addresses) {
      const { clear } = await import("./blanks-for-functions");
      return clear(args, addresses);
    },
  });
  associateFunctions();
}

/**
 * Below ExcelApi 1.19 any call may empty the user's undo (OfficeDev/office-js issue 5918), which knowing a blank from a 0
 * is not worth.
 */
function keepsUndo(): boolean {
  // A cell may be calculated before Office has a context.
  const { context } = Office as { readonly context?: Office.Context };
  return context?.requirements.isSetSupported("ExcelApi", "1.19") ?? false;
}
