import { parseArea } from "./a1";
import type { Area, CellContent, CellFormat, CellModel, SheetModel } from "./model";

/** A format's fields to change; those left out stay. */
export type FormatChanges = Partial<Omit<CellFormat, "font" | "borders">> & {
  readonly font?: Partial<CellFormat["font"]>;
  readonly borders?: Partial<CellFormat["borders"]>;
};

/**
 * Writes rows of values from a cell on, with a format if given. Text that starts with "=" becomes a formula (without
 * cached value), "" empties a cell, null leaves it alone. Throws RangeError for an address that is none.
 *
 * Example: `putCells(sheet, "A1", [["项目", 10], ["合计", "=SUM(B1)"]])`.
 */
export function putCells(
  sheet: SheetModel,
  address: string,
  rows: readonly (readonly (CellContent | null)[])[],
  changes: FormatChanges = {}
): void {
  const { top, left } = areaOf(address);
  const formatted = formatChanger(changes);
  rows.forEach((contents, down) => {
    contents.forEach((content, right) => {
      if (content !== null) putCell(sheet, top + down, left + right, contentOf(content), formatted);
    });
  });
  sheet.touch();
}

/**
 * Changes the format of every cell of an area, also of empty ones.
 *
 * Example: `formatCells(sheet, "A1:C1", { font: { bold: true }, fill: "#DDEBF7" })`.
 */
export function formatCells(sheet: SheetModel, address: string, changes: FormatChanges): void {
  const { top, left, bottom, right } = areaOf(address);
  const formatted = formatChanger(changes);
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const { value, formula } = sheet.cells.get(row, column) ?? {};
      const content = {
        ...(value === undefined ? {} : { value }),
        ...(formula === undefined ? {} : { formula }),
      };
      putCell(sheet, row, column, content, formatted);
    }
  }
  sheet.touch();
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw new RangeError(`no address: ${address}`);
  return area;
}

function contentOf(content: CellContent): Omit<CellModel, "format"> {
  if (content === "") return {};
  if (typeof content === "string" && content.startsWith("=")) return { formula: content };
  return { value: content };
}

function putCell(
  sheet: SheetModel,
  row: number,
  column: number,
  content: Omit<CellModel, "format">,
  formatted: (before: CellFormat) => CellFormat
): void {
  const format = formatted(sheet.formatAt(row, column));
  sheet.cells.set(row, column, { ...content, format });
}

/** Makes each changed format once, so that cells alike go on sharing one object. */
function formatChanger(changes: FormatChanges): (before: CellFormat) => CellFormat {
  if (Object.keys(changes).length === 0) return (before) => before;
  const made = new Map<CellFormat, CellFormat>();
  return (before) => {
    const format = made.get(before) ?? {
      ...before,
      ...changes,
      font: { ...before.font, ...changes.font },
      borders: { ...before.borders, ...changes.borders },
    };
    made.set(before, format);
    return format;
  };
}
