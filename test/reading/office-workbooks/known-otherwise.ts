import type { OfficeForm } from "./forms/office-form";
import { plainText, type SingleFact, type TrueFact } from "./true-fact";

type Said = Readonly<Partial<Record<SingleFact, string>>>;

/**
 * What the form's own 基础数据表 says stands where the form leaves it blank; two that differ are for a person to settle.
 * Whether it belongs to a form without a name may be left open.
 */
export function filledIn(form: OfficeForm, given: Said, blank: readonly SingleFact[]): OfficeForm {
  const single: Partial<Record<SingleFact, TrueFact>> = { ...form.truth.single };
  for (const fact of blank) {
    const [real, value] = [single[fact], given[fact]];
    if (!real || value === undefined) continue;
    const truth = plainText(value);
    const isNameless = blank.includes("project");
    single[fact] = { ...real, truth, mustAsk: real.truth !== null && real.truth !== truth, alsoRight: isNameless ? [null] : real.alsoRight };
  }
  return { ...form, truth: { ...form.truth, single } };
} // prettier-ignore

/** Facts on which the form and what belongs to it differ; what the form leaves blank is in no dispute. */
export function disputed(form: OfficeForm, facts: readonly SingleFact[], blank: readonly SingleFact[]): OfficeForm {
  const single: Partial<Record<SingleFact, TrueFact>> = { ...form.truth.single };
  for (const fact of facts) {
    const real = single[fact];
    if (real && !blank.includes(fact)) single[fact] = { ...real, mustAsk: true };
  }
  return { ...form, truth: { ...form.truth, single } };
} // prettier-ignore

/** What prose on the form's own sheet says of it is as right where the form itself leaves it blank. */
export function alsoSaid(form: OfficeForm, said: Said, blank: readonly SingleFact[]): OfficeForm {
  const single: Partial<Record<SingleFact, TrueFact>> = { ...form.truth.single };
  for (const fact of blank) {
    const [real, value] = [single[fact], said[fact]];
    if (real && value !== undefined) single[fact] = { ...real, alsoRight: [plainText(value)] };
  }
  return { ...form, truth: { ...form.truth, single } };
}
