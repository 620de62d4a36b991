import type { Cell } from "./sheet";
import { noteBeginnings } from "../words/terms/row-marks";

/** True for the first cell of a line under a table: "注：…", "填表人：甲", "说明". */
export function beginsNote(cell: Cell): boolean {
  const start = `${cell.key === "" ? cell.text.slice(0, 12) : cell.key}:`;
  return noteBeginnings.some((beginning) => start.startsWith(beginning));
}
