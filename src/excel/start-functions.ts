import { associateFunctions } from "../functions/associate-functions";
import { provideSheets } from "../functions/score-own-row";

/**
 * Registers PERF.* and gives `=PERF.SCORE()` its way to the workbook: the start of the functions' own bundle. A custom
 * function may read through a context of its own; waiting for the end of cell editing, as commands do, would leave the
 * cell busy. Does nothing where office.js did not come or the Excel has no custom functions: all else still works.
 */
if ("CustomFunctions" in globalThis) {
  provideSheets(async () => {
    const { readForFunctions } = await import("./read-for-functions");
    return readForFunctions(new Excel.RequestContext());
  });
  associateFunctions();
}
