import { boundingArea } from "../../evaluation/a1";
import type { CellInput, PersonEdits } from "../../host/protocol/person/person-edits";
import type { Area, SheetModel, WorkbookModel } from "../../host/workbook/model";
import type { EditedCell, EditedNumberFormat, GridEdit } from "./grid-edit";

/**
 * Carries out in the stand-in Excel what a person did in the grid.
 *
 * @throws ExcelError - Excel would refuse it, such as a sheet name that is taken.
 */
export function applyEdit(edit: GridEdit, model: WorkbookModel, person: PersonEdits): void {
  if (edit.kind === "unsupported") return;
  if (edit.kind === "add-sheet") {
    person.activate(person.addSheet(edit.name));
    return;
  }
  const sheet = model.sheets.find(({ id }) => id === edit.sheetId);
  if (sheet === undefined) return;
  switch (edit.kind) {
    case "cells":
      typeCells(edit.cells, sheet, person);
      return;
    case "number-formats":
      for (const format of edit.formats) formatCells(format, sheet);
      return;
    case "insert":
    case "delete": {
      const { top, left, bottom, right } = edit.area;
      const [first, count] = edit.what === "rows" ? [top, bottom - top + 1] : [left, right - left + 1];
      person[acts[edit.kind][edit.what]](sheet, first, count);
      return;
    }
    case "rename":
      person.renameSheet(sheet, edit.name);
      return;
    case "remove-sheet":
      person.removeSheet(sheet);
      return;
    case "show-sheet":
      person.showSheet(sheet, edit.isShown ? "Visible" : "Hidden");
      return;
    case "move-sheet": {
      const inGrid = model.sheets.filter(({ visibility }) => visibility !== "VeryHidden");
      const there = inGrid[edit.position];
      if (there) person.moveSheet(sheet, model.sheets.indexOf(there));
      return;
    }
    case "select":
      person.select(sheet, edit.area);
      return;
    case "activate":
      person.activate(sheet);
  }
} // prettier-ignore

const acts = {
  insert: { rows: "insertRows", columns: "insertColumns" },
  delete: { rows: "deleteRows", columns: "deleteColumns" },
} as const;

/** All cells in one act, so that the add-in hears of it once. */
function typeCells(cells: readonly EditedCell[], sheet: SheetModel, person: PersonEdits): void {
  const [first, ...others] = cells.map(areaOf);
  if (first === undefined) return;
  const area = boundingArea([first, ...others]);
  const input = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from<CellInput | null>({ length: area.right - area.left + 1 }).fill(null)
  );
  for (const cell of cells) {
    const line = input[cell.row - area.top];
    if (line) line[cell.column - area.left] = inputOf(cell);
  }
  person.type(sheet, area, input);
  for (const cell of cells) {
    const { numberFormat } = cell;
    if (numberFormat !== null)
      formatCells({ area: areaOf(cell), numberFormat, isForced: false }, sheet);
  }
}

/** A text keeps being one by the apostrophe that Excel takes for that; an error's text is the error. */
function inputOf({ formula, value }: EditedCell): CellInput {
  if (formula !== null) return formula;
  if (typeof value !== "string" || value === "") return value ?? "";
  return /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/u.test(value) ? value : `'${value}`;
}

const areaOf = ({ row, column }: EditedCell): Area => ({ top: row, left: column, bottom: row, right: column }); // prettier-ignore

function formatCells({ area, numberFormat, isForced }: EditedNumberFormat, sheet: SheetModel): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cells.get(row, column);
      if (!cell || (!isForced && cell.format.numberFormat !== "General")) continue;
      sheet.cells.set(row, column, { ...cell, format: { ...cell.format, numberFormat } });
    }
  }
  sheet.touch();
} // prettier-ignore
