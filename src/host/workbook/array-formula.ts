import type { CellModel } from "./model";

/**
 * True for a formula that works on whole ranges cell by cell, so that a file must mark it as an array formula: without the
 * mark Excel takes of each range only the cell of the formula's own row or column, and shows `@` there. Tells a range
 * beside an operator; a mark too many (SUMPRODUCT needs none) changes no value.
 *
 * @example needsArray('=COUNT(IF(A1:B9="","",A1:B9))') // true; "=SUM(A1:A9)+1" is false
 */
export function needsArray(formula: string): boolean {
  return ranges.test(formula.replace(texts, (text) => text.slice(0, 1).repeat(2)));
}

/** True for a formula whose result fills other cells too. */
export function fillsSeveral(cell: CellModel | undefined): boolean {
  const { rows, columns } = cell?.spill ?? { rows: 1, columns: 1 };
  return rows * columns > 1;
}

const texts = /"(?:[^"]|"")*"|'(?:[^']|'')*'/gu;
const cells = String.raw`(?:\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+|\$?[A-Z]{1,3}\$?\d+#)`;
const operator = String.raw`[-+*/^&<>=]`;
/** A table's column ends in a bracket. The "=" that a formula begins with is no operator. */
const ranges = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}_.$])${cells}|\])\s*${operator}|(?<!^)${operator}\s*(?:[\p{L}\p{N}_.']+!)?${cells}(?![\p{L}\p{N}_.(])`,
  "iu"
);
