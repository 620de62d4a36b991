import { addressOf, splitQualified } from "../../evaluation/a1";
import type { CellRef } from "../../evaluation/cell-ref";
import { isFormulaInput, stateOf, type CellState } from "../undo/cell-state";

/** A cell with a formula. Rows and columns count from 0. */
export interface FormulaCell extends CellRef {
  readonly row: number;
  readonly column: number;
  readonly state: CellState;
  readonly formula: string;
}

/** What was read of a sheet. */
export interface LoadedCells {
  readonly sheet: string;
  /** False where no result of several cells stands there. */
  readonly mayHaveSpills: boolean;
  /** The cells whose formula is wanted, row by row. */
  formulas(isWanted: (formula: string) => boolean): readonly FormulaCell[];
  /** What a cell shows as its value, in the form that writes it; null outside of what was read. */
  resultAt(row: number, column: number): CellState | null;
}

/** Queues reading the cells of a range; goes with the caller's next `sync`, after which the returned function gives them. */
export function loadCells(range: Excel.Range): () => LoadedCells | null {
  range.load("address,rowIndex,columnIndex,formulas,values,valueTypes,numberFormat,hasSpill");
  return () => (range.isNullObject ? null : loadedCells(range));
}

/** Queues reading whole sheets. */
export function loadSheets(
  { workbook }: Excel.RequestContext,
  names: Iterable<string>
): readonly (() => LoadedCells | null)[] {
  const { worksheets } = workbook;
  return [...names].map((name) => loadCells(worksheets.getItem(name).getUsedRangeOrNullObject(true))); // prettier-ignore
}

function loadedCells(range: Excel.Range): LoadedCells {
  const { rowIndex, columnIndex } = range;
  const { sheet } = splitQualified(range.address);
  const { formulas, values, valueTypes, numberFormat } = range;
  const inputOf = (row: number, column: number): unknown => formulas[row]?.[column];
  const resultAt = (row: number, column: number): CellState | null => {
    const [down, right] = [row - rowIndex, column - columnIndex];
    const value: unknown = values[down]?.[right];
    if (value === undefined) return null;
    const format: unknown = numberFormat[down]?.[right];
    return stateOf({ formula: value, value, type: valueTypes[down]?.[right], format });
  };
  return {
    sheet,
    // Null where only some cells belong to one.
    mayHaveSpills: (range.hasSpill as boolean | null) !== false,
    resultAt,
    formulas: (isWanted) =>
      values.flatMap((line: readonly unknown[], down) =>
        line.flatMap((value, right): FormulaCell[] => {
          const format: unknown = numberFormat[down]?.[right];
          const state = stateOf({ formula: inputOf(down, right), value, type: valueTypes[down]?.[right], format }); // prettier-ignore
          if (!isFormulaInput(state.input) || !isWanted(state.input)) return [];
          const [row, column] = [rowIndex + down, columnIndex + right];
          const address = addressOf({ top: row, left: column, bottom: row, right: column });
          return [{ sheet, address, row, column, state, formula: state.input }];
        })
      ),
  };
}
