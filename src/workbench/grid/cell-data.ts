import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellContent, CellModel } from "../../host/workbook/model";
import { styleData } from "./style-data";

/**
 * A cell as the grid shows it: its value, its formula for the formula bar, and its style. The grid works nothing out:
 * values come from the model.
 *
 * @example cellData({ value: 9.5, formula: "=PERF.SCORE(B1,C1,10)", format })
 *   // { v: 9.5, t: 2, f: "=PERF.SCORE(B1,C1,10)", s: styleData(format) }
 */
export function cellData(cell: CellModel): ICellData {
  return { ...valueData(cell.value), f: cell.formula ?? null, s: styleData(cell.format) };
}

/** Errors are shown as their text. */
function valueData(value: CellContent | undefined): Pick<ICellData, "v" | "t"> {
  if (value === undefined) return { v: null, t: null };
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value.error, t: CellValueType.STRING };
}
