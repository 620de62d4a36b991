import type { Area, HyperlinkModel } from "../../workbook/model";
import { holds, touch } from "../areas/area";
import { record, text } from "../objects/argument";
import { changeFormats } from "./cell-format";
import { typeInto } from "./cell-input";
import { ExcelError } from "../excel-error";
import { shownText } from "./number-format";
import { areaOfRange } from "../objects/range-area";
import type { Session } from "../objects/session";
import type { RangeTarget } from "../objects/targets";

/** `Range.hyperlink` of the first cell, as the library names its parts; null if it has none. */
export function readHyperlink(range: RangeTarget): Record<string, string> | null {
  const { sheet } = range;
  const { top, left } = areaOfRange(range);
  const link = sheet.hyperlinks.find(({ area }) => holds(area, top, left));
  if (link === undefined) return null;
  const cell = sheet.cells.get(top, left);
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.location === null ? {} : { documentReference: link.location }),
    ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
    textToDisplay: cell === undefined ? "" : shownText(cell.value, cell.format.numberFormat),
  };
}

/**
 * Sets `Range.hyperlink`: the link replaces those it touches, the shown text becomes the first cell's value (the
 * target, if the cell is empty and no text is given), and the cells take Excel's blue, underlined link style.
 */
export function setHyperlink(range: RangeTarget, value: unknown, { events }: Session): void {
  const parts = record(value);
  const part = (name: string): string | null => {
    const given = parts[name];
    return given === undefined || given === null || given === "" ? null : text(given);
  };
  const [address, location] = [part("address"), part("documentReference")];
  const target = address ?? location;
  if (target === null) throw new ExcelError("InvalidArgument");
  const area = areaOfRange(range);
  removeHyperlinks(range, area);
  const link: HyperlinkModel = { area, address, location, screenTip: part("screenTip") };
  range.sheet.hyperlinks.push(link);
  showText(range, area, part("textToDisplay"), target);
  events.edited(range.sheet, { ...area, bottom: area.top, right: area.left });
  changeFormats(range, (format) => ({
    ...format,
    font: { ...format.font, color: "#0563C1", underline: "Single" },
  }));
}

/** Removes every link that touches an area; the cells keep their content and look. */
export function removeHyperlinks({ sheet }: RangeTarget, area: Area): void {
  const { hyperlinks } = sheet;
  // A report has thousands, each set into a cell that has none: the list is made anew only where one goes.
  if (hyperlinks.some((link) => touch(link.area, area)))
    hyperlinks.splice(
      0,
      hyperlinks.length,
      ...hyperlinks.filter((link) => !touch(link.area, area))
    );
  sheet.touch();
}

function showText(
  { sheet }: RangeTarget,
  { top, left }: Area,
  shown: string | null,
  target: string
): void {
  const cell = sheet.cells.get(top, left);
  const isEmpty = cell?.value === undefined && cell?.formula === undefined;
  const content = shown ?? (isEmpty ? target : null);
  if (content === null) return;
  sheet.cells.set(top, left, typeInto(sheet.formatAt(top, left), content));
}
