import type { CellRef } from "../evaluation/cell-ref";

/** The narrative report as a value: what the report sheet, the Word file and the preview all show. */
export interface Report {
  /** Title lines, centred: project and year, then 支出绩效自评报告. */
  readonly title: readonly string[];
  readonly blocks: readonly Block[];
  /** For document properties. */
  readonly properties: ReportProperties;
}

export interface ReportProperties {
  readonly title: string;
  readonly subject: string;
  /** The unit that hands the report in; "" where the sheets do not name it. */
  readonly author: string;
  readonly year: string;
}

export type Block = Heading | Paragraph | Table | Chart | Gap;

/** Level 1: 一、 level 2: （一） level 3: 1. `text` includes the number. */
export interface Heading {
  readonly kind: "heading";
  /** Stable name of the outline part, e.g. "conclusion.result"; unique in a report. */
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly runs: readonly Run[];
}

/** A piece of text. A run with `figure` is a number (or grade word) that can be traced. */
export interface Run {
  readonly text: string;
  readonly figure?: Figure;
}

/** Where a figure comes from: the cells it was read or computed from, and the rule (as told) if one was applied. */
export interface Figure {
  readonly cells: readonly CellRef[];
  readonly rule?: string;
}

export interface Table {
  readonly kind: "table";
  readonly id: string;
  readonly caption: string;
  /** Shown right-aligned above the table, e.g. 单位：万元; "" for none. */
  readonly unitNote: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly header: string;
  readonly align: "left" | "center" | "right";
  /** Share of the table's width; shares of a table add up to 100. */
  readonly width: number;
}

export interface TableRow {
  /** One per column. */
  readonly cells: readonly TableCell[];
  /** Sums and totals, set off from the other rows. */
  readonly emphasis: boolean;
}

export interface TableCell {
  readonly text: string;
  /**
   * The exact value as a plain decimal ("19", "772.85", "0.9735") where the cell is a number, so that a sheet can hold
   * a number; `format` is then its Excel number format ("0.00", "0.00%").
   */
  readonly number?: { readonly value: string; readonly format: string };
  readonly figure?: Figure;
  /** How many rows this cell spans downwards, itself included; covered cells below have text "". Absent: 1. */
  readonly rowSpan?: number;
}

/** Bars of score against points, one pair per category. Values are plain decimals, "" where there is none. */
export interface Chart {
  readonly kind: "chart";
  readonly id: string;
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly string[] }[];
}

/** A part for which the sheets hold nothing and nothing can be composed: printed as a marked gap. */
export interface Gap {
  readonly kind: "gap";
  /** What is missing. */
  readonly text: string;
  /** Where to add it. Names sheets, so it is shown where the workbook is at hand and never printed. */
  readonly advice?: string;
}
