import type { CellStore, SheetModel, WorkbookModel } from "./model";
import { isSameFormula, SheetCells } from "./sheet-cells";

/**
 * Gives formulas that are as the file has them the value the file has, whatever was calculated since: saved so, they
 * keep their bytes. Excel calculates them when it opens the file.
 *
 * @param isOurs - formulas that keep what was calculated.
 * @returns the places of those that had got another value.
 */
export function leaveFormulas(
  { sheets }: WorkbookModel,
  isOurs: (sheet: SheetModel, row: number, column: number) => boolean
): { readonly sheet: SheetModel; readonly row: number; readonly column: number }[] {
  const left = [];
  for (const sheet of sheets) {
    for (const { row, column } of calculatedIn(sheet.cells)) {
      if (isOurs(sheet, row, column)) continue;
      putBack(sheet.cells, row, column);
      left.push({ sheet, row, column });
    }
  }
  return left;
}

function calculatedIn(cells: CellStore): { readonly row: number; readonly column: number }[] {
  if (!(cells instanceof SheetCells)) return [];
  return [...cells.changes].flatMap(([row, columns]) =>
    [...columns]
      .filter(([column, before]) => {
        const now = cells.get(row, column);
        return before?.formula !== undefined && isSameFormula(before, now) && before.value !== now?.value; // prettier-ignore
      })
      .map(([column]) => ({ row, column }))
  );
}

function putBack(cells: CellStore, row: number, column: number): void {
  const before = cells instanceof SheetCells ? cells.changes.get(row)?.get(column) : undefined;
  const now = cells.get(row, column);
  if (before === undefined || now === undefined) return;
  const { formula, format } = now;
  const rest = formula === undefined ? { format } : { formula, format };
  cells.set(row, column, before.value === undefined ? rest : { ...rest, value: before.value });
}
