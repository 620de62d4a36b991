import type { Sourced } from "../../evaluation/cell-ref";
import type { Indicator } from "../../evaluation/indicator";
import type { Quantity } from "../../evaluation/quantity";
import type { ScoredIndicator } from "../../scoring/scorecard";
import type { Run } from "../document";
import { groupedBy } from "../grouped-by";
import { indicatorName } from "../scores/indicator-name";
import { comparison, given } from "./comparison";
import { quantityRuns, wordsOf } from "./quantity-text";
import { figure, joined, text } from "../text";

/** "改造面积不低于14.05万平方米": what indicators ask for; rows without a target are left out. */
export function targetClauses(indicators: readonly Indicator[]): readonly (readonly Run[])[] {
  return indicators.flatMap((indicator) => {
    const target = given(indicator.target);
    if (target === null) {
      return [];
    }
    const link = target.value.kind === "number" || target.value.kind === "range" ? "" : "为";
    return [text`${indicatorName(indicator)}${link}${quantityRuns(target)}`];
  });
}

/** "改造面积14.05万平方米": what was reached; rows with the same words share a clause, rows without any are left out. */
export function actualClauses(indicators: readonly Indicator[]): readonly (readonly Run[])[] {
  const reached = indicators.filter(({ actual }) => given(actual) !== null);
  const groups = groupedBy(reached, (indicator) => sharedWords(indicator) ?? indicator);
  return [...groups.values()].map((rows) => {
    const [first] = rows;
    if (!first?.actual) {
      return [];
    }
    const names = joined(rows.map(indicatorName), "、");
    switch (first.actual.value.kind) {
      case "phrase":
        return text`${names}${wordsReached(first.actual, rows)}`;
      case "number":
        return text`${names}${quantityRuns(first.actual)}`;
      default:
        return text`${names}为${quantityRuns(first.actual)}`;
    }
  });
}

/**
 * What indicators asked for and what was reached, one clause for each. Rows answered with the same words share a
 * clause, and so do those with full marks that have neither target nor actual value. Other rows without both are left
 * out: their deduction says what there is to say.
 */
export function completionClauses(scored: readonly ScoredIndicator[]): readonly (readonly Run[])[] {
  const groups = groupedBy(scored, (one) => sharedWords(one.indicator) ?? silent(one) ?? one);
  return [...groups.values()].map(completionClause).filter((clause) => clause.length > 0);
}

function completionClause(group: readonly ScoredIndicator[]): readonly Run[] {
  const [first] = group;
  if (first === undefined) {
    return [];
  }
  if (sharedWords(first.indicator) !== null && first.indicator.actual !== null) {
    const names = group.map(({ indicator }) => nameWithTarget(indicator));
    return text`${joined(names, "、")}${wordsReached(first.indicator.actual, group)}`;
  }
  const names = joined(
    group.map(({ indicator }) => indicatorName(indicator)),
    "、"
  );
  if (silent(first) !== null) {
    return first.deduction?.isZero() === true ? text`${names}${all(group)}得满分` : [];
  }
  return text`${names}${comparison(first)}`;
}

/** "均达成预期指标" where the words say themselves that something was done, else "的完成情况均为“良好”". */
function wordsReached(actual: Sourced<Quantity>, rows: readonly unknown[]): readonly Run[] {
  const words = wordsOf(actual.text);
  return /^(?:已|未|达成|完成|达到|按期|全部|基本|部分)/u.test(words)
    ? text`${all(rows)}${figure(words, actual.cells)}`
    : text`的完成情况${all(rows)}为${quantityRuns(actual)}`;
}

/** "立项程序（要求：申报、审批齐全）" */
function nameWithTarget(indicator: Indicator): readonly Run[] {
  const target = given(indicator.target);
  const wanted = target === null ? "" : wordsOf(target.text);
  return target === null || wanted === ""
    ? text`${indicatorName(indicator)}`
    : text`${indicatorName(indicator)}（要求：${figure(wanted, target.cells)}）`;
}

/** The words a row is answered with, where target and actual value are words; null for any other row. */
function sharedWords({ target, actual }: Indicator): string | null {
  const [wanted, reached] = [given(target), given(actual)];
  const wordy =
    reached?.value.kind === "phrase" && (wanted === null || wanted.value.kind === "phrase");
  return wordy ? wordsOf(reached.text) : null;
}

/** A key for rows with neither target nor actual value, by whether they have full marks; null for any other row. */
function silent({ indicator, deduction }: ScoredIndicator): boolean | null {
  const says = given(indicator.target) ?? given(indicator.actual);
  return says === null ? deduction?.isZero() === true : null;
}

function all(rows: readonly unknown[]): string {
  return rows.length > 1 ? "均" : "";
}
