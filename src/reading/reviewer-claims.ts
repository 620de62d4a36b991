import type { ColumnClaim } from "./table-columns";
import { withoutBrackets } from "./term-index";
import { reviewerWords } from "./terms/indicator-columns";

/**
 * 考核得分 alone is the score; beside a column of the self-evaluation's own score it is a reviewer's. Columns of which a
 * person said what they hold stay as they are.
 */
export function withReviewers(
  claims: readonly ColumnClaim[],
  answered: ReadonlySet<number>
): readonly ColumnClaim[] {
  const scores = claims.filter(({ role }) => role === "score");
  if (scores.every(isReviewer)) return claims;
  return claims.map((claim) =>
    claim.role === "score" && isReviewer(claim) && !answered.has(claim.column)
      ? { ...claim, role: "reviewScore" }
      : claim
  );
}

function isReviewer({ header }: ColumnClaim): boolean {
  return reviewerWords.includes(withoutBrackets(header.key));
}
