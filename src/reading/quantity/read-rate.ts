import type { Sourced } from "../../evaluation/cell-ref";
import { Decimal } from "../../evaluation/decimal";
import type { Finding } from "../../evaluation/finding";
import { isPercentFormat } from "./cell-quantity";
import { halfWidth } from "../words/half-width";
import { readQuantity } from "./read-quantity";
import { readPlainNumber } from "./read-points";
import type { Cell } from "../grid/sheet";
import { unreadable } from "./unreadable";

/**
 * A rate as a ratio: "99.98%", a percent cell, 0.9998 and 99.98 are all 0.9998. Bare numbers above 2 count as percent.
 * Null for a blank or a dash; other text is null with a Finding.
 */
export function readRate(cell: Cell, findings: Finding[]): Sourced<Decimal> | null {
  const number = readPlainNumber(cell);
  if (number === null) {
    const quantity = readQuantity(cell.text);
    if (quantity.kind === "number") return sourced(cell, quantity.magnitude, quantity.unit === "%");
    if (quantity.kind !== "blank") findings.push(unreadable("rate", cell.text, [cell.ref]));
    return null;
  }
  const isPercent = isPercentFormat(cell.numberFormat) || halfWidth(cell.text).includes("%");
  return sourced(cell, number, isPercent);
}

function sourced(cell: Cell, number: Decimal, isPercent: boolean): Sourced<Decimal> {
  const value = isPercent || number.abs().gt(2) ? number.div(100) : number;
  return { value: new Decimal(value), text: cell.text, cells: [cell.ref] };
}
