import type { ICellData, IRange, ObjectMatrix } from "@univerjs/core";
import { fillsSeveral } from "../../workbook/array-formula";
import type { Area, SheetModel } from "../../workbook/model";
import { toUniver } from "./cell-values";
import { readable } from "./computable";

type ByCell<Entry> = Record<number, Record<number, Entry>>;

/** One sheet as Univer wants it: values of all cells, the formulas it may work out, and what results have spilled. */
export class UniverSheet {
  readonly formulas: ByCell<{ readonly f: string }> = {};
  /** Where results of several cells stand, and all the cells they want to fill. */
  readonly areas: ByCell<IRange> = {};
  /** What such results have put into cells; these cells have nothing in `values`. */
  readonly spilled: ByCell<ICellData> = {};
  /** "row,column" of the formulas that are left alone. */
  readonly #uncomputed = new Set<string>();

  constructor(
    readonly model: SheetModel,
    readonly values: ObjectMatrix<ICellData>,
    private readonly isComputable: (formula: string) => boolean
  ) {
    const used = model.cells.usedArea(true);
    forEachCell(used, (row, column) => {
      this.update(row, column);
    });
    forEachCell(used, (row, column) => {
      const cell = model.cells.get(row, column);
      if (cell?.spill && fillsSeveral(cell) && this.formulas[row]?.[column] !== undefined) {
        this.#takeSpill(row, column, areaFrom(row, column, cell.spill.rows, cell.spill.columns));
      }
    });
  }

  /** Takes over a cell; true if its formula is another one than before, or none. */
  update(row: number, column: number): boolean {
    const cell = this.model.cells.get(row, column);
    const key = `${row},${column}`;
    this.#uncomputed.delete(key);
    const before = this.formulas[row]?.[column]?.f;
    const formula = cell?.formula;
    const isComputed = formula !== undefined && this.isComputable(formula);
    const isLeft = formula !== undefined && !isComputed;
    if (isComputed) (this.formulas[row] ??= {})[column] = { f: readable(formula) };
    else this.#dropFormula(row, column);
    if (isLeft) this.#uncomputed.add(key);
    // A formula that nobody can work out and that has no value is an error: nothing may count it as 0.
    const value = cell?.value ?? (isLeft ? { error: "#NAME?" } : undefined);
    if (value === undefined) this.values.realDeleteValue(row, column);
    else this.values.setValue(row, column, toUniver(value));
    return before !== this.formulas[row]?.[column]?.f;
  }

  /** Univer fails at the formula: from now on its value stands. False: there is none. */
  giveUp(row: number, column: number): boolean {
    if (this.formulas[row]?.[column] === undefined) return false;
    this.#dropFormula(row, column);
    this.#uncomputed.add(`${row},${column}`);
    return true;
  }

  /** Notes a result of several cells; null: it is a single value now. Without values it may not spill. */
  setSpill(
    row: number,
    column: number,
    area: IRange | null,
    values: ObjectMatrix<ICellData> | null
  ): void {
    const before = this.areas[row]?.[column];
    if (before !== undefined) this.#clearSpill(row, column, before);
    if (area === null) return;
    (this.areas[row] ??= {})[column] = area;
    if (values === null) return;
    forEachCell(asArea(area), (r, c) => {
      (this.spilled[r] ??= {})[c] = values.getValue(r, c) ?? {};
    });
  }

  get uncomputed(): { readonly row: number; readonly column: number }[] {
    return [...this.#uncomputed].map((key) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return { row, column };
    });
  }

  #dropFormula(row: number, column: number): void {
    Reflect.deleteProperty(this.formulas[row] ?? {}, column);
    this.setSpill(row, column, null, null);
  }

  /** Cells that a result of the file fills are part of it, not in its way. */
  #takeSpill(row: number, column: number, area: IRange): void {
    (this.areas[row] ??= {})[column] = area;
    forEachCell(asArea(area), (r, c) => {
      (this.spilled[r] ??= {})[c] = this.values.getValue(r, c) ?? {};
      if (r !== row || c !== column) this.values.realDeleteValue(r, c);
    });
  }

  #clearSpill(row: number, column: number, area: IRange): void {
    forEachCell(asArea(area), (r, c) => {
      Reflect.deleteProperty(this.spilled[r] ?? {}, c);
    });
    Reflect.deleteProperty(this.areas[row] ?? {}, column);
  }
}

const areaFrom = (row: number, column: number, rows: number, columns: number): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

export const asArea = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

function forEachCell(area: Area | null, visit: (row: number, column: number) => void): void {
  if (area === null) return;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column);
  }
}
