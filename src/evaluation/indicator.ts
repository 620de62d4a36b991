import type { CellRef, Sourced } from "./cell-ref";
import type { Decimal } from "./decimal";
import type { Quantity } from "./quantity";

/** Names of the three levels as the sheet writes them. Null: the table has no such column; "": the cell is blank. */
export type IndicatorPath = readonly [
  level1: string | null,
  level2: string | null,
  level3: string | null,
];

/**
 * One row of the indicator table. A field is null where the table has no such column;
 * a blank cell is a field with text "".
 */
export interface Indicator {
  readonly path: IndicatorPath;
  /** Where each level's name stands (for a carried-down or merged name: the cell that holds it). */
  readonly pathCells: readonly [CellRef | null, CellRef | null, CellRef | null];
  readonly target: Sourced<Quantity> | null;
  readonly actual: Sourced<Quantity> | null;
  /** Value null: the cell is blank, a dash or unreadable. Points, not a 0-1 weight. */
  readonly points: Sourced<Decimal | null> | null;
  /** 得分 as the sheet holds it. Value null: blank, a dash or unreadable. */
  readonly reportedScore: Sourced<Decimal | null> | null;
  /** Rows the 得分 cell is merged over; 0 where a row above has it, and the score counts there. */
  readonly scoreRows: number;
  /** 复核分, what a reviewer gave: kept beside the 得分, never counted. */
  readonly reviewScore: Sourced<Decimal | null> | null;
  /** True where the 得分 cell holds a formula, so no person typed it. */
  readonly reportedByFormula: boolean;
  /** 偏差原因分析及改进措施 */
  readonly deviationNote: Sourced<string> | null;
  /** 评分标准 / 评分规则 text of the row. */
  readonly criterion: Sourced<string> | null;
  /** An unused slot of the form (指标2, ……, /): shown, never scored. */
  readonly placeholder: boolean;
}
