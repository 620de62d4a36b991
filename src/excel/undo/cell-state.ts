import { repairedFormula } from "../formula-text/perf-calls";
import { spelling } from "../formula-text/masked-formula";

/**
 * What a cell holds, in the form that brings it back when written: a formula with "=", a text behind an apostrophe
 * ("'=1" is the text =1), an error as it is shown ("#N/A"), a number, a truth value, "" for an empty cell.
 */
export type CellInput = string | number | boolean;

/** All of a cell that a command may change. */
export interface CellState {
  readonly input: CellInput;
  /** en-US number format code. */
  readonly format: string;
}

/** A cell as Excel hands it over: one place of `formulas`, `values`, `valueTypes` and `numberFormat`. */
export interface CellReading {
  readonly formula: unknown;
  readonly value: unknown;
  readonly type: unknown;
  readonly format: unknown;
}

/** @example stateOf({ formula: "=1", value: "=1", type: "String", format: "@" }) // { input: "'=1", format: "@" } */
export function stateOf({ formula, value, type, format }: CellReading): CellState {
  const known = typeof format === "string" && format !== "" ? format : "General";
  if (isFormula(formula, value)) return { input: formula, format: known };
  if (typeof value === "number" || typeof value === "boolean")
    return { input: value, format: known };
  if (typeof value !== "string" || value === "") return { input: "", format: known };
  return { input: type === "Error" ? value : `'${value}`, format: known };
}

/** True for the input of a formula. */
export function isFormulaInput(input: CellInput): input is string {
  return typeof input === "string" && input.startsWith("=");
}

/**
 * True where two inputs say the same: formulas in any spelling and with or without the marks of a missing add-in.
 *
 * @example sameInput("=PERF.SCORE(D5, E5, F5)", "=_xldudf_PERF_SCORE(D5,E5,F5)") // true
 */
export function sameInput(one: CellInput, other: CellInput): boolean {
  if (one === other) return true;
  if (!isFormulaInput(one) || !isFormulaInput(other)) return false;
  return spelling(repairedFormula(one)) === spelling(repairedFormula(other));
}

/** A text that begins with "=" has itself for its value; a formula has its result. */
function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
