import { LIMITS } from "../package/limits";
import { columnIndex, columnLetters } from "./a1";

/**
 * A formula that several cells share, written once for the first of them. `at` gives the text for a cell that lies
 * `rows` below and `columns` right of it: relative references move, those with "$" stay. A reference pushed off the
 * sheet becomes #REF!.
 *
 * Example: "A1*$B$1" two rows down gives "A3*$B$1".
 */
export class SharedFormula {
  private readonly pieces: readonly (string | Axis)[];

  constructor(text: string) {
    this.pieces = splitFormula(text);
  }

  at(rows: number, columns: number): string {
    let text = "";
    for (const piece of this.pieces) {
      const shifted =
        typeof piece === "string" ? piece : shift(piece, piece.isRow ? rows : columns);
      text += shifted ?? "#REF!";
    }
    return text.replace(BROKEN_REFERENCE, "#REF!");
  }
}

/** One half of a reference, the "$B" or the "12" of "$B12". */
interface Axis {
  readonly isRow: boolean;
  readonly isFixed: boolean;
  readonly index: number;
}

// Strings, quoted sheet names and brackets are taken whole, so that what looks like a reference inside stays.
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    String.raw`(?<![\p{L}\p{N}_.\\$])(?:(?<cell>\$?[A-Z]{1,3}\$?\d{1,7})|(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})|(?<rows>\$?\d{1,7}:\$?\d{1,7}))(?![\p{L}\p{N}_.(!\\[])`,
  ].join("|"),
  "giu"
);

const BROKEN_REFERENCE = /#REF!#REF!|\$?[A-Z]{1,3}#REF!|#REF!\$?\d+/g;

function splitFormula(text: string): (string | Axis)[] {
  const pieces: (string | Axis)[] = [];
  let position = 0;
  for (const match of text.matchAll(TOKEN)) {
    const { cell, columns, rows } = match.groups ?? {};
    const reference = cell ?? columns ?? rows;
    if (reference === undefined) continue;
    pieces.push(text.slice(position, match.index), ...splitReference(reference));
    position = match.index + reference.length;
  }
  pieces.push(text.slice(position));
  return pieces;
}

function splitReference(reference: string): (string | Axis)[] {
  return [...reference.matchAll(/(\$?)(?:([A-Z]+)|(\d+))|:/gi)].map(
    ([whole, dollar, letters, digits]) => {
      if (whole === ":") return whole;
      const isRow = letters === undefined;
      const index = isRow ? Number(digits) - 1 : columnIndex(letters);
      return { isRow, isFixed: dollar === "$", index };
    }
  );
}

function shift({ isRow, isFixed, index }: Axis, distance: number): string | null {
  const moved = isFixed ? index : index + distance;
  if (moved < 0 || moved >= (isRow ? LIMITS.rows : LIMITS.columns)) return null;
  return (isFixed ? "$" : "") + (isRow ? String(moved + 1) : columnLetters(moved));
}
