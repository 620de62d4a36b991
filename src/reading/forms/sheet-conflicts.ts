import type { Sourced } from "../../evaluation/cell-ref";
import type { Project } from "../../evaluation/evaluation";
import type { Finding } from "../../evaluation/finding";
import type { Pair } from "../labels/find-pairs";
import { titleRows } from "./form-end";
import { halfWidth } from "../words/half-width";
import { isProse } from "../words/prose";
import { isBlank, isErrorValue } from "../quantity/read-quantity";
import { readYear, yearIn } from "../quantity/read-year";
import type { Sheet } from "../grid/sheet";
import { termKey } from "../words/term-index";

/**
 * Names, years, units and departments that two sheets of one form give differently; the one used, from the form's
 * own sheet, comes first. Offices differ only where they stand under the same label: 填报单位 may well be another than 实施单位.
 */
export function sheetConflicts(
  project: Project,
  pairs: readonly Pair[],
  sheets: readonly Sheet[]
): readonly Finding[] {
  const filled = pairs.filter(({ value, isListed }) => !isListed && !isProse(value.text) && !isBlank(value.text) && !isErrorValue(value.text)); // prettier-ignore
  return (["name", "year", "unit", "department"] as const).flatMap((role): Finding[] => {
    const used = project[role];
    const [place] = used?.cells ?? [];
    if (!used || !place) return [];
    const own = filled.find((pair) => pair.role === role && pair.value.ref === place);
    const label = own?.labelText ?? "年度";
    return sheets.flatMap((sheet): Finding[] => {
      if (sheet.name === place.sheet) return [];
      const others = filled.filter((pair) => pair.role === role && pair.sheet === sheet);
      const isSame = ({ labelText }: Pair): boolean => role === "name" || role === "year" || termKey(labelText) === termKey(label); // prettier-ignore
      const found = others.find(isSame);
      const other = found ? { text: found.value.text, value: found.value.text, cells: [found.value.ref] } : role === "year" ? readYear(sheet, titleRows(sheet)) : null; // prettier-ignore
      return other && differ(role, used, other) ? [conflict(label, used, other)] : [];
    });
  });
}

function differ(role: keyof Project, used: Sourced<string>, other: Sourced<string>): boolean {
  if (role === "year") return (yearIn(used.text) ?? used.value) !== (yearIn(other.text) ?? other.value); // prettier-ignore
  const [own, their] = [used.text, other.text].map((text) => halfWidth(text).replace(/\s/gu, ""));
  return own !== their;
}

function conflict(label: string, used: Sourced<string>, other: Sourced<string>): Finding {
  const sheet = other.cells[0]?.sheet ?? "";
  const cells = [...used.cells, ...other.cells];
  const values = { label, used: used.text, usedSheet: used.cells[0]?.sheet ?? "", other: other.text, otherSheet: sheet }; // prettier-ignore
  return { code: "sheets-disagree", severity: "warning", cells, values };
}
