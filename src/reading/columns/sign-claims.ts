import { cellsUnder } from "../grid/cells-under";
import { isBlank } from "../quantity/read-quantity";
import { signIn } from "../quantity/sign-words";
import type { Sheet } from "../grid/sheet";
import type { ColumnClaim } from "./table-columns";
import type { ColumnRole } from "../words/terms/indicator-columns";

/**
 * 指标类型 may stand over 产出指标 or over 正向: a column that claims to hold names, most of whose cells are signs, holds
 * signs. Columns of which a person said what they hold stay as they are.
 */
export function withSigns(
  sheet: Sheet,
  bodyRow: number,
  claims: readonly ColumnClaim[],
  answered: ReadonlySet<number>
): readonly ColumnClaim[] {
  return claims.map((claim) => {
    const mayBeSigns = nameRoles.includes(claim.role) && claim.right === claim.column && !answered.has(claim.column); // prettier-ignore
    return mayBeSigns && areSigns(sheet, bodyRow, claim) ? { ...claim, role: "sign" } : claim;
  });
}

const nameRoles: readonly ColumnRole[] = ["level1", "level2", "level3", "level4", "name", "ignored"]; // prettier-ignore

/** Enough cells to tell signs from names. */
const sampled = 20;

function areSigns(sheet: Sheet, bodyRow: number, { column }: ColumnClaim): boolean {
  const cells = cellsUnder(sheet, bodyRow, column).slice(0, sampled);
  return 2 * cells.filter(({ text }) => !isBlank(text) && signIn(text) !== null).length > cells.length; // prettier-ignore
}
