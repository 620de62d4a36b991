import type { ColumnClaim } from "./table-columns";
import { withoutBrackets } from "../words/term-index";
import { yieldingWords } from "../words/terms/indicator-columns";

/**
 * A header word that yields names its role only where no other word does: 考核得分 alone is the score, beside a column of
 * the self-evaluation's own score it is a reviewer's; 实施进度 alone is the actual value, beside 实际完成值 it is not read.
 * Columns of which a person said what they hold stay as they are.
 */
export function withYielding(
  claims: readonly ColumnClaim[],
  answered: ReadonlySet<number>
): readonly ColumnClaim[] {
  return claims.map((claim) => {
    const yields = yieldOf(claim);
    const others = claims.filter(({ role }) => role === claim.role);
    const isBeaten = others.some((other) => yieldOf(other) === undefined);
    return yields && isBeaten && !answered.has(claim.column) ? { ...claim, role: yields.becomes } : claim; // prettier-ignore
  });
}

function yieldOf({ role, header }: ColumnClaim): (typeof yieldingWords)[number] | undefined {
  const word = withoutBrackets(header.key);
  return yieldingWords.find((yielding) => yielding.role === role && yielding.words.includes(word));
}
