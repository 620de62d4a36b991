import type { Decimal } from "../evaluation/decimal";
import type { ArgumentName } from "../strings/functions-messages";
import { exactNumber } from "../reading/exact-number";
import { readQuantity } from "../reading/read-quantity";
import { CellError, type CellInput } from "./cell-input";
import { invalid, type Fault } from "./fault";

/** Points and scores may be written with these. */
const units = ["分", "%"];

/**
 * Points or a score: a number, or a text such as "10分". Null for a blank or a dash; anything else is a fault.
 *
 * @example plainNumber("10分", "points") // 10
 */
export function plainNumber(cell: CellInput, argument: ArgumentName): Decimal | null | Fault {
  if (cell === null) return null;
  if (typeof cell === "number") return exactNumber(cell);
  const text = cell instanceof CellError ? cell.text : cell;
  const quantity = readQuantity(text);
  if (quantity.kind === "blank") return null;
  const isPlain = quantity.kind === "number" && quantity.comparator === null && ["", ...units].includes(quantity.unit); // prettier-ignore
  return isPlain ? quantity.magnitude : invalid("not-number", argument, { text, units: "分" });
}
