import type { Sourced } from "../../evaluation/cell-ref";
import { Decimal } from "../../evaluation/decimal";
import type { Finding } from "../../evaluation/finding";
import { halfWidth } from "../words/half-width";
import { readPlainNumber } from "./read-points";
import { isBlank } from "./read-quantity";
import type { Cell } from "../grid/sheet";
import { noDeductionWords } from "../words/terms/quantity-words";
import { unreadable } from "./unreadable";

/** What is taken off a row's points, never below 0; null where the sheet does not say, which is not nothing. */
type Deduction = Sourced<Decimal | null>;

/**
 * What a cell of a 扣分 column takes off: 5, "-5", "扣5分" are 5; 无 and 不扣分 are 0. A blank or a dash is null, other text
 * null with a Finding `deduction-unreadable`.
 */
export function readDeduction(cell: Cell, findings: Finding[]): Deduction {
  const value = deductionIn(cell);
  if (value === null && !isBlank(cell.text))
    findings.push(unreadable("deduction", cell.text, [cell.ref]));
  return { value, text: cell.text, cells: [cell.ref] };
}

/** The deduction a cell holds, or null. */
export function deductionIn(cell: Cell): Decimal | null {
  const text = halfWidth(cell.text).replace(/\s/gu, "");
  if (noDeductionWords.includes(text)) return new Decimal(0);
  const bare = text.replace(/^扣(?:减|除)?/u, "");
  const number = readPlainNumber(typeof cell.value === "string" ? { ...cell, text: bare, value: bare } : cell); // prettier-ignore
  return number && number.abs();
}

/**
 * The score that a deduction leaves of the points, with the cells of both; null where one of them is missing.
 *
 * Example: 30 points and a deduction of 5 leave 25.
 */
export function scoreAfter(points: Deduction, deduction: Deduction): Sourced<Decimal> | null {
  if (!points.value || !deduction.value) return null;
  const value = points.value.minus(deduction.value);
  return { value, text: value.toString(), cells: [...deduction.cells, ...points.cells] };
}
