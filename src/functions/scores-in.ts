import type { Decimal } from "../evaluation/decimal";
import type { ArgumentName } from "../strings/functions-messages";
import { CellError, type Matrix } from "./cell-input";
import { errorCell, placeOf } from "./each-cell";
import { Fault, Refusal } from "./fault";
import { plainNumber } from "./plain-number";

/**
 * The numbers of a range, blanks and dashes as null.
 *
 * @throws Refusal - an error cell or a text, with its place.
 */
export function scoresIn(
  cells: Matrix,
  name: ArgumentName
): readonly (readonly (Decimal | null)[])[] {
  return cells.map((line, row) =>
    line.map((cell, column) => {
      const score =
        cell instanceof CellError ? errorCell({ name, cells }, cell) : plainNumber(cell, name);
      if (score instanceof Fault) throw new Refusal(score.at(placeOf(cells, row, column)));
      return score;
    })
  );
}
