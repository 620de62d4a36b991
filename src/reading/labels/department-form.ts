import { halfWidth } from "../words/half-width";
import type { Pair } from "./find-pairs";
import type { Cell, Sheet } from "../grid/sheet";
import { departmentSpending, departmentTitle } from "../words/terms/row-marks";

/**
 * What a form of a department's whole spending is about, from its title over `headerRow`: it has no project's name, and
 * none is missing. Empty for other forms.
 *
 * Example: the title "2023年部门整体支出绩效自评表" names 部门整体支出.
 */
export function departmentPair(sheet: Sheet, headerRow: number): readonly Pair[] {
  const title = titleOver(sheet, headerRow);
  if (!title) return [];
  const value = { ...title, value: departmentSpending, text: departmentSpending, key: departmentSpending }; // prettier-ignore
  return [{ sheet, role: "name", label: title, labelText: title.text, value, isListed: false }];
}

function titleOver(sheet: Sheet, headerRow: number): Cell | undefined {
  const rows = Array.from({ length: headerRow }, (_, row) => sheet.row(row));
  return rows.flatMap(([only, ...others]) => (only && others.length === 0 ? [only] : [])).find(isTitle); // prettier-ignore
}

function isTitle({ text }: Cell): boolean {
  return text.length <= 40 && departmentTitle.test(halfWidth(text).replace(/\s/gu, ""));
}
