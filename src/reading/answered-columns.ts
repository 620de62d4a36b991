import type { LayoutAnswers } from "../evaluation/answers";
import { columnRoles, type ColumnRole } from "../evaluation/column-role";
import type { Finding } from "../evaluation/finding";
import { unusedAnswer } from "./unused-answer";
import type { ColumnClaim } from "./table-columns";
import type { TableHeader } from "./table-headers";

/**
 * The claims as a person's answers change them: an answered column has the answered role alone, and no other column has
 * a role that was answered. `columns`: the places of the answered columns. An answer for a column or a role that this
 * table cannot have, and a second one for a role, change nothing and are named in a Finding.
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
    const isTaken = role !== "ignored" && answered.some((claim) => claim.role === role);
    if (header && isColumnRole(role) && !isTaken) answered.push({ ...header, role, rank: -1 });
    else findings.push(unusedAnswer(key, headers[0] ? [headers[0].header.ref] : [], role));
  }
  const columns = new Set(answered.map(({ column }) => column));
  const roles = new Set<string>(answered.map(({ role }) => role));
  roles.delete("ignored");
  const others = claims.filter((claim) => !columns.has(claim.column) && !roles.has(claim.role));
  return { claims: [...answered, ...others], columns };
}

function isColumnRole(role: string): role is ColumnRole {
  return columnRoles.some((known) => known === role);
}
