import type { LayoutAnswers } from "../../evaluation/answers";
import { columnRoles, type ColumnRole } from "../../evaluation/column-role";
import type { Finding } from "../../evaluation/finding";
import { unusedAnswer } from "./unused-answer";
import type { ColumnClaim } from "./table-columns";
import type { TableHeader } from "./table-headers";
import { sharedRoles } from "../words/terms/indicator-columns";

/**
 * The claims as a person's answers change them: an answered column has the answered role alone, and no other column has
 * a role that was answered, but for roles that several columns may have. `columns`: the places of the answered columns.
 * An answer for a column or a role that this table cannot have, and a second one for a role of one column, change nothing
 * and are named in a Finding.
 */
export function answeredClaims(
  headers: readonly TableHeader[],
  claims: readonly ColumnClaim[],
  answers: LayoutAnswers,
  findings: Finding[]
): { readonly claims: readonly ColumnClaim[]; readonly columns: ReadonlySet<number> } {
  const answered: ColumnClaim[] = [];
  for (const [key, role] of Object.entries(answers.columns)) {
    const header = headers.find((each) => each.key === key);
    if (header && isColumnRole(role) && (isShared(role) || !answered.some((claim) => claim.role === role)))
      answered.push({ ...header, role, rank: rankOf(header, role, claims) });
    else findings.push(unusedAnswer(key, headers[0] ? [headers[0].header.ref] : [], role));
  } // prettier-ignore
  const columns = new Set(answered.map(({ column }) => column));
  const roles = new Set(answered.map(({ role }) => role).filter((role) => !isShared(role)));
  const others = claims.filter((claim) => !columns.has(claim.column) && !roles.has(claim.role));
  return { claims: [...answered, ...others], columns };
}

/** An answer goes before every word; of two columns answered alike the one with the more telling word goes first. */
function rankOf({ column }: TableHeader, role: ColumnRole, claims: readonly ColumnClaim[]): number {
  const word = claims.find((claim) => claim.column === column && claim.role === role);
  return (word?.rank ?? 0) - beforeWords;
}

/** More than any role has words. */
const beforeWords = 1000;

function isShared(role: ColumnRole): boolean {
  return sharedRoles.includes(role);
}

function isColumnRole(role: string): role is ColumnRole {
  return columnRoles.some((known) => known === role);
}
