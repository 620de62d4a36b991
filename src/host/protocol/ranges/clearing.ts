import { cellsOf, intersection } from "../areas/area";
import { oneOf } from "../objects/argument";
import { removeHyperlinks } from "./hyperlinks";
import { unmerge } from "./merging";
import { areaOfRange } from "../objects/range-area";
import type { Session } from "../objects/session";
import type { RangeTarget } from "../objects/targets";

const whats = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

/**
 * `Range.clear`: "All" (also if omitted), "Contents", "Formats", "Hyperlinks" (the look stays) or "RemoveHyperlinks"
 * (the look goes too). With the formats go the merges, as in Excel; sizes of rows and columns stay.
 */
export function clear(range: RangeTarget, applyTo: unknown, { model, events }: Session): void {
  const what = oneOf(applyTo ?? "All", whats);
  const area = areaOfRange(range);
  const formats = what !== "Contents" && what !== "Hyperlinks";
  const contents = what === "All" || what === "Contents";
  if (what !== "Contents" && what !== "Formats") removeHyperlinks(range, area);
  if (what === "All" || what === "Formats") unmerge(range);
  const { cells } = range.sheet;
  const used = cells.usedArea(false);
  const cleared = used === null ? null : intersection(used, area);
  for (const [row, column] of cleared === null ? [] : cellsOf(cleared)) {
    const cell = cells.get(row, column);
    if (cell === undefined) continue;
    if (contents && formats) cells.delete(row, column);
    else if (contents) cells.set(row, column, { format: cell.format });
    else if (formats) cells.set(row, column, { ...cell, format: model.defaultFormat });
  }
  range.sheet.touch();
  if (contents) events.edited(range.sheet, area);
}
