import type { Evaluation } from "../../evaluation/evaluation";
import type { Indicator } from "../../evaluation/indicator";
import type { Run } from "../document";
import { measureName } from "../facts/measure-name";
import { subprojectTotals } from "../facts/subproject-total";
import { indicatorFamily, isEffect, isOutput } from "../scores/indicator-family";
import { indicatorName } from "../scores/indicator-name";
import type { Source } from "../source";
import { actualClauses, targetClauses } from "./indicator-clause";
import { quantityRuns } from "./quantity-text";
import { joined, text } from "../text";

/** Above this a list of indicators would only repeat the table. */
const mostItems = 12;

/**
 * "改造面积14.05万平方米，改造户数1873户": what the output indicators reached, without those that the totals of the
 * sub-projects give already and without those about time. Empty where none has a value.
 */
export function outputsReached({ evaluation }: Source): readonly Run[] {
  const told = new Set(subprojectTotals(evaluation).map(({ label }) => label));
  const untold = (indicator: Indicator) =>
    isOutput(indicator) &&
    indicatorFamily(indicator) !== "timeliness" &&
    !told.has(indicatorName(indicator).text);
  return shortened(actualClauses(rowsOf(evaluation, untold)));
}

/** "居民满意度92%": what the benefit and satisfaction indicators reached; empty where none has a value. */
export function effectsReached({ evaluation }: Source): readonly Run[] {
  return shortened(actualClauses(rowsOf(evaluation, isEffect)));
}

/** "改造面积不低于14.05万平方米，……": what the output indicators ask for; empty where none has a target. */
export function outputsWanted({ evaluation }: Source): readonly Run[] {
  return shortened(targetClauses(rowsOf(evaluation, isOutput)));
}

/** What the benefit and satisfaction indicators ask for; empty where none has a target. */
export function effectsWanted({ evaluation }: Source): readonly Run[] {
  return shortened(targetClauses(rowsOf(evaluation, isEffect)));
}

/** "绿化面积1200平方米": quantities of the basic data sheet, for a project without sub-projects or outputs. */
export function factsReached({ evaluation }: Source): readonly Run[] {
  const facts = evaluation.facts.filter(
    ({ label, value }) =>
      value.kind === "number" && value.unit !== "" && !/问卷|访谈|调查|电话|人员|满意/.test(label)
  );
  return shortened(facts.map((fact) => text`${measureName(fact)}${quantityRuns(fact)}`));
}

function rowsOf(
  { indicators }: Evaluation,
  wanted: (indicator: Indicator) => boolean
): readonly Indicator[] {
  return indicators.filter((indicator) => !indicator.placeholder && wanted(indicator));
}

function shortened(items: readonly (readonly Run[])[]): readonly Run[] {
  const shown = joined(items.slice(0, mostItems), "，");
  return items.length > mostItems ? text`${shown}等` : shown;
}
