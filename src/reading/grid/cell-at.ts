import { parseAddress } from "../../evaluation/a1";
import type { CellRef } from "../../evaluation/cell-ref";
import type { Cell, Sheet } from "./sheet";

/** The cell at a place of the workbook, on the one of some sheets that reaches there; undefined where none does. */
export function cellAt(
  sheets: readonly Sheet[],
  { sheet: name, address }: CellRef
): Cell | undefined {
  const area = parseAddress(address);
  for (const sheet of area ? sheets : []) {
    const cell = area && sheet.name === name ? sheet.at(area.top - sheet.top, area.left - sheet.left) : undefined; // prettier-ignore
    if (cell) return cell;
  }
  return undefined;
}
