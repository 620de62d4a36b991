import type { Budget, Money } from "../evaluation/budget";
import type { Decimal } from "../evaluation/decimal";
import type { Finding, Severity } from "../evaluation/finding";
import { percentText } from "./execution-rate";
import type { Denominator } from "./scheme";
import type { ScoredExecution } from "./scorecard";

/** The scheme's denominator is not in the sheet, another amount was taken. */
export function denominatorFallback(
  budget: Budget,
  wanted: Denominator,
  taken: Denominator
): readonly Finding[] {
  const money = budget[taken];
  if (wanted === taken || !money) return [];
  return [finding("denominator-fallback", "notice", [money], { taken: money.label })];
}

/** Why there is no rate, or why its score is not simply rate × points. */
export function rateDoubt(budget: Budget, execution: ScoredExecution): readonly Finding[] {
  const { executed } = budget;
  const { rate, denominatorMoney: money, points, score } = execution;
  const scored = points !== null || score !== null;
  if (!executed || !money) {
    return scored ? [finding("execution-amount-missing", "warning", [budget.points], {})] : [];
  }
  const amounts = {
    executed: executed.value.toFixed(),
    budget: money.value.toFixed(),
    budgetLabel: money.label,
    unit: budget.currencyUnit,
  };
  if (!rate) {
    return executed.value.isZero()
      ? notApplicable(budget, execution, [money, executed], amounts)
      : [finding("execution-of-nothing", "error", [money, executed], amounts)];
  }
  const values = { ...amounts, rate: percentText(rate) };
  return [
    ...(rate.gt(1)
      ? [finding("execution-above-budget", "warning", [executed, money], values)]
      : []),
    ...typedDoubt(budget, execution, values),
  ];
}

/** 0/0 is no fault, but points that nobody scored leave the total short, and a score needs something to rest on. */
function notApplicable(
  { reportedScore }: Budget,
  { points, score }: ScoredExecution,
  amounts: readonly Money[],
  values: Readonly<Record<string, string>>
): readonly Finding[] {
  if (reportedScore && score) {
    const typed = { ...values, typed: score.toFixed() };
    return [finding("execution-score-without-rate", "warning", [reportedScore, ...amounts], typed)];
  }
  const severity = points && !score ? "warning" : "notice";
  return [finding("execution-not-applicable", severity, amounts, values)];
}

/** The initial budget was changed during the year, which wants an explanation (四川: 年中追加、调减须说明理由). */
export function budgetAdjusted(budget: Budget): readonly Finding[] {
  const { initial } = budget;
  const final = budget.fullYear ?? budget.received;
  if (!initial || !final || initial.value.eq(final.value)) return [];
  const explained = (budget.note?.text.trim() ?? "") !== "";
  return [
    finding("budget-adjusted", explained ? "notice" : "warning", [initial, final], {
      initialLabel: initial.label,
      initial: initial.value.toFixed(),
      finalLabel: final.label,
      final: final.value.toFixed(),
      difference: final.value.minus(initial.value).toFixed(),
      unit: budget.currencyUnit,
    }),
  ];
}

function typedDoubt(
  { reportedScore }: Budget,
  { points, computed }: ScoredExecution,
  values: Readonly<Record<string, string>>
): readonly Finding[] {
  const typed = reportedScore?.value;
  if (!typed || !points || !computed) return [];
  const figures = { ...values, typed: typed.toFixed(), points: points.toFixed() };
  if (typed.gt(points)) {
    return [finding("execution-score-above-points", "error", [reportedScore], figures)];
  }
  if (!differs(typed, computed)) return [];
  const all = { ...figures, computed: computed.toFixed() };
  return [finding("execution-score-differs", "warning", [reportedScore], all)];
}

function differs(a: Decimal, b: Decimal): boolean {
  return a.minus(b).abs().gte("0.01");
}

function finding(
  code: string,
  severity: Severity,
  sources: readonly (Pick<Money, "cells"> | null)[],
  values: Readonly<Record<string, string>>
): Finding {
  return { code, severity, cells: sources.flatMap((source) => source?.cells ?? []), values };
}
