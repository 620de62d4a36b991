import { createWorkbook } from "../workbook/create-workbook";
import type { Area, CellFormat, SheetModel, WorkbookModel } from "../workbook/model";
import { carriedFormula } from "./carried-formula";
import type { OldCell, OldSheet, OldWorkbook } from "./old-workbook";
import { newSheetNames } from "./new-sheet-names";

/** A new workbook with an old one's content, and what of that content changed its kind or stayed behind. */
export interface ConvertedWorkbook {
  readonly model: WorkbookModel;
  /** Formulas that became their last values. */
  readonly formulasAsValues: number;
  /** Chart, macro and dialog sheets that stayed behind. */
  readonly otherSheets: readonly string[];
}

/**
 * Makes a new workbook from the content of an old one: values, formulas with their last values, number formats, merged
 * cells, sizes and visibility of rows, columns and sheets, and the date system. Fonts, colours, borders, charts,
 * pictures, notes, names and macros are not taken over.
 *
 * Example: a cell A1 of the old workbook stands in A1 of the new one's sheet of the same name.
 */
export function convertOldWorkbook({
  date1904,
  sheets,
  otherSheets,
}: OldWorkbook): ConvertedWorkbook {
  const names = newSheetNames(sheets.map(({ name }) => name));
  // A reference to a sheet that had to be renamed would point nowhere.
  const kept = new Set(sheets.map(({ name }) => name).filter((name) => names.includes(name)));
  const model = createWorkbook(names[0], { date1904 });
  let formulasAsValues = 0;
  sheets.forEach((old, place) => {
    const sheet = place === 0 ? model.sheets[0] : model.addSheet(names[place] ?? old.name);
    if (sheet !== undefined) formulasAsValues += fill(sheet, old, kept, model.defaultFormat);
  });
  const first = model.sheets.findIndex(({ visibility }) => visibility === "Visible");
  const [any] = model.sheets;
  if (first === -1 && any !== undefined) any.visibility = "Visible";
  model.activeSheet = Math.max(0, first);
  return { model, formulasAsValues, otherSheets };
}

/** Fills a sheet; returns how many formulas became values. */
function fill(
  sheet: SheetModel,
  old: OldSheet,
  sheets: ReadonlySet<string>,
  plain: CellFormat
): number {
  const formats = new Map<string, CellFormat>();
  let lost = 0;
  for (const cell of old.cells) {
    const format = formats.get(cell.numberFormat) ?? { ...plain, numberFormat: cell.numberFormat };
    formats.set(cell.numberFormat, format);
    const formula = formulaOf(cell, sheets);
    if (formula === null && (cell.formula !== null || cell.inArray)) lost += 1;
    sheet.cells.set(cell.row, cell.column, {
      value: cell.value,
      ...(formula === null ? {} : { formula }),
      format,
    });
  }
  sheet.merges.push(...apart(old.merges));
  for (const { index, size, hidden } of old.columns) sheet.columns.set(index, { width: size, hidden }); // prettier-ignore
  for (const { index, size, hidden } of old.rows) sheet.rows.set(index, { height: size, hidden });
  sheet.visibility = old.visibility;
  sheet.touch();
  return lost;
}

function formulaOf({ formula, inArray }: OldCell, sheets: ReadonlySet<string>): string | null {
  return formula === null || inArray ? null : carriedFormula(formula, sheets);
}

/** Merged areas of more than one cell that do not touch an earlier one: Excel calls a file with any other damaged. */
function apart(merges: readonly Area[]): Area[] {
  const kept: Area[] = [];
  for (const area of merges) {
    const { top, left, bottom, right } = area;
    const isOrdered = bottom >= top && right >= left && (bottom > top || right > left);
    const overlaps = kept.some(
      (other) =>
        top <= other.bottom && other.top <= bottom && left <= other.right && other.left <= right
    );
    if (isOrdered && !overlaps) kept.push(area);
  }
  return kept;
}
