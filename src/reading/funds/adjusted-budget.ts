import type { Money } from "../../evaluation/budget";
import type { Decimal } from "../../evaluation/decimal";
import type { Finding } from "../../evaluation/finding";

/** What a column or label of an adjustment holds: the budget after it, or what was added to the initial budget. */
export type AdjustmentKind = "budget" | "change";

/** The whole amounts beside an adjustment. */
export interface AmountsBeside {
  readonly initial: Money | null;
  readonly fullYear: Money | null;
  readonly executed: Money | null;
  /** The execution rate that the sheet holds, as a ratio. */
  readonly rate: Decimal | null;
}

/**
 * Tells what 调整预算数 means by the amounts beside it: a change where it is negative, where only initial + change gives
 * the full-year amount or the printed rate, or where more was spent than it and initial + change is the nearer amount.
 *
 * Example: 年初预算数 100, 调整预算数 -10 is a change; 100, 90 with 88 spent is the budget after it.
 */
export function adjustmentKind(adjusted: Money, beside: AmountsBeside): AdjustmentKind {
  const { initial, fullYear, executed, rate } = beside;
  if (adjusted.value.lt(0)) return "change";
  if (!initial) return "budget";
  const sum = initial.value.plus(adjusted.value);
  if (fullYear) return fullYear.value.eq(sum) && !fullYear.value.eq(adjusted.value) ? "change" : "budget"; // prettier-ignore
  if (!executed || executed.value.lte(adjusted.value)) return "budget";
  if (rate && isRate(executed.value, adjusted.value, rate)) return "budget";
  if (rate && isRate(executed.value, sum, rate)) return "change";
  const isNearer = executed.value.minus(sum).abs().lt(executed.value.minus(adjusted.value).abs());
  return isNearer || adjusted.value.isZero() ? "change" : "budget";
}

/**
 * The full-year budget: its own amount where the sheet has one, else the adjusted budget, else initial + change. What was
 * worked out, and what does not agree, is named in a Finding.
 */
export function fullYearBudget(
  adjustment: Money | null,
  kind: AdjustmentKind,
  beside: AmountsBeside,
  findings: Finding[]
): Money | null {
  const { initial, fullYear, executed } = beside;
  if (!adjustment) return fullYear;
  const sum = kind === "change" && initial ? initial.value.plus(adjustment.value) : null;
  const finding = (
    code: string,
    others: readonly (Money | null)[],
    values: Finding["values"]
  ): void => {
    const cells = [adjustment, ...others].flatMap((money) => money?.cells ?? []);
    const named = { label: adjustment.label, adjustment: adjustment.text, initial: initial?.text ?? "" }; // prettier-ignore
    findings.push({ code, severity: "warning", cells, values: { ...named, ...values } });
  };
  if (fullYear) {
    const agrees = fullYear.value.eq(sum ?? adjustment.value) || (kind === "change" && !initial);
    if (!agrees) finding("adjustment-differs", [initial, fullYear], { fullYear: fullYear.text });
    return fullYear;
  }
  if (kind === "change") {
    if (!sum) finding("adjustment-alone", [], {});
    else finding("adjustment-added", [initial], { sum: sum.toString() });
    return sum && { value: sum, text: sum.toString(), cells: [...adjustment.cells, ...(initial?.cells ?? [])], label: fullYearName }; // prettier-ignore
  }
  // A budget cut to nothing, or no adjustment at all: the amounts do not tell.
  const isUnclear = adjustment.value.isZero() && initial?.value.isZero() === false && !executed?.value.gt(0); // prettier-ignore
  if (isUnclear) finding("adjustment-zero", [initial], {});
  return adjustment;
}

/** The form's own name of an amount that stands in no column of its own. */
const fullYearName = "全年预算数";

/** Whether a rate is the one printed, which may be rounded to a whole percent. */
function isRate(executed: Decimal, budget: Decimal, rate: Decimal): boolean {
  return !budget.isZero() && executed.div(budget).minus(rate).abs().lt("0.006");
}
