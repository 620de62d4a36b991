import type { Area, SheetModel } from "../../workbook/model";
import { moveReferences } from "../names/formula-references";
import { rewriteFormulas } from "../names/rewrite-formulas";
import { moved, movedLines, type Shift } from "../areas/shift";
import type { Session } from "../objects/session";

/** Moves everything that points at cells of a sheet after these were shifted. */
export function followShift(sheet: SheetModel, shift: Shift, session: Session): void {
  const move = (area: Area): Area | null => moved(area, shift);
  moveOnSheet(sheet, shift, move);
  moveKeptRanges(sheet, session, move);
  rewriteFormulas(session.model, (formula, home) =>
    moveReferences(formula, home, sheet.name, move)
  );
}

function moveOnSheet(sheet: SheetModel, shift: Shift, move: (area: Area) => Area | null): void {
  replaceAll(sheet.merges, (merge) => move(merge));
  replaceAll(sheet.hyperlinks, (link) => {
    const area = move(link.area);
    return area === null ? null : { ...link, area };
  });
  for (const chart of sheet.charts) chart.anchor = move(chart.anchor) ?? chart.anchor;
  const { printArea, printTitleRows } = sheet.pageSetup;
  if (printArea !== null) sheet.pageSetup.printArea = move(printArea);
  if (printTitleRows !== null && shift.isWhole && shift.axis === "rows") {
    const { first, last } = printTitleRows;
    sheet.pageSetup.printTitleRows = movedLines(first, last, shift);
  }
}

function moveKeptRanges(
  sheet: SheetModel,
  { references, selection }: Session,
  move: (area: Area) => Area | null
): void {
  const kept = [...references.values()].flatMap((one) => ("ranges" in one ? one.ranges : [one]));
  for (const range of new Set(kept)) {
    if (range.sheet === sheet && range.area !== null) range.area = move(range.area);
  }
  // Where all that was selected is gone, the cells that have taken its place are.
  if (selection?.sheet === sheet && selection.area !== null && !kept.includes(selection))
    selection.area = move(selection.area) ?? selection.area;
}

function replaceAll<Entry>(list: Entry[], change: (entry: Entry) => Entry | null): void {
  const changed = list.map(change).filter((entry) => entry !== null);
  list.splice(0, list.length, ...changed);
}
