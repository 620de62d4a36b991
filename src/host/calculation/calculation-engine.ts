import type { FunctionArgument } from "../custom-functions/function-argument";
import type { CellPlace, Matrix } from "../workbook/cell-place";
import type { Area, CellContent, WorkbookModel } from "../workbook/model";

/**
 * Works out formulas over a workbook model. It reads the model and never writes it; `Calculation` does that. One
 * engine serves one workbook and is used for one thing at a time.
 */
export interface CalculationEngine {
  /** Takes over the whole workbook as it is now: after sheets or names changed. */
  reload(): void;
  /** Takes over the present content of these cells. */
  update(cells: Iterable<CellPlace>): void;
  /**
   * Works out once the formulas among these cells and all that depend on them, or all formulas. Others keep the value
   * the model has.
   */
  evaluate(cells: readonly CellPlace[] | "all"): Promise<Evaluation>;
}

/** Opens an engine over a model; functions of the add-in are asked of `functions`. */
export type OpenEngine = (
  model: WorkbookModel,
  functions: AddInFunctions
) => Promise<CalculationEngine>;

export interface Evaluation {
  readonly computed: readonly ComputedCell[];
  /** Formulas the engine cannot work out (unknown functions, links to other files ...), or failed at. */
  readonly uncomputed: readonly CellPlace[];
}

export interface ComputedCell extends CellPlace {
  /** Of the formula's own cell; `busy` if it waits for a function of the add-in. */
  readonly value: CellContent;
  /** Rows × columns of a result of several cells; null for a single one and for #SPILL!. */
  readonly spilled: Matrix | null;
  /** Cells the result wants to fill, also if it may not; null for a single one. */
  readonly area: Area | null;
}

/** Functions that an add-in brings, by the names cells call them by. */
export interface AddInFunctions {
  /** "DEMO.ADD", in upper case. */
  readonly names: readonly string[];
  /** The result, or null while it is waited for: the cell is then worked out again when it has come. */
  call(name: string, caller: CellPlace, args: readonly FunctionArgument[]): Matrix | null;
}

/** What a cell holds in an engine while a function of the add-in has not answered. */
export const busy: CellContent = { error: "#GETTING_DATA" };

export const isBusy = (value: CellContent | undefined): boolean =>
  typeof value === "object" && value.error === "#GETTING_DATA";
