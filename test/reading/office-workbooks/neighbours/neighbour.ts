import type { CellValue, SheetGrid } from "../../../../src/reading/grid/sheet-grid";
import { gridOf, letter } from "../../grid-of";
import type { Seeded } from "../../layouts/seeded";
import type { FormKind } from "../forms/forms";
import type { FormStyle, OfficeForm } from "../forms/office-form";
import { movedAddress, type Side } from "../moved";
import type { SingleFact } from "../true-fact";

/** Where something stands: on a sheet of its own in the workbook, or on the form's sheet. */
export type Position = SheetPosition | Side;

export type SheetPosition = "before" | "after" | "both";

export const sheetPositions: readonly SheetPosition[] = ["before", "after", "both"];

/** What the keepers of a workbook know of the form's project, for drawing what they keep beside it. */
export interface Known {
  readonly project: string;
  readonly department: string;
  readonly unit: string;
  readonly year: number;
  /** Amounts in 万元. */
  readonly initial: number;
  readonly fullYear: number;
  readonly executed: number;
}

export interface Context {
  readonly known: Known;
  /** The form's own layout, and how it was drawn this time. */
  readonly formKind: FormKind;
  readonly style: FormStyle;
  readonly random: Seeded;
  /** Titles merged over their table. */
  readonly merged: boolean;
}

/** Something that an office keeps in the same workbook as the form. */
export interface Neighbour {
  readonly kind: string;
  readonly positions: readonly Position[];
  readonly draw: (context: Context) => Drawn;
  /** Topics of the report that it may fill: it is made for them. */
  readonly mayFeed?: readonly string[];
  /** It may be listed as a form without a word: whoever asks for all forms is told there what it is. */
  readonly mayList?: true;
  /** What it says of the form's project on the form's own sheet: as right as the form. */
  readonly says?: (known: Known) => Readonly<Partial<Record<SingleFact, string>>>;
  /** What it says of the form's project as the form's own 基础数据表: it stands where the form leaves it blank. */
  readonly gives?: (known: Known) => Readonly<Partial<Record<SingleFact, string>>>;
  /** What it says otherwise than the form, though it belongs to it: a person must be asked. */
  readonly disputes?: readonly SingleFact[];
  /** Finding codes that are in place beside it, and no false alarm. */
  readonly mayRaise?: readonly string[];
}

export interface Drawn {
  readonly grids: readonly SheetGrid[];
  readonly rival?: Rival;
}

/**
 * A filled form in its own right. older: the workbook's form goes before it. undated: it would, but the workbook's form
 * has no year, so a person may be asked. equal: a person must choose.
 */
export interface Rival {
  readonly form: OfficeForm;
  readonly rank: "older" | "undated" | "equal";
}

export type Rows = readonly (readonly CellValue[])[];

/** Rows as a sheet; where it is merged, a row of one text lies over the whole width. */
export function tableSheet(name: string, rows: Rows, merged: boolean): SheetGrid {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const isTitle = (row: readonly CellValue[]): boolean => row.length === 1 && row[0] !== "";
  const merges = rows.flatMap((row, index) => merged && width > 1 && isTitle(row) ? [`A${index + 1}:${letter(width - 1)}${index + 1}`] : []); // prettier-ignore
  return gridOf(name, rows, { merges });
}

/** The sheet with its table further down and to the right. */
export function shifted(grid: SheetGrid, down: number, along: number): SheetGrid {
  return { ...grid, rowIndex: grid.rowIndex + down, columnIndex: grid.columnIndex + along, merges: grid.merges.map((area) => movedAddress(area, down, along)) }; // prettier-ignore
}

/** A neighbour on sheets of its own that is drawn as rows, in one of several ways. */
export function sheets(
  kind: string,
  names: readonly string[],
  ways: readonly ((known: Known, random: Seeded) => Rows)[],
  more: Partial<Neighbour> = {}
): Neighbour {
  const draw = ({ known, random, merged }: Context): Drawn => {
    const grid = tableSheet(random.pick(names), random.pick(ways)(known, random), merged);
    return { grids: [random.chance(0.3) ? shifted(grid, random.upTo(3), random.upTo(2)) : grid] };
  };
  return { kind, positions: sheetPositions, draw, ...more };
}

/** A neighbour on the form's own sheet; figures with their labels are facts wherever they stand there. */
export function onSheet(
  kind: string,
  positions: readonly Position[],
  ways: readonly ((known: Known, random: Seeded) => Rows)[],
  more: Partial<Neighbour> = {}
): Neighbour {
  const mayFeed = ["facts", ...(more.mayFeed ?? [])];
  const draw = ({ known, random, merged }: Context): Drawn => ({
    grids: [tableSheet("on the sheet", random.pick(ways)(known, random), merged)],
  });
  return { kind, positions, draw, ...more, mayFeed };
}
