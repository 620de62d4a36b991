import type { Budget } from "../evaluation/budget";
import { unregulated, type Citation } from "../evaluation/citation";
import type { Decimal } from "../evaluation/decimal";
import type { Finding } from "../evaluation/finding";
import type { Indicator } from "../evaluation/indicator";
import { budgetAdjusted, denominatorFallback, rateDoubt } from "./execution-findings";
import { executionRate } from "./execution-rate";
import { indicatorName } from "./indicator-name";
import { earn } from "./proportion";
import type { Denominator, Scheme } from "./scheme";
import type { ScoredExecution } from "./scorecard";
import { standingScore } from "./standing-score";
import type { Preference } from "./standing-score";
import { sum } from "./sum";

export interface ExecutionResult {
  readonly execution: ScoredExecution;
  readonly findings: readonly Finding[];
}

/**
 * Scores the funds block: executed / the scheme's denominator × points, never above the points. An amount the sheet
 * lacks is replaced in the order full-year, received, initial budget. A rate that can't be had is null.
 * `indicators` tell whether the rate has points of its own. (`citations.caiyu202010.form`)
 *
 * Example: 772.85 executed of 772.85 is a rate of 1 and 10 of 10 points.
 */
export function scoreExecution(
  budget: Budget,
  scheme: Scheme,
  indicators: readonly Indicator[] = [],
  prefer: Preference = "reported"
): ExecutionResult {
  const denominator = chooseDenominator(budget, scheme.denominator.value);
  const money = budget[denominator];
  const points = executionPoints(budget, scheme, indicators);
  const { executed } = budget;
  const spent = executed && money && { part: executed.value, whole: money.value };
  const rate = spent && executionRate(spent.part, spent.whole);
  const scorable = spent && rate && points;
  const computed = scorable && earn(points, spent, scheme.decimals.value);
  const execution: ScoredExecution = {
    rate,
    rateRule: denominatorRule(denominator, scheme),
    denominator,
    denominatorMoney: money,
    points,
    computed,
    ...standingScore(budget.reportedScore?.value ?? null, computed, prefer),
    rule: scheme.execution.source,
  };
  const findings = [
    ...denominatorFallback(budget, scheme.denominator.value, denominator),
    ...rateDoubt(budget, execution),
    ...budgetAdjusted(budget),
  ];
  return { execution, findings };
}

/** Whether a row of the indicator table scores the budget execution rate. */
export function isExecutionRateIndicator(indicator: Indicator): boolean {
  return !indicator.placeholder && /(预算|资金)(支出)?执行率/u.test(indicatorName(indicator));
}

const fallbacks: readonly Denominator[] = ["fullYear", "received", "initial"];

function chooseDenominator(budget: Budget, wanted: Denominator): Denominator {
  const found = [wanted, ...fallbacks].find((kind): boolean => budget[kind] !== null);
  return found ?? wanted;
}

/** Another amount than the scheme's is taken by this tool's own convention. */
function denominatorRule(taken: Denominator, { denominator, citation }: Scheme): Citation {
  return taken === denominator.value ? denominator.source : unregulated(citation, null);
}

/** The sheet's own points, else the scheme's - but none where the indicator table already holds them. */
function executionPoints(
  budget: Budget,
  scheme: Scheme,
  indicators: readonly Indicator[]
): Decimal | null {
  if (budget.points) return budget.points.value;
  const counted = indicators.filter(({ placeholder }) => !placeholder);
  const total = sum(counted.map(({ points }) => points?.value));
  const elsewhere = counted.some(isExecutionRateIndicator);
  if (elsewhere || total.gte(scheme.fullScore.value)) return null;
  // A table without any points is not scored, so its funds block is not either.
  return total.isZero() && indicators.length > 0 ? null : scheme.executionPoints.value;
}
