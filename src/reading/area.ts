/** A rectangle of cells, inclusive on all sides, rows and columns counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Reads an A1 address of a cell or a block, `$` allowed. Null where it is none.
 *
 * Example: `parseArea("B2:D3")` is `{top: 1, left: 1, bottom: 2, right: 3}`.
 */
export function parseArea(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address);
  if (!match) return null;
  const [, column = "", row = "", lastColumn = column, lastRow = row] = match;
  const area = {
    top: Number(row) - 1,
    left: columnIndex(column),
    bottom: Number(lastRow) - 1,
    right: columnIndex(lastColumn),
  };
  return area.top >= 0 && area.bottom >= area.top && area.right >= area.left ? area : null;
}

/**
 * The letters of a column counted from 0.
 *
 * Example: `columnName(27)` is "AB".
 */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (index, letter) => index * 26 + letter.charCodeAt(0) - 64,
    0
  ) - 1; // prettier-ignore
}
