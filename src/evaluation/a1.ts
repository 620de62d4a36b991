/** Rows and columns count from 0; inclusive on all sides. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Column letters of a column counted from 0. @example columnLetters(27) // "AB" */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** A1 address of an area, one cell without a colon. @example addressOf({ top: 1, left: 0, bottom: 2, right: 1 }) // "A2:B3" */
export function addressOf({ top, left, bottom, right }: Area): string {
  const first = `${columnLetters(left)}${top + 1}`;
  const last = `${columnLetters(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/**
 * The area of an A1 address without sheet name, `$` allowed; null for anything else, a reversed address such as "C3:A1"
 * among it. @example parseAddress("B2:D3") // { top: 1, left: 1, bottom: 2, right: 3 }
 */
export function parseAddress(address: string): Area | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(address);
  if (found === null) return null;
  const [, letters = "", digits = "", lastLetters = letters, lastDigits = digits] = found;
  const [top, bottom] = [Number(digits) - 1, Number(lastDigits) - 1];
  const [left, right] = [columnIndex(letters), columnIndex(lastLetters)];
  return top >= 0 && bottom >= top && right >= left ? { top, left, bottom, right } : null;
}

/** The smallest area around all of them. */
export function boundingArea(areas: readonly [Area, ...Area[]]): Area {
  return areas.reduce((box, area) => ({
    top: Math.min(box.top, area.top),
    left: Math.min(box.left, area.left),
    bottom: Math.max(box.bottom, area.bottom),
    right: Math.max(box.right, area.right),
  }));
}

/** A reference Excel can follow, the sheet always quoted. @example qualified("表 1", "B3") // "'表 1'!B3" */
export function qualified(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/** The parts of a reference with its sheet, quoted or not. @example splitQualified("'表 1'!B3") // { sheet: "表 1", address: "B3" } */
export function splitQualified(reference: string): { sheet: string; address: string } {
  const split = reference.lastIndexOf("!");
  const sheet = reference.slice(0, Math.max(split, 0)).replace(/^'(.*)'$/, "$1");
  return { sheet: sheet.replaceAll("''", "'"), address: reference.slice(split + 1) };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
