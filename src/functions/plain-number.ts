import type { Decimal } from "../evaluation/decimal";
import type { ArgumentName } from "../strings/functions-messages";
import { exactNumber } from "../reading/quantity/exact-number";
import type { NumberQuantity } from "../evaluation/quantity";
import { readQuantity } from "../reading/quantity/read-quantity";
import { CellError, type CellInput } from "./cell-input";
import { invalid, type Fault } from "./fault";

/** What may stand behind a number: points and scores, and counts of a questionnaire. */
const pointUnits = ["分", "%"];
const countUnits = ["份", "人", "户", "票", "%"];

/**
 * Points, a score or a count: a number, or a text such as "10分". Null for a blank or a dash; anything else is a fault,
 * what is only about a number ("约90") too.
 *
 * @example plainNumber("10分", "points") // 10
 */
export function plainNumber(cell: CellInput, argument: ArgumentName): Decimal | null | Fault {
  if (cell === null) return null;
  if (typeof cell === "number") return exactNumber(cell);
  const text = cell instanceof CellError ? cell.text : cell;
  const quantity = readQuantity(text);
  if (quantity.kind === "blank") return null;
  const units = argument === "counts" ? countUnits : pointUnits;
  const isRead = quantity.kind === "number" && isPlain(quantity) && ["", ...units].includes(quantity.unit); // prettier-ignore
  return isRead ? quantity.magnitude : invalid("not-number", argument, { text, units: units.join("、") }); // prettier-ignore
}

/** Nothing that is only a limit or an estimate. */
export function isPlain({ comparator, approximate }: NumberQuantity): boolean {
  return comparator === null && !approximate;
}
