import { LIMITS } from "../package/limits";
import type { Area } from "./model";

/** Column letters from a 0-based index: 0 gives "A", 26 gives "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** 0-based column from its letters: "A" gives 0, "aa" gives 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "B3" of row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1:B3"; one cell gives "A1". */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** "$A$1:$B$3", also for one cell ("$A$1"). */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/**
 * Area of an address without sheet: "B3", "$A$1:C4", "A:C", "1:3". Null for anything else and for what lies outside a
 * sheet; corners in any order.
 *
 * Example: "A1:B3" gives {top: 0, left: 0, bottom: 2, right: 1}.
 */
export function parseArea(address: string): Area | null {
  const match = /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/i.exec(
    address.replaceAll("$", "")
  );
  if (match === null) return null;
  const [, column1 = "", row1 = "", column2, row2] = match;
  const oneCell = column2 === undefined || row2 === undefined;
  if (oneCell ? column1 === "" || row1 === "" : !isSameShape(column1, row1, column2, row2))
    return null;
  const rows = [bounded(row1, 0), bounded(row2 ?? row1, LIMITS.rows - 1)];
  const columns = [column1, column2 ?? column1].map((letters, end) =>
    letters === "" ? end * (LIMITS.columns - 1) : columnIndex(letters)
  );
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  const fits = area.top >= 0 && area.bottom < LIMITS.rows && area.right < LIMITS.columns;
  return fits ? area : null;
}

function isSameShape(column1: string, row1: string, column2: string, row2: string): boolean {
  return (
    (column1 === "") === (column2 === "") &&
    (row1 === "") === (row2 === "") &&
    column1 + row1 !== ""
  );
}

function bounded(row: string, whole: number): number {
  return row === "" ? whole : Number(row) - 1;
}
