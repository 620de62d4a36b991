import { seeded } from "./seeded";

/** Everything by which two sheets that hold the same table may differ. */
export interface LayoutPlan {
  readonly seed: number;
  /** Budget and indicators on one sheet, or each on its own. */
  readonly sheets: "one" | "two";
  readonly fundsFirst: boolean;
  /** Where the used range begins. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Blank columns left of the tables, under a title that begins at the edge. */
  readonly margin: number;
  readonly titleLines: number;
  readonly levels: "merged" | "blank" | "repeated";
  readonly punctuation: "half" | "full" | "mixed";
  readonly fullWidthDigits: boolean;
  readonly numbers: "text" | "number" | "mixed";
  /** 97.3% as the text "97.3%", as a percent cell, or as the bare number 0.973. */
  readonly percents: "text" | "cell" | "number";
  /** Target in three columns 指标性质 / 指标值 / 度量单位, alone or under 年度指标值. */
  readonly target: "one column" | "three columns" | "under a heading";
  /** A heading over the level columns in a row of its own. */
  readonly levelHeading: boolean;
  /** How a column lies over several columns of the sheet. */
  readonly spans: "single" | "merged" | "header merged" | "blank columns";
  readonly sideLabel: boolean;
  /** Header words as printed, with blanks ("分 值") or broken over two lines. */
  readonly headerWords: "plain" | "spaced" | "broken";
  /** Header rows printed again between the rows, as at a page break, with or without a title above them. */
  readonly pageBreaks: boolean;
  /** A row 小计 under each first level. */
  readonly subtotals: boolean;
  /** A sheet of instructions before the form. */
  readonly instructions: boolean;
  /** Blank rows and unused slots between the rows, as template rows that are hidden. */
  readonly hiddenRows: boolean;
  readonly goals: boolean;
  readonly notes: boolean;
  readonly currency: "side label" | "headers" | "note" | "cells" | "nowhere";
  readonly funds: "upright" | "sources in a column of their own" | "lying";
  /** Columns that the published table does not have: 序号, 完成率, 复核得分 and so on. */
  readonly extraColumns: number;
}

/** The layout of a seed. */
export function layoutPlan(seed: number): LayoutPlan {
  const { chance, pick, upTo } = seeded(seed * 7919 + 17);
  return {
    seed,
    sheets: chance(0.7) ? "one" : "two",
    fundsFirst: chance(0.85),
    rowIndex: chance(0.5) ? 0 : upTo(9),
    columnIndex: chance(0.5) ? 0 : upTo(30),
    margin: chance(0.7) ? 0 : 1 + upTo(2),
    titleLines: upTo(3),
    levels: pick(["merged", "blank", "repeated"]),
    punctuation: pick(["half", "full", "mixed"]),
    fullWidthDigits: chance(0.15),
    numbers: pick(["text", "number", "number", "mixed"]),
    percents: pick(["text", "text", "cell", "cell", "number"]),
    target: pick(["one column", "one column", "three columns", "under a heading"]),
    levelHeading: chance(0.2),
    spans: pick(["single", "merged", "header merged", "blank columns"]),
    sideLabel: chance(0.6),
    headerWords: pick(["plain", "plain", "spaced", "broken"]),
    pageBreaks: chance(0.3),
    hiddenRows: chance(0.3),
    subtotals: chance(0.2),
    instructions: chance(0.2),
    goals: chance(0.6),
    notes: chance(0.6),
    currency: chance(0.05) ? "nowhere" : pick(["side label", "headers", "note", "cells"]),
    funds: pick(["upright", "upright", "sources in a column of their own", "lying"]),
    extraColumns: chance(0.5) ? 0 : 1 + upTo(2),
  };
}
