import type { Area, CellContent, SheetVisibility } from "../workbook/model";

/** What is taken from an old binary workbook. Plain data, so that it can cross from a worker thread. */
export interface OldWorkbook {
  readonly date1904: boolean;
  readonly sheets: readonly OldSheet[];
  /** Names of chart, macro and dialog sheets, which are not taken over. */
  readonly otherSheets: readonly string[];
}

export interface OldSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly cells: readonly OldCell[];
  readonly merges: readonly Area[];
  /** Characters, as the file counts. */
  readonly columns: readonly OldLine[];
  /** Points. */
  readonly rows: readonly OldLine[];
}

/** Rows and columns count from 0. */
export interface OldCell {
  readonly row: number;
  readonly column: number;
  /** For a formula: its cached value. */
  readonly value: CellContent;
  /** Without "="; as the library words it. */
  readonly formula: string | null;
  /** True: one of several cells that one array formula fills. */
  readonly inArray: boolean;
  readonly numberFormat: string;
}

/** A column or row whose size or visibility differs from the default. */
export interface OldLine {
  readonly index: number;
  readonly size: number | null;
  readonly hidden: boolean;
}
