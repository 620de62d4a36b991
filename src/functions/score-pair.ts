import type { Decimal } from "../evaluation/decimal";
import type { Indicator } from "../evaluation/indicator";
import type { Finding } from "../evaluation/finding";
import { exactNumber } from "../reading/quantity/exact-number";
import type { Scheme } from "../scoring/scheme";
import { scoreIndicator } from "../scoring/score-indicator";
import type { ScoredIndicator } from "../scoring/scorecard";
import type { MessageKey } from "../strings/functions-messages";
import { CellError, type CellInput } from "./cell-input";
import { Fault, invalid, notAvailable } from "./fault";
import { plainNumber } from "./plain-number";
import { readPair, type Pair } from "./read-pair";
import { readRule } from "./rules";

/** A row scored as the table's own rows are. */
export interface ScoredPair {
  readonly pair: Pair;
  readonly scored: ScoredIndicator;
  readonly findings: readonly Finding[];
}

/** Cells of one row, as the functions take them. */
export interface PairCells {
  readonly target: CellInput | undefined;
  readonly actual: CellInput | undefined;
  readonly rule: CellInput | undefined;
}

/**
 * Scores one indicator from its cells by the same code that scores a table's row; `points` null only asks for the
 * completion. Where no score can be had the reason is a fault.
 *
 * @example scorePair({ target: "≥100%", actual: "97.3%", rule: null }, points10, scheme) // score 9.73
 */
export function scorePair(
  { target = null, actual = null, rule = null }: PairCells,
  points: Decimal | null,
  scheme: Scheme
): ScoredPair | Fault {
  const method = readRule(rule);
  if (method instanceof Fault) return method;
  if (target instanceof CellError || actual instanceof CellError) return invalid("not-scorable");
  const row = scoreRead(readPair(target, actual, method), points, scheme);
  if (row instanceof Fault || !isUnclear(row)) return row;
  const other = scoreRead(readPair(target, actual, method, "plain"), points, scheme);
  return isSame(row, other) ? row : unclear(row);
}

function scoreRead(pair: Pair | Fault, points: Decimal | null, scheme: Scheme): ScoredPair | Fault {
  if (pair instanceof Fault) return pair;
  const indicator = { ...bare, target: pair.target, actual: pair.actual, points: points && { value: points, text: "", cells: [] } }; // prettier-ignore
  const { scored, findings } = scoreIndicator(indicator, { scheme, projectYear: null, prefer: "computed" }); // prettier-ignore
  return scored.method === "not-scorable" ? unscorable(pair, findings) : { pair, scored, findings };
}

/** The points of a row: not blank, not below 0. */
export function pointsOf(cell: CellInput | undefined): Decimal | Fault {
  const points = plainNumber(cell ?? null, "points");
  if (points === null) return notAvailable("blank", "points");
  if (points instanceof Fault) return points;
  return points.lt(0) ? invalid("negative", "points", { text: points.toFixed() }) : points;
}

/** A row without a table: it has no name, and nobody typed a score or a note. */
const bare: Omit<Indicator, "target" | "actual" | "points"> = {
  path: [null, null, null],
  pathCells: [null, null, null],
  reportedScore: null,
  scoreRows: 1,
  reviewScore: null,
  reportedByFormula: false,
  deviationNote: null,
  criterion: null,
  placeholder: false,
};

/** Finding codes that have a sentence of the same name here. */
const reasons: readonly MessageKey[] = ["not-comparable", "number-expected", "unit-mismatch", "scale-doubt", "target-negative", "outcome-unknown", "deadline-unclear"]; // prettier-ignore

/** A small number beside a percentage that may be 10% or 0.1%: told, unless it makes no difference. */
function isUnclear({ pair: { meanings } }: ScoredPair): boolean {
  return meanings.target === "unclear" || meanings.actual === "unclear";
}

function isSame({ scored }: ScoredPair, other: ScoredPair | Fault): boolean {
  if (other instanceof Fault) return false;
  const { completion, computed } = other.scored;
  return same(scored.completion, completion) && same(scored.computed, computed);
}

function same(a: Decimal | null, b: Decimal | null): boolean {
  return a && b ? a.eq(b) : a === b;
}

function unclear({ pair: { target, actual, meanings } }: ScoredPair): Fault {
  const about = meanings.target === "unclear" ? "target" : "actual";
  const { text } = about === "target" ? target : actual;
  return invalid("percent-unclear", about, { text, percent: `${exactNumber(Number(text)).times(100).toFixed()}%` }); // prettier-ignore
}

/** Left to a person's judgement rather than wrong. */
const undecided: readonly MessageKey[] = ["outcome-unknown", "deadline-unclear"];

function unscorable({ target, actual }: Pair, findings: readonly Finding[]): Fault {
  const codes = findings.map(({ code }) => code);
  const key = reasons.find((reason) => codes.includes(reason)) ?? "not-scorable";
  const values = { target: target.text, actual: actual.text };
  return undecided.includes(key) ? notAvailable(key, undefined, values) : invalid(key, undefined, values); // prettier-ignore
}
