import { Decimal } from "../evaluation/decimal";
import { inBaseUnit } from "../evaluation/unit";
import { exactNumber } from "../reading/quantity/exact-number";
import { readQuantity } from "../reading/quantity/read-quantity";
import { CellError, type CellInput } from "./cell-input";
import { invalid, notAvailable, type Fault } from "./fault";

/**
 * The number in a text, in the unit wanted; without a unit the number as written, mere multipliers counted in (5万 is
 * 50000). A text without a unit is taken to be in the one wanted.
 *
 * @example quantityInUnit("14.05万平方米", "亩") // 210.75
 */
export function quantityInUnit(cell: CellInput, unit: CellInput): Decimal | Fault {
  if (cell === null) return notAvailable("blank", "text");
  if (typeof cell === "number") return exactNumber(cell);
  const text = cell instanceof CellError ? cell.text : cell;
  const quantity = readQuantity(text);
  if (quantity.kind === "range") return invalid("quantity-range", "text", { text });
  if (quantity.kind !== "number") return invalid("no-quantity", "text", { text });
  const wanted = unit === null ? "" : String(unit).trim();
  const own = inBaseUnit(quantity);
  if (wanted === "") return own.unit === "" ? own.magnitude : quantity.magnitude;
  if (quantity.unit === "") return quantity.magnitude;
  const one = inBaseUnit({ magnitude: new Decimal(1), unit: wanted });
  if (own.unit !== one.unit) return invalid("unit-unlike", "text", { text, unit: wanted });
  return own.magnitude.div(one.magnitude);
}
