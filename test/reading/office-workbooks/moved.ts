import { addressOf, parseAddress } from "../../../src/evaluation/a1";
import type { CellRef } from "../../../src/evaluation/cell-ref";
import type { CellValue, SheetGrid } from "../../../src/reading/grid/sheet-grid";
import type { OfficeForm } from "./forms/office-form";
import type { SingleFact, TrueFact, Truth } from "./true-fact";

/** The form on sheets of other names: old name to new. */
export function renamed(form: OfficeForm, names: Readonly<Record<string, string>>): OfficeForm {
  const nameOf = (name: string): string => names[name] ?? name;
  return {
    ...form,
    grids: form.grids.map((grid) => ({ ...grid, name: nameOf(grid.name) })),
    truth: withCells(form.truth, (cell) => ({ ...cell, sheet: nameOf(cell.sheet) })),
  };
}

export type Side = "above" | "below" | "right";

/** The form with a block of cells beside it on one of its sheets, `gap` blank rows or columns away. */
export function joined(
  form: OfficeForm,
  sheet: string,
  block: SheetGrid,
  side: Side,
  gap: number
): { readonly form: OfficeForm; readonly block: CellRef } {
  const own = form.grids.find(({ name }) => name === sheet);
  if (!own) throw new Error(`no sheet ${sheet}`);
  const [ownSize, blockSize] = [sizeOf(own), sizeOf(block)];
  const down = side === "above" ? blockSize.rows + gap : 0;
  const at =
    side === "right"
      ? { row: 0, column: ownSize.columns + gap }
      : { row: side === "above" ? 0 : ownSize.rows + gap, column: 0 };
  const rows = Math.max(down + ownSize.rows, at.row + blockSize.rows);
  const columns = Math.max(ownSize.columns, at.column + blockSize.columns);
  const laid = <Value>(read: (grid: SheetGrid) => readonly (readonly Value[])[], empty: Value): Value[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_column, column) =>
        read(block)[row - at.row]?.[column - at.column] ?? read(own)[row - down]?.[column] ?? empty
      )
    ); // prettier-ignore
  const { rowIndex, columnIndex } = own;
  const grid: SheetGrid = {
    ...own,
    values: laid<CellValue>(({ values }) => values, ""),
    formulas: laid<CellValue>(({ formulas }) => formulas, ""),
    numberFormats: laid(({ numberFormats }) => numberFormats, "General"),
    merges: [
      ...own.merges.map((address) => movedAddress(address, down, 0)),
      ...block.merges.map((address) =>
        movedAddress(address, rowIndex + at.row, columnIndex + at.column)
      ),
    ],
  };
  const [top, left] = [rowIndex + at.row, columnIndex + at.column];
  const place = { top, left, bottom: top + Math.max(blockSize.rows, 1) - 1, right: left + Math.max(blockSize.columns, 1) - 1 }; // prettier-ignore
  return {
    form: {
      ...form,
      grids: form.grids.map((each) => (each === own ? grid : each)),
      truth: withCells(form.truth, (cell) => cell.sheet === sheet ? { sheet, address: movedAddress(cell.address, down, 0) } : cell), // prettier-ignore
    },
    block: { sheet, address: addressOf(place) },
  };
}

/** The same truth for a form that stands lower or further right on another sheet. */
export function movedTruth(truth: Truth, sheet: string, down: number, along: number): Truth {
  return withCells(truth, ({ address }) => ({
    sheet,
    address: movedAddress(address, down, along),
  }));
}

/** The form with the cells of some facts left blank, so that it does not say them. */
export function blanked(form: OfficeForm, facts: readonly SingleFact[]): OfficeForm {
  const { single: real, sources } = form.truth;
  const places = [...facts.flatMap((fact) => real[fact]?.place ?? []), ...(facts.includes("executed") ? sources : [])]; // prettier-ignore
  const isBlank = (sheet: string, row: number, column: number): boolean =>
    places.some((place) => place.sheet === sheet && place.address === addressOf({ top: row, left: column, bottom: row, right: column })); // prettier-ignore
  const grids = form.grids.map((grid): SheetGrid => {
    const emptied = (rows: SheetGrid["values"]): CellValue[][] =>
      rows.map((line, row) => line.map((value, column) => isBlank(grid.name, grid.rowIndex + row, grid.columnIndex + column) ? labelOf(value) : value)); // prettier-ignore
    return { ...grid, values: emptied(grid.values), formulas: emptied(grid.formulas) };
  });
  const single = Object.fromEntries(
    Object.entries(form.truth.single).map(([fact, whole]) => [
      fact,
      facts.includes(fact as SingleFact) ? { ...whole, truth: null } : whole,
    ])
  );
  return { ...form, grids, truth: { ...form.truth, single } };
}

/** A label before a colon stays in its cell. */
function labelOf(value: CellValue): string {
  return /^(?:项目名称|主管部门|实施单位|自评等级)：/u.exec(String(value))?.[0] ?? "";
}

function withCells({ single, rows, sources }: Truth, change: (cell: CellRef) => CellRef): Truth {
  const fact = (real: TrueFact): TrueFact => ({
    ...real,
    place: real.place && change(real.place),
    labels: real.labels.map(change),
  });
  const all = <Name extends string>(facts: Readonly<Partial<Record<Name, TrueFact>>>) =>
    Object.fromEntries(Object.entries<TrueFact | undefined>(facts).flatMap(([name, real]) => (real ? [[name, fact(real)]] : []))); // prettier-ignore
  return { single: all(single), rows: rows.map((row) => all(row) as Truth["rows"][number]), sources: sources.map(change) }; // prettier-ignore
}

/** An A1 address so many rows and columns on. */
export function movedAddress(address: string, down: number, along: number): string {
  const area = parseAddress(address);
  if (!area) throw new Error(`no address: ${address}`);
  return addressOf({ top: area.top + down, bottom: area.bottom + down, left: area.left + along, right: area.right + along }); // prettier-ignore
}

function sizeOf({ values }: SheetGrid): { readonly rows: number; readonly columns: number } {
  return { rows: values.length, columns: Math.max(0, ...values.map((row) => row.length)) };
}
