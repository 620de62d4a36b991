import { termIndex } from "./term-index";
import { labelWords, type LabelRole } from "./terms/labels";

/** The role of a label, or null. */
export const labelRole = termIndex<LabelRole>(labelWords);

/** Who carries a project out, who is in charge and what it is called; texts and figures may stand anywhere. */
export const whoRoles: readonly LabelRole[] = ["name", "unit", "department", "centralDepartment"];

/** True for a label of an office or a project: such a line is no indicator. */
export function namesWho(key: string): boolean {
  return whoRoles.some((role) => labelRole(key)?.role === role);
}
