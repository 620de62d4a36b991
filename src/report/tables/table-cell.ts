import type { CellRef } from "../../evaluation/cell-ref";
import type { Citation } from "../../evaluation/citation";
import type { Decimal } from "../../evaluation/decimal";
import type { TableCell } from "../document";
import { excelFormat } from "../numbers/number-style";
import { figure } from "../text";

/** Words in a table, traced where cells are given. */
export function wordCell(
  words: string,
  cells: readonly CellRef[] = [],
  rule?: Citation
): TableCell {
  return figure(words, cells, rule);
}

/** A number in a table: the text as shown, and the exact value for a sheet. "—" where there is none. */
export function numberCell(
  value: Decimal | null,
  show: (value: Decimal) => string,
  cells: readonly CellRef[],
  rule?: Citation
): TableCell {
  if (value === null) {
    return { text: "—" };
  }
  const shown = show(value);
  return {
    ...figure(shown, cells, rule),
    // 15 digits are what a sheet can hold; a ratio may have no end.
    number: { value: value.toSignificantDigits(15).toFixed(), format: excelFormat(shown) },
  };
}
