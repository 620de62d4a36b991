import { labelRole } from "../words/label-role";
import type { Draft } from "./form-draft";
import { termKey } from "../words/term-index";
import type { LabelRole } from "../words/terms/labels";

/** True where a label of one of the roles stands over a form's table, with or without a value. */
export function hasLabel(form: Draft, roles: readonly LabelRole[]): boolean {
  const { sheet, table } = form.own();
  const isWanted = (key: string): boolean => roles.some((role) => labelRole(key)?.role === role);
  const rows = Array.from({ length: table?.headerRow ?? 0 }, (_, row) => sheet.row(row));
  return rows.flat().some(({ key, text }) => isWanted(key) || isWanted(termKey(text.slice(0, 40).split(/[:：]/u)[0] ?? ""))); // prettier-ignore
}
