import type { Sourced } from "./cell-ref";
import type { Decimal } from "./decimal";

export type CurrencyUnit = "元" | "万元";

/** An amount in the budget's currency unit, with the label under which the sheet holds it ("预算申报金额"). */
export interface Money extends Sourced<Decimal> {
  readonly label: string;
}

/** The amounts of one row of the funds block: 年初预算数 / 全年预算数 / 到位数 / 全年执行数. Null: the sheet has none. */
export interface BudgetAmounts {
  readonly initial: Money | null;
  readonly fullYear: Money | null;
  readonly received: Money | null;
  readonly executed: Money | null;
}

/** One funding source under the total, e.g. 其中：当年财政拨款. Never counted into the total again. */
export interface FundSource extends BudgetAmounts {
  readonly name: string;
}

/** The funds block. All amounts are in `currencyUnit`. */
export interface Budget extends BudgetAmounts {
  readonly currencyUnit: CurrencyUnit;
  readonly sources: readonly FundSource[];
  /** Points of the execution rate. Null where the sheet gives none, or scores it as an ordinary indicator. */
  readonly points: Sourced<Decimal> | null;
  /** The 得分 of the execution rate that the sheet holds. */
  readonly reportedScore: Sourced<Decimal> | null;
  /** The execution rate that the sheet holds, as a ratio. */
  readonly reportedRate: Sourced<Decimal> | null;
  /** The day the amounts stand at, as the sheet writes it. */
  readonly asOf: Sourced<string> | null;
  /** Why the budget was adjusted or not spent, as the sheet writes it. */
  readonly note: Sourced<string> | null;
}
