import type { Answers } from "../../src/evaluation/answers";
import type { Form } from "../../src/evaluation/form";
import { formsOf, locate } from "../../src/reading/locate";
import type { SheetGrid } from "../../src/reading/grid/sheet-grid";

/** The forms of a workbook as others may know them. */
export function findForms(
  grids: readonly SheetGrid[],
  answers?: Partial<Answers>
): readonly Form[] {
  return formsOf(locate(grids, answers));
}
