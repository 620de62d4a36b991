import type { Decimal } from "../evaluation/decimal";
import { subtotalEndings, totalWords } from "../reading/words/terms/row-marks";
import { levelKey } from "../scoring/subtotals";
import { sum } from "../scoring/sum";
import { CellError, type CellInput, type Matrix } from "./cell-input";
import { errorCell, placeOf } from "./each-cell";
import { Fault, invalid, notAvailable, Refusal } from "./fault";
import { scoresIn } from "./scores-in";

/**
 * Adds up the scores of the rows under a level name. A name counts for the blank cells below it (merged or not) until
 * the next one; with several level columns (一级、二级) until the next name in its own or an earlier column. Sub-total and
 * total rows are left out.
 *
 * @throws Refusal - an error cell, a text among the scores, a level that is not there.
 */
export function sumUnderLevel(levels: Matrix, scores: Matrix, wanted: CellInput): Decimal {
  if (wanted === null) throw new Refusal(notAvailable("blank", "level"));
  if (scores.length !== levels.length)
    throw new Refusal(
      invalid("rows-differ", "scores", { size: String(scores.length), expected: String(levels.length) }) // prettier-ignore
    );
  const text = String(wanted);
  const key = levelKey(text);
  const paths = pathsOf(levels);
  const rows = paths.map((path) => path.includes(key));
  if (!rows.includes(true)) {
    const allowed = [...new Set(paths.map(([first = ""]) => first))].filter(Boolean).join("、");
    throw new Refusal(invalid("level-unknown", "level", { text, allowed }));
  }
  return sum(scoresIn(scores, "scores").flatMap((line, row) => (rows[row] ? line : [])));
}

/** For each row the level names that hold for it; none for a sub-total row. */
function pathsOf(levels: Matrix): readonly (readonly string[])[] {
  let carried: readonly string[] = [];
  return levels.map((cells, row) => {
    const own = cells.map((cell, column) => nameIn(cell, levels, row, column));
    const first = own.findIndex((name) => name !== "");
    if (own.some(isTotal)) return [];
    if (first >= 0) carried = [...carried.slice(0, first), ...own.slice(first)];
    return carried.length === 0 ? [] : own.map((name, column) => name || (carried[column] ?? ""));
  });
}

function nameIn(cell: CellInput, levels: Matrix, row: number, column: number): string {
  if (!(cell instanceof CellError)) return cell === null ? "" : levelKey(String(cell));
  const fault: Fault = errorCell({ name: "levels", cells: levels }, cell);
  throw new Refusal(fault.at(placeOf(levels, row, column)));
}

function isTotal(name: string): boolean {
  return totalWords.includes(name) || subtotalEndings.some((ending) => name.endsWith(ending));
}
