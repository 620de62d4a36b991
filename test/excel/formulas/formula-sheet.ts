import type {
  CellContent,
  CellModel,
  SheetModel,
  WorkbookModel,
} from "../../../src/host/workbook/model";
import { parseAddress } from "../../../src/evaluation/a1";
import { openExcel, type ExcelSession } from "../../host/protocol/excel-session";

/** A cell: a value, or a formula with the value it had when it was last calculated, perhaps with a number format. */
export type Content =
  | CellContent
  | {
      readonly formula: string;
      readonly value?: CellContent;
      readonly numberFormat?: string;
      readonly spill?: NonNullable<CellModel["spill"]>;
    }
  | { readonly value: CellContent; readonly numberFormat: string };

/** Opens a workbook whose first sheet holds these cells, by address. */
export function openCells(cells: Readonly<Record<string, Content>>, name = "表"): ExcelSession {
  const session = openExcel(name);
  putCells(session.sheet, cells);
  return session;
}

/** Header of a usual indicator table; the score is in column G. */
export const usualHeader = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
] as const;

/** Opens a workbook with a table of these rows, the header in row 1. */
export function openRows(
  rows: readonly (readonly Content[])[],
  header: readonly string[] = usualHeader
): ExcelSession {
  const cells = [header, ...rows].flatMap((row, down) =>
    row.map((content, right) => [`${String.fromCharCode(65 + right)}${down + 1}`, content] as const)
  );
  return openCells(Object.fromEntries(cells.filter(([, content]) => content !== "")));
}

/** A cell as written formulas hand it over. */
export const ifFilled = (place: string, text = place): string => `IF(${place}="","",${text})`;

/** The formula of a score whose arguments are single cells. */
export const scoreFormulaOf = (target: string, actual: string, points: string): string =>
  `=PERF.SCORE(${[target, actual, points].map((place) => ifFilled(place)).join(",")})`;

/** What a column holds from row 2 down to a row. */
export const column = ({ sheet }: ExcelSession, letter: string, last: number): unknown[] =>
  Array.from({ length: last - 1 }, (_, row) => held(sheet, `${letter}${row + 2}`));

export function putCells(sheet: SheetModel, cells: Readonly<Record<string, Content>>): void {
  for (const [address, content] of Object.entries(cells)) {
    const { top, left } = placeOf(address);
    const format = sheet.formatAt(top, left);
    if (typeof content !== "object" || "error" in content) {
      sheet.cells.set(top, left, { value: content, format });
      continue;
    }
    const { numberFormat = format.numberFormat, ...cell } = content;
    sheet.cells.set(top, left, { ...cell, format: { ...format, numberFormat } });
  }
}

/** What a cell holds: its formula, else its value; undefined for an empty one. */
export function held(sheet: SheetModel, address: string): unknown {
  const { top, left } = placeOf(address);
  const cell = sheet.cells.get(top, left);
  return cell?.formula ?? cell?.value;
}

export function numberFormatOf(sheet: SheetModel, address: string): string {
  const { top, left } = placeOf(address);
  return sheet.formatAt(top, left).numberFormat;
}

/** Every cell of the workbook, to be compared before and after. */
export function snapshot(model: WorkbookModel): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const sheet of model.sheets) {
    const used = sheet.cells.usedArea(true);
    for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row += 1)
      for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column += 1) {
        const cell = sheet.cells.get(row, column);
        const content = cell?.formula ?? cell?.value;
        if (content !== undefined)
          all[`${sheet.name}!${row},${column}`] = { content, format: cell?.format.numberFormat };
      }
  }
  return all;
}

export const addresses = (cells: readonly { readonly address: string }[]): string[] =>
  cells.map(({ address }) => address);

/** "H5: typed-score" */
export const reasons = (
  skipped: readonly { readonly cell: { readonly address: string }; readonly reason: string }[]
): string[] => skipped.map(({ cell, reason }) => `${cell.address}: ${reason}`);

function placeOf(address: string): { readonly top: number; readonly left: number } {
  const place = parseAddress(address);
  if (place === null) throw new Error(address);
  return place;
}
