import type { BudgetAmounts } from "../../../src/evaluation/budget";
import type { Sourced } from "../../../src/evaluation/cell-ref";
import type { Evaluation } from "../../../src/evaluation/evaluation";
import type { Indicator } from "../../../src/evaluation/indicator";
import type { Quantity } from "../../../src/evaluation/quantity";
import { shownValue } from "../layouts/expected-value";

/** What is true of a form, each in short; "-" where the form has none. */
export interface Told {
  readonly project: string;
  readonly unit: string;
  readonly department: string;
  readonly year: string;
  /** Unit, then 年初/全年/执行: "万元 500/480/456". */
  readonly funds: string;
  /** Points, rate and score of the execution rate: "10 0.95 9.5". */
  readonly execution: string;
  /** Levels; target; actual value (in the notation of `shownValue`); points; score; reason. */
  readonly rows: readonly string[];
  /** Points and score: "100/97.5". */
  readonly total: string;
  readonly grade: string;
}

/** What was read, in the words of `Told`. */
export function toldBy(evaluation: Evaluation): Told {
  const { project, budget, indicators, reportedTotal, reportedGrade } = evaluation;
  const figure = (value: Sourced<{ toString(): string } | null> | null | undefined): string => value?.value?.toString() ?? "-"; // prettier-ignore
  return {
    project: bare(project.name?.value),
    unit: bare(project.unit?.value),
    department: bare(project.department?.value),
    year: bare(project.year?.value),
    funds: budget ? `${budget.currencyUnit} ${amountsOf(budget)}` : "-",
    execution: budget ? [budget.points, budget.reportedRate, budget.reportedScore].map(figure).join(" ") : "-", // prettier-ignore
    rows: indicators.filter(({ placeholder }) => !placeholder).map(rowOf),
    total: reportedTotal ? `${figure(reportedTotal.points)}/${figure(reportedTotal.score)}` : "-",
    grade: bare(reportedGrade?.value),
  };
}

function rowOf({ path, target, actual, points, reportedScore, deviationNote }: Indicator): string {
  const quantity = (value: Sourced<Quantity> | null): string => (value ? words(value) : "-");
  const figure = (value: Sourced<{ toString(): string } | null> | null): string => value?.value?.toString() ?? "-"; // prettier-ignore
  return [path.map((level) => bare(level)).join("/"), quantity(target), quantity(actual), figure(points), figure(reportedScore), bare(deviationNote?.value)].join("; "); // prettier-ignore
}

function words({ value, text }: Sourced<Quantity>): string {
  return value.kind === "phrase" ? bare(text) : shownValue(value);
}

function amountsOf({ initial, fullYear, executed }: BudgetAmounts): string {
  return [initial, fullYear, executed].map((money) => money?.value.toString() ?? "-").join("/");
}

function bare(text: string | null | undefined): string {
  const shown = (text ?? "").normalize("NFKC").replace(/\s/gu, "");
  return shown === "" ? "-" : shown;
}
