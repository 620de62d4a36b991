import { Decimal } from "../evaluation/decimal";
import { ratioOf } from "../scoring/proportion";
import { topShare, weightedShare } from "../scoring/satisfaction";
import type { CellInput, Matrix } from "./cell-input";
import { placeOf, type Result } from "./each-cell";
import { invalid, notAvailable, Refusal } from "./fault";
import { scoresIn } from "./scores-in";

const zero = new Decimal(0);

/**
 * Satisfaction as a ratio from questionnaire counts by option, best first. One row or one column is one question; a table
 * is a question a row and gives a column.
 *
 * @param weights - the value of each option; null takes the share of the best two.
 * @throws Refusal - fewer than two options, a negative count, weights that do not fit or lack for an option chosen.
 */
export function satisfactionRates(counts: Matrix, weights: Matrix | null): Result[][] {
  const numbers = scoresIn(counts, "counts").map((line) => line.map((count) => count ?? zero));
  checkAlike(counts);
  const questions = (numbers[0]?.length ?? 0) === 1 ? [numbers.flat()] : numbers;
  const given = weights && scoresIn(weights, "weights").flat();
  checkFilled(given, questions);
  const values = given && given.map((value) => value ?? zero);
  checkWeights(values, questions[0]?.length ?? 0);
  return questions.map((question, row) => [rateOf(question, values, placeOf(counts, row, 0))]);
}

/** Shares ("60%") and numbers of answers don't add up; a number of up to 1 beside shares is a percent cell or a count. */
function checkAlike(counts: Matrix): void {
  const filled = counts.flat().filter((cell) => cell !== null && cell !== 0);
  const shares = filled.filter((cell) => typeof cell === "string" && /[%％]/u.test(cell));
  const isMixed = shares.length > 0 && shares.length < filled.filter(isNumberLike).length;
  if (isMixed) throw new Refusal(invalid("counts-mixed", "counts"));
}

/** Not a dash. */
function isNumberLike(cell: CellInput): boolean {
  return typeof cell === "number" || (typeof cell === "string" && /[\d０-９]/u.test(cell));
}

/** An option that somebody chose has a value, be it 0. */
function checkFilled(
  weights: readonly (Decimal | null)[] | null,
  questions: readonly (readonly Decimal[])[]
): void {
  const option = weights?.findIndex((weight, at) => weight === null && questions.some((counts) => counts[at]?.gt(0))) ?? -1; // prettier-ignore
  if (option >= 0) throw new Refusal(invalid("weight-blank", "weights", { option: String(option + 1) })); // prettier-ignore
}

function rateOf(
  counts: readonly Decimal[],
  values: readonly Decimal[] | null,
  place: string
): Result {
  if (counts.length < 2) throw new Refusal(invalid("counts-few", "counts"));
  const negative = counts.find((count) => count.lt(0));
  if (negative) return invalid("negative", "counts", { text: negative.toFixed() }).at(place);
  const share = values ? weightedShare(counts, values) : topShare(counts);
  return share ? ratioOf(share) : notAvailable("counts-none", "counts").at(place);
}

function checkWeights(values: readonly Decimal[] | null, options: number): void {
  if (values === null) return;
  const fits = values.length === options && values.every((value) => value.gte(0)) && values.some((value) => value.gt(0)); // prettier-ignore
  if (!fits) throw new Refusal(invalid("weights-form", "weights", { expected: String(options) }));
}
