import type { Sourced } from "../../evaluation/cell-ref";
import { isOptionList } from "../../evaluation/option-list";
import type { NumberQuantity, Quantity } from "../../evaluation/quantity";
import type { ScoredIndicator } from "../../scoring/scorecard";
import type { Run } from "../document";
import { rateText } from "../numbers/number-style";
import { quantityRuns } from "./quantity-text";
import { figure, text } from "../text";

/**
 * Target and actual value of a row, without its name: "要求不低于1000户，实际完成973户，完成率97.3%". Empty where the
 * row has neither.
 */
export function comparison(scored: ScoredIndicator): readonly Run[] {
  const target = given(scored.indicator.target);
  const actual = given(scored.indicator.actual);
  if (target === null) {
    return actual === null ? [] : text`为${quantityRuns(actual)}`;
  }
  const wanted = text`${askedFor(target.value)}${quantityRuns(target)}`;
  return actual === null
    ? text`${wanted}，${actualLacking(scored.indicator.actual)}`
    : text`${wanted}，实际${reachedAs(target.value, actual.value)}${quantityRuns(actual)}${completionRate(scored)}`;
}

/** A field that says something; null for a missing column, a blank, a form's list of choices, and what cannot be read. */
export function given(field: Sourced<Quantity> | null): Sourced<Quantity> | null {
  const says =
    field !== null &&
    field.value.kind !== "blank" &&
    field.value.kind !== "unreadable" &&
    !isOptionList(field.text);
  return says ? field : null;
}

/** Why there is no actual value to tell. */
function actualLacking(actual: Sourced<Quantity> | null): string {
  if (actual === null || actual.value.kind === "blank") return "实际完成值未填写";
  return actual.value.kind === "unreadable" ? "实际完成值无法识别" : "实际完成值未写明";
}

function askedFor(target: Quantity): string {
  if (target.kind === "number") {
    return isLimit(target) && !target.approximate ? "要求" : "计划为";
  }
  return target.kind === "range" ? "要求在" : "要求为";
}

/** 完成 is said of amounts of work: "实际完成973户", but "实际为92%" and "实际为520元". */
function reachedAs(target: Quantity, actual: Quantity): string {
  const work =
    target.kind === "number" &&
    actual.kind === "number" &&
    !isUpperLimit(target) &&
    !isLimit(actual) &&
    actual.unit !== "%";
  return work ? "完成" : "为";
}

/** Only where it says more than the two values: the target was missed or exceeded. */
function completionRate({ completion, method, indicator, rule }: ScoredIndicator): readonly Run[] {
  const target = indicator.target?.value;
  const told = completion !== null && !completion.equals(1);
  if (!told || target?.kind !== "number" || isUpperLimit(target)) {
    return [];
  }
  const cells = [indicator.actual, indicator.target].flatMap((field) => field?.cells ?? []);
  return method === "ratio" || method === "met"
    ? text`，完成率${figure(rateText(completion), cells, rule)}`
    : [];
}

function isLimit({ comparator }: NumberQuantity): boolean {
  return comparator !== null && comparator !== "=";
}

function isUpperLimit({ comparator }: NumberQuantity): boolean {
  return comparator === "<=" || comparator === "<";
}
