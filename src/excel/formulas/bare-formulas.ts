import { addressOf, parseAddress, splitQualified, type Area } from "../../evaluation/a1";
import type { CellRef } from "../../evaluation/cell-ref";
import type { Finding } from "../../evaluation/finding";
import type { SheetGrid } from "../../reading/grid/sheet-grid";
import { bareArguments } from "../formula-text/guarded-formula";
import { repairedFormula } from "../formula-text/perf-calls";

/**
 * The formulas that hand a blank cell to a PERF function as it is: many an Excel passes it on as 0. One finding for all,
 * with the formulas' cells and the first of the blank ones. Found is what 修复公式 would guard, save cells that were read and
 * hold something: what a name, a table's column, a look-up or another workbook gives, and what lies beyond, may be blank.
 */
export function bareFormulas(grids: readonly SheetGrid[]): Finding[] {
  const found = grids.flatMap((sheet) => bareIn(sheet, grids));
  const [first] = found;
  if (!first) return [];
  return [
    {
      code: "blank-as-zero",
      severity: "warning",
      cells: found.map(({ cell }) => cell),
      values: { blank: first.blank },
    },
  ];
}

interface BareFormula {
  readonly cell: CellRef;
  /** As the formula's sheet would write it: the blank cell, or what may be one. */
  readonly blank: string;
}

function bareIn(grid: SheetGrid, grids: readonly SheetGrid[]): BareFormula[] {
  const { name: sheet, rowIndex, columnIndex, formulas } = grid;
  return formulas.flatMap((row, down) =>
    row.flatMap((formula, right): BareFormula[] => {
      if (typeof formula !== "string" || !formula.startsWith("=") || !mentions.test(formula)) return []; // prettier-ignore
      const [blank] = blanksFor(formula, grid, grids);
      const [top, left] = [rowIndex + down, columnIndex + right];
      const cell = { sheet, address: addressOf({ top, left, bottom: top, right: left }) };
      return blank === undefined ? [] : [{ cell, blank }];
    })
  );
}

/** Most formulas of a workbook are not ours, and need no taking apart. */
const mentions = /PERF/iu;

function blanksFor(formula: string, grid: SheetGrid, grids: readonly SheetGrid[]): string[] {
  return bareArguments(repairedFormula(formula)).flatMap(({ source }) => {
    const place = splitQualified(source);
    const area = parseAddress(place.address.toUpperCase());
    const own = source.includes("!") ? grids.find(({ name }) => name === place.sheet) : grid;
    if (!own || !area) return [source];
    const blank = firstBlank(own, area);
    return blank ? [own === grid ? blank : source.slice(0, source.lastIndexOf("!") + 1) + blank] : []; // prettier-ignore
  });
}

/** The first cell that is not known to hold anything. */
function firstBlank({ rowIndex, columnIndex, formulas }: SheetGrid, area: Area): string | null {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      if ((formulas[row - rowIndex]?.[column - columnIndex] ?? "") === "")
        return addressOf({ top: row, left: column, bottom: row, right: column });
  return null;
}
