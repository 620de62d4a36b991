import type { RecognisedUnit } from "../../evaluation/recognition";
import type { FundsBlock, FundsPair } from "./find-funds-block";
import { currencyUnitIn, readAmount, type AmountUnit } from "../quantity/read-amount";
import type { Cell, Sheet } from "../grid/sheet";
import { amountRoles } from "../words/terms/budget-words";

/** A currency unit that the sheets name, and where. */
export interface StatedUnit {
  readonly unit: AmountUnit;
  readonly by: Extract<RecognisedUnit["by"], "heading" | "cell" | "note">;
  readonly cell: Cell;
}

/**
 * The unit the sheets name for their amounts: in the headings of the block or in the labels, else in a cell beside its
 * amount, else in a 单位 note of the sheet. Null where none is named.
 */
export function statedUnit(
  block: FundsBlock | null,
  pairs: readonly FundsPair[]
): StatedUnit | null {
  const headings = [...(block ? headingsOf(block) : []), ...pairs.map(({ label }) => label)];
  const sheets = new Set<Sheet>(block ? [block.sheet] : pairs.map(({ sheet }) => sheet));
  return (
    firstOf(headings, "heading", ({ text }) => currencyUnitIn(text)) ??
    firstOf(amountCells(block, pairs), "cell", (cell) => readAmount(cell)?.unit ?? null) ??
    firstOf([...sheets].flatMap(unitNotes), "note", ({ text }) => currencyUnitIn(text))
  );
}

/** The cells that may hold amounts. */
export function amountCells(block: FundsBlock | null, pairs: readonly FundsPair[]): readonly Cell[] {
  const inBlock = block?.lines.flatMap(({ cells }) => amountRoles.flatMap((role) => cells[role] ?? []));
  return [...(inBlock ?? []), ...pairs.map(({ value }) => value)];
} // prettier-ignore

function firstOf(
  cells: readonly Cell[],
  by: StatedUnit["by"],
  read: (cell: Cell) => AmountUnit | null
): StatedUnit | null {
  for (const cell of cells) {
    const unit = read(cell);
    if (unit !== null) return { unit, by, cell };
  }
  return null;
}

/** Row labels, whatever stands left of and right above the block, and then its headers, which may speak for one column. */
function headingsOf({ sheet, headers, lines, top, bottom }: FundsBlock): readonly Cell[] {
  const columns = Object.values(headers);
  const headings = lines.map(({ label }) => label);
  const left = Math.min(...[...columns, ...headings].map(({ column }) => column));
  for (let row = Math.max(top - 2, 0); row <= bottom; row += 1)
    for (let column = 0; column <= (row < top ? sheet.columnCount - 1 : left); column += 1) {
      const cell = sheet.at(row, column);
      if (cell && cell.text !== "" && !columns.includes(cell)) headings.push(cell);
    }
  return [...headings, ...columns];
}

/** "单位：万元" anywhere on the sheet. */
function unitNotes(sheet: Sheet): readonly Cell[] {
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    sheet.row(row).filter(({ text }) => text.length <= 40 && text.includes("单位"))
  ).flat();
}
