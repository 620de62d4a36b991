import { boundingArea } from "../../evaluation/a1";
import type { CellInput, PersonEdits } from "../../host/protocol/person-edits";
import type { Area, SheetModel, WorkbookModel } from "../../host/workbook/model";
import type { EditedCell, GridEdit } from "./grid-edit";

/**
 * Carries out in the stand-in Excel what a person did in the grid.
 *
 * @throws ExcelError - Excel would refuse it, such as a sheet name that is taken.
 */
export function applyEdit(edit: GridEdit, model: WorkbookModel, person: PersonEdits): void {
  if (edit.kind === "unsupported") return;
  if (edit.kind === "add-sheet") {
    person.addSheet(edit.name);
    return;
  }
  const sheet = model.sheets.find(({ id }) => id === edit.sheetId);
  if (sheet === undefined) return;
  switch (edit.kind) {
    case "cells":
      applyCells(edit.cells, sheet, person);
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

/** Typed cells in one act, so that the add-in hears of it once; emptied ones one by one. */
function applyCells(cells: readonly EditedCell[], sheet: SheetModel, person: PersonEdits): void {
  const typed = cells.flatMap((cell) => {
    const input = inputOf(cell);
    return input === null ? [] : [{ ...cell, input }];
  });
  for (const cell of cells) if (inputOf(cell) === null) person.clear(sheet, areaOf(cell));
  const [first, ...others] = typed.map(areaOf);
  if (first === undefined) return;
  const area = boundingArea([first, ...others]);
  const input = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from<CellInput | null>({ length: area.right - area.left + 1 }).fill(null)
  );
  for (const cell of typed) {
    const line = input[cell.row - area.top];
    if (line) line[cell.column - area.left] = cell.input;
  }
  person.type(sheet, area, input);
  for (const cell of typed) applyNumberFormat(cell, sheet);
}

function applyNumberFormat({ row, column, numberFormat }: EditedCell, sheet: SheetModel): void {
  const written = sheet.cells.get(row, column);
  if (numberFormat === null || written === undefined) return;
  sheet.cells.set(row, column, { ...written, format: { ...written.format, numberFormat } });
  sheet.touch();
}

/** Null: emptied. */
function inputOf({ formula, value }: EditedCell): CellInput | null {
  if (formula !== null) return formula;
  return typeof value === "object" ? value.error : (value ?? null);
}

const areaOf = ({ row, column }: EditedCell): Area => ({ top: row, left: column, bottom: row, right: column }); // prettier-ignore
