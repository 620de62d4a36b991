import { layOutVariant } from "../../layouts/lay-out-variant";
import { layoutPlan } from "../../layouts/layout-plan";
import type { PublishedCase } from "../../published-case";
import { truthOf } from "../true-fact";
import type { FormStyle, OfficeForm } from "./office-form";

/** A case in one of the layouts that the tests of single sheets use. */
export function drawnForm(published: PublishedCase, seed: number, { merged, slots }: FormStyle): OfficeForm {
  const plan = layoutPlan(seed);
  const { grids, expected } = layOutVariant(published, {
    ...plan,
    instructions: false,
    levels: merged ? "merged" : plan.levels,
    hiddenRows: slots,
    currency: plan.currency === "nowhere" ? "note" : plan.currency,
  });
  return {
    grids,
    truth: truthOf(published, expected),
    holds: { ...published, department: expected.department.text },
  };
} // prettier-ignore
