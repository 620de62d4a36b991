import type { Finding } from "../../evaluation/finding";
import type { Pair } from "../labels/find-pairs";
import { labelRole, whoRoles } from "../words/label-role";
import { headOf } from "./form-end";
import { halfWidth } from "../words/half-width";
import { isBlank } from "../quantity/read-quantity";
import type { Cell, Sheet } from "../grid/sheet";
import { termKey } from "../words/term-index";
import type { LabelRole } from "../words/terms/labels";

/** A sheet of a form; `end`: the row after its indicator table, null where none stands on it. */
export interface LabelledSheet {
  readonly sheet: Sheet;
  readonly end: number | null;
}

/**
 * The labels with what names the form's project and offices first, then what stands apart from the form: below its table,
 * or on a sheet without one under a blank row or a line of its own. Where the form has the label itself, what stands apart
 * names somebody else, such as who to send the form to; a label left blank beside it is named in a Finding.
 *
 * Example: 单位名称 | 某县财政局 under 报送联系方式 is not the 实施单位 that the form leaves blank.
 */
export function ownLabels(
  pairs: readonly Pair[],
  sheets: readonly LabelledSheet[],
  taken: ReadonlySet<Cell>,
  findings: Finding[]
): readonly Pair[] {
  const places = new Map(sheets.map(({ sheet, end }) => [sheet, end ?? endOf(sheet)]));
  const isApart = ({ sheet, label }: Pair): boolean => label.row >= (places.get(sheet) ?? Infinity);
  const [inside, apart] = [pairs.filter((pair) => !isApart(pair)), pairs.filter(isApart)];
  const dropped = new Set<Pair>();
  for (const role of whoRoles) {
    const others = apart.filter((pair) => pair.role === role);
    const [other] = others;
    if (!other) continue;
    const isGiven = inside.some((pair) => pair.role === role && !isBlank(pair.value.text));
    const blank = isGiven ? null : blankLabel(role, places, taken);
    if (!isGiven && !blank) continue;
    for (const pair of others) dropped.add(pair);
    if (blank) findings.push(leftBlank(blank, other));
  }
  return [...inside, ...apart].filter((pair) => !dropped.has(pair));
}

/** On a sheet without a table: under its first labels, the first blank row or line that stands alone and is no label. */
function endOf(sheet: Sheet): number {
  for (let row = headOf(sheet) + 1; row < sheet.rowCount; row += 1) {
    const [first, ...others] = sheet.row(row);
    if (!first || (others.length === 0 && roleBefore(first) === null)) return row;
  }
  return sheet.rowCount;
}

function blankLabel(role: LabelRole, places: ReadonlyMap<Sheet, number>, taken: ReadonlySet<Cell>): Cell | null {
  for (const [sheet, end] of places)
    for (let row = 0; row < end; row += 1)
      for (const cell of sheet.row(row)) if (!taken.has(cell) && roleBefore(cell) === role) return cell;
  return null;
} // prettier-ignore

/** The role of a label, with or without a colon. */
function roleBefore({ key, text }: Cell): LabelRole | null {
  const before = termKey(halfWidth(text).slice(0, longestLabel).split(":")[0] ?? "");
  return labelRole(key)?.role ?? labelRole(before)?.role ?? null;
}

const longestLabel = 30;

function leftBlank(blank: Cell, { labelText, value }: Pair): Finding {
  const values = { label: blank.text, other: labelText, text: value.text };
  return { code: "label-left-blank", severity: "warning", cells: [blank.ref, value.ref], values };
}
