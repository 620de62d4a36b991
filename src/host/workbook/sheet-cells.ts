import type { Area, CellModel, CellStore } from "./model";
import { isSameFormat } from "./cell-format";

/**
 * The cells of a sheet, row by row, and which of them were changed since the file was read, with what they were.
 *
 * Example: after `set(0, 0, cell)`, `usedArea(false)` is A1.
 */
export class SheetCells implements CellStore {
  private readonly rows = new Map<number, Map<number, CellModel>>();
  private readonly originals = new Map<number, Map<number, CellModel | undefined>>();
  private areas: { all: Area | null; values: Area | null } | null = null;
  private readonly listeners: ((row: number, column: number) => void)[] = [];

  get(row: number, column: number): CellModel | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: CellModel): void {
    const before = this.get(row, column);
    if (before !== undefined && isSameCell(before, cell)) return;
    this.remember(row, column, before);
    this.load(row, column, cell);
    if (!isSameContent(before ?? { format: cell.format }, cell)) this.tell(row, column);
  }

  delete(row: number, column: number): void {
    const before = this.get(row, column);
    if (before === undefined) return;
    this.remember(row, column, before);
    const cells = this.rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.rows.delete(row);
    this.areas = null;
    if (!isSameContent(before, { format: before.format })) this.tell(row, column);
  }

  watch(listener: (row: number, column: number) => void): void {
    this.listeners.push(listener);
  }

  usedArea(valuesOnly: boolean): Area | null {
    this.areas ??= { all: this.measure(false), values: this.measure(true) };
    return valuesOnly ? this.areas.values : this.areas.all;
  }

  /** Puts in a cell as the file has it: not a change. */
  load(row: number, column: number, cell: CellModel): void {
    let cells = this.rows.get(row);
    if (cells === undefined) this.rows.set(row, (cells = new Map<number, CellModel>()));
    cells.set(column, cell);
    this.areas = null;
  }

  /** Rows with changed cells; by column, the cell as the file has it (undefined: none). */
  get changes(): ReadonlyMap<number, ReadonlyMap<number, CellModel | undefined>> {
    return this.originals;
  }

  /** Calls `visit` for each cell, in the order of loading. */
  forEach(visit: (row: number, column: number, cell: CellModel) => void): void {
    for (const [row, cells] of this.rows)
      for (const [column, cell] of cells) visit(row, column, cell);
  }

  private tell(row: number, column: number): void {
    for (const listener of this.listeners) listener(row, column);
  }

  private remember(row: number, column: number, before: CellModel | undefined): void {
    let originals = this.originals.get(row);
    if (originals === undefined)
      this.originals.set(row, (originals = new Map<number, CellModel | undefined>()));
    if (!originals.has(column)) originals.set(column, before);
  }

  private measure(valuesOnly: boolean): Area | null {
    let area: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && cell.value === undefined && cell.formula === undefined) continue;
        area ??= { top: row, left: column, bottom: row, right: column };
        area.top = Math.min(area.top, row);
        area.bottom = Math.max(area.bottom, row);
        area.left = Math.min(area.left, column);
        area.right = Math.max(area.right, column);
      }
    }
    return area;
  }
}

/** True when value, formula and format are equal. */
function isSameCell(a: CellModel, b: CellModel): boolean {
  return isSameContent(a, b) && isSameFormat(a.format, b.format);
}

/** True when value and formula are equal, whatever the format. */
export function isSameContent(a: CellModel, b: CellModel): boolean {
  return isSameFormula(a, b) && contentKey(a) === contentKey(b);
}

/** True when the formulas are equal and fill as many cells. */
export function isSameFormula(a: CellModel | undefined, b: CellModel | undefined): boolean {
  return (
    a?.formula === b?.formula &&
    a?.spill?.rows === b?.spill?.rows &&
    a?.spill?.columns === b?.spill?.columns
  );
}

function contentKey({ value }: CellModel): unknown {
  return typeof value === "object" ? `error ${value.error}` : value;
}
