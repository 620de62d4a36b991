import type { Area, SheetModel } from "../workbook/model";
import type { CellPlace } from "../workbook/cell-place";
import type { ComputedCell } from "./calculation-engine";

/**
 * Results of several cells: where they stand and which cells they fill, or would fill if these were empty. Whatever
 * happens in such an area makes its formula be worked out again.
 */
export class Spills {
  readonly #known = new Map<SheetModel, Map<string, Spill>>();

  /** Those the file brought. */
  constructor(sheets: readonly SheetModel[]) {
    for (const place of formulaPlaces(sheets)) {
      const spill = place.sheet.cells.get(place.row, place.column)?.spill;
      if (spill !== undefined) this.#note(place, areaOf(place, spill.rows, spill.columns), true);
    }
  }

  /** Formulas in whose area one of the cells lies. */
  touchedBy(places: readonly CellPlace[]): CellPlace[] {
    return places.flatMap(({ sheet, row, column }) =>
      [...(this.#known.get(sheet)?.values() ?? [])]
        .filter(({ area }) => isIn(area, row, column))
        .map(({ place }) => place)
    );
  }

  /** Empties what the formula of a cell that was typed over had filled; gives the emptied cells. */
  remove(place: CellPlace, isTyped: (place: CellPlace) => boolean): CellPlace[] {
    const spill = this.#known.get(place.sheet)?.get(keyOf(place));
    if (spill === undefined) return [];
    this.#known.get(place.sheet)?.delete(keyOf(place));
    return spill.isFilled ? others(spill).filter((one) => !isTyped(one) && empty(one)) : [];
  }

  /** Puts a result into the model; gives the cells that an earlier one of the formula had filled and this does not. */
  store(result: ComputedCell, isTyped: (place: CellPlace) => boolean): CellPlace[] {
    const { sheet, row, column, value, spilled, area } = result;
    const before = this.#known.get(sheet)?.get(keyOf(result));
    const own = sheet.cells.get(row, column);
    if (own?.formula === undefined) return [];
    const size = { rows: spilled?.length ?? 1, columns: spilled?.[0]?.length ?? 1 };
    const isArray = spilled !== null || own.spill !== undefined;
    const { formula, format } = own;
    sheet.cells.set(row, column, { value, formula, ...(isArray && { spill: size }), format });
    this.#known.get(sheet)?.delete(keyOf(result));
    const after = area === null ? null : this.#note(result, area, spilled !== null);
    for (const cell of after?.isFilled === true ? others(after) : []) {
      const content = spilled?.[cell.row - row]?.[cell.column - column] ?? 0;
      const its = sheet.formatAt(cell.row, cell.column);
      sheet.cells.set(cell.row, cell.column, { value: content, format: its });
    }
    const left = before?.isFilled === true ? others(before) : [];
    const isFilled = (one: CellPlace): boolean =>
      after?.isFilled === true && isIn(after.area, one.row, one.column);
    return left.filter((one) => !isFilled(one) && !isTyped(one) && empty(one));
  }

  #note({ sheet, row, column }: CellPlace, area: Area, isFilled: boolean): Spill {
    const spill = { place: { sheet, row, column }, area, isFilled };
    const known = this.#known.get(sheet) ?? new Map<string, Spill>();
    this.#known.set(sheet, known.set(keyOf(spill.place), spill));
    return spill;
  }
}

interface Spill {
  readonly place: CellPlace;
  readonly area: Area;
  /** False: something is in its way. */
  readonly isFilled: boolean;
}

/** Every cell with a formula. */
export function* formulaPlaces(sheets: readonly SheetModel[]): Generator<CellPlace> {
  for (const sheet of sheets) {
    const used = sheet.cells.usedArea(true);
    if (used === null) continue;
    for (let row = used.top; row <= used.bottom; row++) {
      for (let column = used.left; column <= used.right; column++) {
        if (sheet.cells.get(row, column)?.formula !== undefined) yield { sheet, row, column };
      }
    }
  }
}

const keyOf = ({ row, column }: CellPlace): string => `${row},${column}`;

const areaOf = ({ row, column }: CellPlace, rows: number, columns: number): Area => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

const isIn = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** The cells of a result but its formula's own. */
function others({ place, area }: Spill): CellPlace[] {
  const cells: CellPlace[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (row !== place.row || column !== place.column) cells.push({ ...place, row, column });
    }
  }
  return cells;
}

/** Takes a cell's value away; false if there is none, or a formula. */
function empty({ sheet, row, column }: CellPlace): boolean {
  const cell = sheet.cells.get(row, column);
  if (cell?.value === undefined || cell.formula !== undefined) return false;
  sheet.cells.set(row, column, { format: cell.format });
  return true;
}
