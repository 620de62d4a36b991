import { addressOf, parseAddress, type Area } from "../../evaluation/a1";
import type { CellRef } from "../../evaluation/cell-ref";
import type { Sheet } from "./sheet";

/** The address of an area whose rows and columns count within the grid. */
export function refOfArea(sheet: Sheet, { top, left, bottom, right }: Area): CellRef {
  const first = sheet.at(0, 0);
  const origin = first ? parseAddress(first.ref.address) : null;
  const [row, column] = [origin?.top ?? 0, origin?.left ?? 0];
  const area = { top: row + top, left: column + left, bottom: row + bottom, right: column + right };
  return { sheet: sheet.name, address: addressOf(area) };
}
