import { addressOf } from "../evaluation/a1";
import type { CellRef } from "../evaluation/cell-ref";
import type { Finding } from "../evaluation/finding";
import type { SheetGrid } from "../reading/grid/sheet-grid";
import { bareFormulas } from "./formulas/bare-formulas";
import type { WorkbookSheets } from "./read-sheets";

/** What is to be said about the sheets as they came, before anything is read from them. */
export function sheetFindings({
  grids,
  clipped,
}: Pick<WorkbookSheets, "grids" | "clipped">): Finding[] {
  const beyond = clipped.map((used): Finding => ({
    code: "sheet-clipped",
    severity: "warning",
    cells: [used],
    values: {},
  }));
  const bare = bareFormulas(grids);
  const empty = grids.flatMap(uncalculated);
  const found = [...beyond, ...bare];
  if (empty.length === 0) return found;
  return [
    ...found,
    { code: "formulas-uncalculated", severity: "warning", cells: empty, values: {} },
  ];
}

/**
 * The formulas of a sheet when none of them has a value: a program other than Excel wrote the file and left them to be
 * calculated. A single formula without a value may well mean to show nothing.
 */
function uncalculated({ name, rowIndex, columnIndex, formulas, values }: SheetGrid): CellRef[] {
  const found = formulas.flatMap((row, down) =>
    row.flatMap((formula, right) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return [];
      const [top, left] = [rowIndex + down, columnIndex + right];
      const ref = { sheet: name, address: addressOf({ top, left, bottom: top, right: left }) };
      return [{ ref, isEmpty: values[down]?.[right] === "" }];
    })
  );
  return found.every(({ isEmpty }) => isEmpty) ? found.map(({ ref }) => ref) : [];
}
