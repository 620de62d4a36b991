import { addressOf, boundingArea, parseAddress, type Area } from "../../evaluation/a1";
import type { CellRef } from "../../evaluation/cell-ref";
import { stateOf, type CellState } from "./cell-state";

/**
 * Queues reading cells; goes with the caller's next `sync`, after which the returned function gives the state of each.
 * On every sheet the block around the wanted cells is read.
 */
export function loadStates(
  context: Excel.RequestContext,
  cells: readonly CellRef[]
): () => (cell: CellRef) => CellState | null {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const loaded = sheets.flatMap((sheet) => {
    const onSheet = cells.filter((cell) => cell.sheet === sheet);
    const [first, ...others] = onSheet.flatMap(({ address }) => parseAddress(address) ?? []);
    if (!first) return [];
    const area = boundingArea([first, ...others]);
    const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(area));
    range.load("formulas,values,valueTypes,numberFormat");
    return [{ sheet, area, range }];
  });
  return () => {
    const bySheet = new Map(loaded.map((each) => [each.sheet, each]));
    return ({ sheet, address }) => {
      const read = bySheet.get(sheet);
      const place = parseAddress(address);
      return read && place ? stateAt(read.range, read.area, place) : null;
    };
  };
}

function stateAt(range: Excel.Range, { top, left }: Area, place: Area): CellState {
  const at = (matrix: readonly (readonly unknown[])[]): unknown =>
    matrix[place.top - top]?.[place.left - left];
  return stateOf({
    formula: at(range.formulas),
    value: at(range.values),
    type: at(range.valueTypes),
    format: at(range.numberFormat),
  });
}
