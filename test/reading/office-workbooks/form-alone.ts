import type { FormKind } from "./forms/forms";
import { formSheet, type FormStyle, type OfficeForm } from "./forms/office-form";
import { alsoSaid, disputed } from "./known-otherwise";
import { blanked, renamed } from "./moved";
import { sheetNames, type WorkbookPlan } from "./plan";
import type { SingleFact } from "./true-fact";

/** The form of a plan with nothing beside it. */
export function formAlone(
  kind: FormKind,
  plan: Pick<WorkbookPlan, "mergedForm" | "slots" | "sheetName" | "blank">
): OfficeForm {
  return withoutFacts(named(kind.draw(styleOf(plan)), plan), blankFacts[plan.blank]);
}

/** How a plan has its form drawn. */
export function styleOf({ mergedForm: merged, slots }: Pick<WorkbookPlan, "mergedForm" | "slots">): FormStyle {
  return { merged, slots };
} // prettier-ignore

/** The facts that a form leaves blank. */
export const blankFacts: Readonly<Record<WorkbookPlan["blank"], readonly SingleFact[]>> = {
  nothing: [],
  unit: ["unit"],
  department: ["department"],
  project: ["project"],
  year: ["year"],
  amounts: ["initial", "fullYear", "executed"],
  total: ["total points", "total score"],
  "execution score": ["execution score"],
};

/** The form with what its author left blank; a year that its title or its project's name holds is as right as none. */
function withoutFacts(form: OfficeForm, blank: readonly SingleFact[]): OfficeForm {
  const { title, project, year } = form.holds;
  const isInNames = title.includes(year) || project.includes(year);
  return alsoSaid(blanked(form, blank), isInNames ? { year } : {}, blank);
}

/** The form on a sheet as offices name it. The tab of a form that does not give its name or year does not either. */
function named(form: OfficeForm, { sheetName, blank }: Pick<WorkbookPlan, "sheetName" | "blank">): OfficeForm {
  if (form.grids.length > 1) return form;
  const { project, year } = form.holds;
  const name = (sheetNames[sheetName]?.(project, Number(year)) ?? "").replace(/[[\]\\/?*:]/gu, "").slice(0, 31);
  const isTelling = (blank === "project" && name === project) || (blank === "year" && /\d{4}/u.test(name));
  const own = renamed(form, { [formSheet(form)]: isTelling || name === "" ? "自评表" : name });
  const other = /^(\d{4})年/u.exec(formSheet(own))?.[1] ?? year;
  return other === year ? own : disputed(own, ["year"], []);
} // prettier-ignore
