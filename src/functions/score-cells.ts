import type { Decimal } from "../evaluation/decimal";
import { argument, optional } from "./cell-arguments";
import { isOmitted } from "./cell-input";
import { chooseScheme } from "./choose-scheme";
import { eachCell, type Result } from "./each-cell";
import { Fault, invalid, notAvailable, Refusal } from "./fault";
import { withTables } from "./load-tables";
import { pointsOf, scorePair, type ScoredPair } from "./score-pair";
import { scoreOwnRow } from "./score-own-row";

/** The arguments of SCORE, COMPLETION and EXPLAIN as Excel passes them. */
export interface PairArguments {
  readonly target: unknown;
  readonly actual: unknown;
  readonly points?: unknown;
  readonly rule: unknown;
  readonly scheme?: unknown;
}

/** The scores of rows, cell by cell; without any cells that of the row that `address` stands in. */
export function scoreCells(
  given: PairArguments,
  address: string | undefined
): Result[][] | Promise<Result[][]> {
  if (isAlone(given)) {
    if (!isOmitted(given.rule)) throw new Refusal(invalid("rule-alone", "rule"));
    return scoreOwnRow(address, chooseScheme(given.scheme));
  }
  return eachScored(given, ({ scored }) => scored.computed ?? invalid("unexpected"));
}

/** Sentences about scores, cell by cell. What they are made of is loaded on first use. */
export function explainCells(given: PairArguments): Result[][] | Promise<Result[][]> {
  return withTables(({ explainScore }) => eachScored(given, explainScore));
}

/** Completions as ratios, cell by cell. */
export function completionCells({ target, actual, rule }: PairArguments): Result[][] {
  const scheme = chooseScheme(null);
  const args = [argument("target", target), argument("actual", actual), ...optional("rule", rule)];
  return eachCell(args, ([wanted, reached, method]) => {
    const row = scorePair({ target: wanted, actual: reached, rule: method }, null, scheme);
    if (row instanceof Fault) return row;
    const values = { target: row.pair.target.text };
    return row.scored.completion ?? notAvailable("no-completion", undefined, values);
  });
}

function isAlone({ target, actual, points }: PairArguments): boolean {
  return [target, actual, points].every(isOmitted);
}

function eachScored(
  { target, actual, points, rule, scheme }: PairArguments,
  show: (row: ScoredPair, points: Decimal) => Result
): Result[][] {
  const chosen = chooseScheme(scheme);
  const cells = [argument("target", target), argument("actual", actual), argument("points", points)]; // prettier-ignore
  return eachCell([...cells, ...optional("rule", rule)], ([wanted, reached, worth, method]) => {
    const full = pointsOf(worth);
    if (full instanceof Fault) return full;
    const row = scorePair({ target: wanted, actual: reached, rule: method }, full, chosen);
    return row instanceof Fault ? row : show(row, full);
  });
}
