import { forgetSheets, writeTemplate } from "../../excel/templates/write-template";
import { freezeFormulas, restoreFormulas } from "../../excel/formulas/freeze-formulas";
import { repairFormulas } from "../../excel/formulas/repair-formulas";
import { writeScoreFormulas } from "../../excel/formulas/write-score-formulas";
import { generateReportSheet, putBackReport } from "../../excel/pane/generate-report-sheet";
import { openWorkbook, schemeOf } from "../../excel/pane/open-workbook";
import { remember } from "../../excel/pane/remember";
import { selectCells } from "../../excel/pane/select-cells";
import { mergeEdits } from "../../excel/report-sheet/edits/merge-edits";
import { undoChange } from "../../excel/undo/restore";

/** Everything the pane does to the open workbook, in one chunk that loads after the first paint. */
export const workbookWork = {
  openWorkbook,
  remember,
  selectCells,
  generateReportSheet,
  putBackReport,
  mergeEdits,
  schemeOf,
  writeScoreFormulas,
  freezeFormulas,
  restoreFormulas,
  repairFormulas,
  undoChange,
  writeTemplate,
  forgetSheets,
};

export type WorkbookWork = typeof workbookWork;
