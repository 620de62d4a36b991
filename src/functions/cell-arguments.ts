import type { ArgumentName } from "../strings/functions-messages";
import { isOmitted, matrixOf, type Matrix } from "./cell-input";
import type { Argument } from "./each-cell";
import { invalid, Refusal } from "./fault";

/** A cell argument that must be there. @throws Refusal - it is left out. */
export function argument(name: ArgumentName, given: unknown): Argument {
  if (isOmitted(given)) throw new Refusal(invalid("missing", name));
  return { name, cells: cellsOf(name, given) };
}

/** A cell argument that may be left out. */
export function optional(name: ArgumentName, given: unknown): Argument[] {
  return isOmitted(given) ? [] : [{ name, cells: cellsOf(name, given) }];
}

/** Arguments that name something. None is called 0: that is a blank cell as many an Excel hands it over. */
const names: ReadonlySet<ArgumentName> = new Set(["rule", "levels", "level", "unit", "part"]);

function cellsOf(name: ArgumentName, given: unknown): Matrix {
  const cells = matrixOf(given);
  return names.has(name) ? cells.map((row) => row.map((cell) => (cell === 0 ? null : cell))) : cells; // prettier-ignore
}
