import type { CellRef } from "../../evaluation/cell-ref";
import { Decimal } from "../../evaluation/decimal";
import type { Evaluation, Fact } from "../../evaluation/evaluation";
import type { NumberQuantity } from "../../evaluation/quantity";
import { measureName, measureUnit } from "./measure-name";

/** One measure over all sub-projects: {label: "改造面积", value: 14.05, unit: "万平方米"}. */
export interface SubprojectTotal {
  readonly label: string;
  readonly value: Decimal;
  readonly unit: string;
  readonly cells: readonly CellRef[];
  /** What the sub-projects add up to, with the cells of each. */
  readonly sum: { readonly value: Decimal; readonly cells: readonly CellRef[] };
  /** False where the total that the sheet states is not the sum of the sub-projects; the stated one is given. */
  readonly agrees: boolean;
}

/**
 * Totals of the measures that every sub-project has as an exact number in the same unit. Ratios and prices are not
 * added up. A total the sheet states itself is preferred to the sum. Empty with fewer than two sub-projects.
 *
 * @example 10 + 4.05 万平方米 → 14.05 万平方米, with the cells of both
 */
export function subprojectTotals({ subprojects, facts }: Evaluation): readonly SubprojectTotal[] {
  const [first, ...others] = subprojects;
  if (first === undefined || others.length === 0) {
    return [];
  }
  return first.measures.flatMap((measure) => {
    const same = others.map(({ measures }) => measures.find((one) => sameKind(one, measure)));
    const parts = [measure, ...same].flatMap((one) => (one === undefined ? [] : addable(one)));
    return parts.length === subprojects.length ? [total(measure, parts, facts)] : [];
  });
}

interface Part {
  readonly quantity: NumberQuantity;
  readonly cells: readonly CellRef[];
}

function total(measure: Fact, parts: readonly Part[], facts: readonly Fact[]): SubprojectTotal {
  const sum = parts.reduce((so, { quantity }) => so.plus(quantity.magnitude), new Decimal(0));
  const cells = parts.flatMap((part) => part.cells);
  const unit = measureUnit(measure);
  const label = measureName(measure);
  const stated = facts.filter((fact) => sameKind(fact, measure)).flatMap(addable)[0];
  if (stated === undefined) {
    return { label, value: sum, unit, cells, sum: { value: sum, cells }, agrees: true };
  }
  const value = stated.quantity.magnitude;
  const same = { label, value, unit, sum: { value: sum, cells } };
  return value.equals(sum)
    ? { ...same, cells: [...stated.cells, ...cells], agrees: true }
    : { ...same, cells: stated.cells, agrees: false };
}

function addable(fact: Fact): readonly Part[] {
  const { value, cells } = fact;
  const exact = value.kind === "number" && value.comparator === null && !value.approximate;
  return exact && !/[%‰/每]/.test(measureUnit(fact)) ? [{ quantity: value, cells }] : [];
}

function sameKind(one: Fact, other: Fact): boolean {
  return measureName(one) === measureName(other) && measureUnit(one) === measureUnit(other);
}
