import { inWorkbook } from "../in-workbook";
import type { ChangedCell } from "../undo/change-record";
import type { CommandResult } from "../undo/command-result";
import { applyChange, loadChanges } from "../undo/kept-changes";
import { loadSheets } from "./load-formulas";
import { guardedFormula } from "../formula-text/guarded-formula";

/**
 * 修复公式: mends every damaged PERF formula of the workbook, hidden sheets included, and guards what they hand over bare
 * against being taken for 0 while it is blank. What stood there is kept for 撤销. Three requests.
 *
 * @throws OfficeFault - a protected sheet among others, before anything is written.
 * @example repairFormulas() // "=[2]!_xldudf_PERF_GRADE(D5)" becomes '=PERF.GRADE(IF(D5="","",D5))'
 */
export function repairFormulas(): Promise<CommandResult> {
  return inWorkbook(async (context) => {
    const changes = loadChanges(context);
    await context.sync();
    const kept = await changes();
    const loaded = loadSheets(context, kept.sheets.keys());
    await context.sync();
    const cells = loaded.flatMap((read) =>
      (read()?.formulas((formula) => guardedFormula(formula) !== formula) ?? []).map(
        ({ sheet, address, state, formula }): ChangedCell => ({
          sheet,
          address,
          before: state,
          after: { ...state, input: guardedFormula(formula) },
        })
      )
    );
    const findings = applyChange(context, kept, "repair-formulas", cells);
    if (cells.length > 0) await context.sync();
    const changed = cells.map(({ sheet, address }) => ({ sheet, address }));
    return { changed, skipped: [], findings };
  });
}
