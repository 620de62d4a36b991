import type { Area } from "../../evaluation/a1";
import type { SourceLink } from "./source-links";
import type { SheetStyleName } from "./sheet-styles";

/** The report sheet as plain data: what is written where. Rows and columns count from 0. */
export interface SheetLayout {
  /** Points: the text columns, a narrow gap, then the source columns. */
  readonly columnWidths: readonly number[];
  /** How many of the columns are text and tables; only they are printed. */
  readonly textColumns: number;
  readonly rows: readonly LayoutRow[];
  /** Rows that begin a new printed page. */
  readonly pageBreaks: readonly number[];
  readonly merges: readonly { readonly area: Area; readonly across: boolean }[];
  readonly styles: readonly { readonly area: Area; readonly style: SheetStyleName }[];
  readonly formats: readonly { readonly area: Area; readonly format: string }[];
  readonly links: readonly (SourceLink & { readonly row: number; readonly column: number })[];
  readonly charts: readonly LayoutChart[];
}

export interface LayoutRow {
  /** Points. */
  readonly height: number;
  /** From the first column on; the rest of the row is empty. */
  readonly cells: readonly LayoutValue[];
  /** The text of the report that stands here; absent where the row shows none of its own. */
  readonly origin?: RowOrigin;
  /** Not to be parted from the next row by the end of a page. */
  readonly keepWithNext?: boolean;
}

/** Where a row's text comes from. */
export interface RowOrigin {
  /** Index in `Report.blocks`, or for a line of the title its index less the number of title lines: -2, -1. */
  readonly block: number;
  /** A table's text above it. */
  readonly note?: "caption" | "unitNote";
  /** For the rows of a table: 0 is the header; and the grid column each cell begins at. */
  readonly table?: { readonly row: number; readonly starts: readonly number[] };
}

/** A number stays a number; text is written so that Excel keeps it as text. */
export type LayoutValue = string | number;

export interface LayoutChart {
  readonly name: string;
  readonly title: string;
  /** Where it stands. */
  readonly place: Area;
  /** Header row with the series names, first column with the categories. */
  readonly data: Area;
}
