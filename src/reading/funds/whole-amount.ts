import type { BudgetAmounts, Money } from "../../evaluation/budget";
import { Decimal } from "../../evaluation/decimal";
import type { Finding } from "../../evaluation/finding";
import type { FundsBlock, FundsLine } from "./find-funds-block";
import type { Cell } from "../grid/sheet";
import { governmentWords, treasuryWords } from "../words/terms/budget-words";

/** Reads the amount of a cell under a header with the given text; null where it holds none. */
export type MoneyReader = (cell: Cell | undefined, label: string) => Money | null;

/** The roles of the funds block that hold an amount. */
export type AmountRole = keyof BudgetAmounts | "adjusted" | "adjustment";

/**
 * The total of one amount. Where its cell is empty or 0 over filled parts it is their sum, and where it differs from
 * them it stands; both with a Finding. A part of a part (其中：中央 under 财政拨款) is never counted again; where it cannot
 * be told apart and there is no total, none is made up.
 */
export function wholeAmount(
  role: AmountRole,
  block: FundsBlock,
  total: FundsLine | null,
  parts: readonly FundsLine[],
  money: MoneyReader,
  findings: Finding[]
): Money | null {
  const header = block.headers[role];
  if (!header) return null;
  const label = header.text;
  const whole = money(total?.cells[role], label);
  const all = parts.flatMap((line): Part[] => {
    const amount = money(line.cells[role], label);
    return amount ? [{ key: line.label.key, amount }] : [];
  });
  const counted = withoutShares(all);
  const isEmpty = !whole || whole.value.isZero();
  const isUnresolved = counted.slice(1).some(({ key }) => key.startsWith("其中"));
  if (counted.length === 0 || (isUnresolved && !isEmpty)) return whole;
  if ([counted, all].some((list) => whole?.value.eq(sumOf(list)))) return whole;
  if (whole && isSplitTwice(whole, all)) return whole;
  const sum = sumOf(counted);
  const cells = [...(whole?.cells ?? []), ...counted.flatMap(({ amount }) => amount.cells)];
  const values = { label, total: whole?.text ?? "", sum: sum.toString() };
  if (isUnresolved) {
    findings.push({ code: "budget-parts-unclear", severity: "error", cells, values });
    return null;
  }
  findings.push({ code: differenceCode(whole, sum), severity: "warning", cells, values });
  return isEmpty ? { value: sum, text: whole?.text ?? "", cells, label } : whole;
}

/** A total ten thousand times its parts, or they it: 元 and 万元 in one column. */
function differenceCode(whole: Money | null, sum: Decimal): string {
  if (!whole || whole.value.isZero()) return "budget-total-empty";
  const isUnit = whole.value.times(10_000).eq(sum) || sum.times(10_000).eq(whole.value);
  return isUnit ? "budget-total-unit" : "budget-total-differs";
}

interface Part {
  readonly key: string;
  readonly amount: Money;
}

function sumOf(parts: readonly Part[]): Decimal {
  return parts.reduce((sum, { amount }) => sum.plus(amount.value), new Decimal(0));
}

/** The whole by source (财政拨款, 其他资金) and once more by use (基本支出, 项目支出): each group adds up to it. */
function isSplitTwice(whole: Money, parts: readonly Part[]): boolean {
  let sum = new Decimal(0);
  let groups = 0;
  for (const [index, { amount }] of parts.entries()) {
    const isClosed = !sum.isZero() && sum.eq(whole.value) && !amount.value.isZero();
    if (isClosed) [sum, groups] = [new Decimal(0), groups + 1];
    sum = sum.plus(amount.value);
    if (index === parts.length - 1 && sum.eq(whole.value)) groups += 1;
  }
  return groups > 1 && sum.eq(whole.value);
}

/**
 * The parts without those that a part above them contains: levels of government under 财政拨款, what adds up to it, or a
 * 其中 below it of the same amount.
 */
function withoutShares(parts: readonly Part[]): readonly Part[] {
  const [first, ...rest] = parts;
  if (!first) return [];
  const shares = Math.max(governmentShares(first, rest), sharesBySum(first, rest), sameAgain(first, rest)); // prettier-ignore
  return [first, ...withoutShares(rest.slice(shares))];
}

function sameAgain({ amount }: Part, [next]: readonly Part[]): number {
  return next?.key.startsWith("其中") === true && next.amount.value.eq(amount.value) ? 1 : 0;
}

function governmentShares({ key }: Part, below: readonly Part[]): number {
  if (!hasAny(key, treasuryWords) || hasAny(key, governmentWords)) return 0;
  const end = below.findIndex((part) => !hasAny(part.key, governmentWords));
  return end < 0 ? below.length : end;
}

/** How many of the next parts, two or more, add up to this one. */
function sharesBySum({ amount }: Part, below: readonly Part[]): number {
  let sum = new Decimal(0);
  for (const [index, part] of below.entries()) {
    sum = sum.plus(part.amount.value);
    if (index > 0 && !sum.isZero() && sum.eq(amount.value)) return index + 1;
  }
  return 0;
}

function hasAny(key: string, words: readonly string[]): boolean {
  return words.some((word) => key.includes(word));
}
