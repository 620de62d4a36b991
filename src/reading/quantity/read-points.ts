import type { Sourced } from "../../evaluation/cell-ref";
import type { Decimal } from "../../evaluation/decimal";
import type { Finding } from "../../evaluation/finding";
import { isPercentFormat } from "./cell-quantity";
import { exactNumber } from "./exact-number";
import { digits, numberOf, numberText } from "./number-text";
import { isBlank } from "./read-quantity";
import type { Cell } from "../grid/sheet";
import { unreadable } from "./unreadable";

/**
 * Points or a score from a cell: 10, "10分", "10%" and a percent cell of 0.1 are all 10. A blank or a dash is null;
 * other text is null with a Finding `<what>-unreadable` (an error value: `cell-error`).
 */
export function readPoints(
  cell: Cell,
  what: "points" | "score",
  findings: Finding[]
): Sourced<Decimal | null> {
  // prettier-ignore
  const value = readPlainNumber(cell);
  if (value === null && !isBlank(cell.text)) findings.push(unreadable(what, cell.text, [cell.ref]));
  return { value, text: cell.text, cells: [cell.ref] };
}

/** The number of a cell that holds only a number, with 分 or % at most; a percent as its number of points. */
export function readPlainNumber(cell: Cell): Decimal | null {
  if (typeof cell.value === "number" && !Number.isFinite(cell.value)) return null;
  if (typeof cell.value === "number")
    return exactNumber(cell.value).times(isPercentFormat(cell.numberFormat) ? 100 : 1);
  const number = plainNumber.exec(numberText(cell.text))?.[1];
  return number === undefined ? null : numberOf(number);
}

const plainNumber = new RegExp(String.raw`^\(?(-?${digits}(?:\.\d+)?)(?:分|%)?\)?$`, "u");
