import type { CellRef } from "../../evaluation/cell-ref";
import { addressOf, parseAddress } from "../../evaluation/a1";
import { blocksOf } from "./blocks";
import { isFormulaInput, type CellState } from "./cell-state";

/** A cell and what it shall hold. */
export interface CellWrite extends CellRef {
  readonly state: CellState;
}

/**
 * Queues writing cells; goes with the caller's next `sync`. The format is set before and after the content: a text cell
 * would take a formula for text, and Excel gives an unformatted cell the format of what it refers to.
 */
export function writeCells(context: Excel.RequestContext, cells: readonly CellWrite[]): void {
  for (const name of new Set(cells.map(({ sheet }) => sheet))) {
    const sheet = context.workbook.worksheets.getItem(name);
    const onSheet = cells.filter((cell) => cell.sheet === name);
    for (const { area, rows } of blocksOf(onSheet.flatMap(placed))) {
      const range = sheet.getRange(addressOf(area));
      const formats = rows.map((row) => row.map(({ state }) => state.format));
      range.numberFormat = rows.map((row) => row.map(({ state }) => formatForInput(state)));
      range.formulas = rows.map((row) => row.map(({ state }) => inputFor(state)));
      range.numberFormat = formats;
    }
  }
}

function placed({ address, state }: CellWrite) {
  const area = parseAddress(address);
  return area === null ? [] : [{ row: area.top, column: area.left, state }];
}

function formatForInput({ input, format }: CellState): string {
  return isFormulaInput(input) && format === "@" ? "General" : format;
}

/** A text cell keeps what is written as it is; elsewhere the apostrophe makes text and does not stay. */
function inputFor({ input, format }: CellState): CellState["input"] {
  const isPlain = format === "@" && typeof input === "string" && /^'[^']/su.test(input);
  return isPlain ? input.slice(1) : input;
}
