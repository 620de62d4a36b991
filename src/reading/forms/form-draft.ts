import type { CellRef } from "../../evaluation/cell-ref";
import type { Form } from "../../evaluation/form";
import type { IndicatorTable, TableAnswers } from "../indicators/find-indicator-tables";
import type { ProjectName } from "../labels/project-names";
import type { Sheet } from "../grid/sheet";
import type { SheetGrid } from "../grid/sheet-grid";
import type { Pair } from "../labels/find-pairs";
import type { SheetKind } from "./sheet-kind";
import type { ProjectPart } from "./split-projects";

/** A sheet of the workbook with what was found on it. */
export interface Opened {
  readonly grid: SheetGrid;
  readonly sheet: Sheet;
  readonly tables: readonly IndicatorTable[];
  readonly answers: TableAnswers;
  /** Its labels with their values, tables not taken out. */
  readonly pairs: () => readonly Pair[];
  /** The projects it names, with their rows. */
  readonly names: () => readonly ProjectName[];
  readonly kind: () => SheetKind;
  /** One of several projects of its table, whose other rows are blank; null for a sheet as it is. */
  readonly part: ProjectPart | null;
}

/** A form with the sheet it stands on, before other sheets are added. */
export interface Draft extends Pick<Form, "id" | "area" | "isTemplate" | "standing" | "year"> {
  /** True for one of several projects that share a table, and what stands over it. */
  readonly isPart: boolean;
  /** The header cells of its indicator table. */
  readonly headers: readonly CellRef[];
  /** How good the table is. */
  readonly weight: number;
  readonly opened: Opened;
  /** Its first row. */
  readonly from: number;
  /** Its part of the sheet with its indicator table. */
  readonly own: () => { readonly sheet: Sheet; readonly table: IndicatorTable | null };
  readonly name: () => ProjectName | null;
}

/** A sheet that is not read, and why: what it says against the form, or that only its content speaks for it. */
export interface Offered {
  readonly opened: Opened;
  readonly why: "otherProject" | "otherYear" | "unclear" | "content";
}
