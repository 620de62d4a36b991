import type { SheetModel, WorkbookModel } from "../../workbook/model";
import { cellsOf } from "../areas/area";

/**
 * Rewrites every formula and reference of a workbook: cells, defined names, charts and links inside the workbook.
 * `home` is the sheet a reference without a sheet name means, null for none.
 */
export function rewriteFormulas({ sheets, names }: WorkbookModel, rewrite: Rewrite): void {
  for (const name of [...names, ...sheets.flatMap((sheet) => sheet.names)]) {
    name.formula = rewrite(name.formula, null);
  }
  for (const sheet of sheets) {
    const changed = [
      rewriteCells(sheet, rewrite),
      rewriteLinks(sheet, rewrite),
      rewriteCharts(sheet, rewrite),
    ];
    if (changed.includes(true)) sheet.touch();
  }
}

type Rewrite = (formula: string, home: string | null) => string;

function rewriteCells({ cells, name }: SheetModel, rewrite: Rewrite): boolean {
  const used = cells.usedArea(true);
  let changed = false;
  for (const [row, column] of used === null ? [] : cellsOf(used)) {
    const cell = cells.get(row, column);
    if (cell?.formula === undefined) continue;
    const formula = rewrite(cell.formula, name);
    if (formula === cell.formula) continue;
    cells.set(row, column, { ...cell, formula });
    changed = true;
  }
  return changed;
}

function rewriteLinks({ hyperlinks }: SheetModel, rewrite: Rewrite): boolean {
  return hyperlinks
    .map((link, index) => {
      const location = link.location === null ? null : rewrite(link.location, null);
      if (location === link.location) return false;
      hyperlinks[index] = { ...link, location };
      return true;
    })
    .includes(true);
}

function rewriteCharts({ charts }: SheetModel, rewrite: Rewrite): boolean {
  return charts
    .flatMap(({ series }) =>
      series.map((one, index) => {
        const optional = (reference: string | null): string | null =>
          reference === null ? null : rewrite(reference, null);
        const after = {
          ...one,
          nameRef: optional(one.nameRef),
          valuesRef: rewrite(one.valuesRef, null),
          categoriesRef: optional(one.categoriesRef),
        };
        series[index] = after;
        return after.valuesRef !== one.valuesRef;
      })
    )
    .includes(true);
}
