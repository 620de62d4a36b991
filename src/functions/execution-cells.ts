import { argument, optional } from "./cell-arguments";
import { chooseScheme } from "./choose-scheme";
import { eachCell, type Result } from "./each-cell";
import { executionScoreOf, rateOf } from "./execution";
import { Fault, invalid } from "./fault";
import { plainNumber } from "./plain-number";

/** Execution rates as ratios, cell by cell. */
export function executionRates(executed: unknown, budget: unknown): Result[][] {
  const args = [argument("executed", executed), argument("budget", budget)];
  return eachCell(args, ([spent = null, given = null]) => rateOf(spent, given));
}

/** Scores of execution rates, cell by cell; blank points are the scheme's own. */
export function executionScores(
  executed: unknown,
  budget: unknown,
  points: unknown,
  scheme: unknown
): Result[][] {
  const chosen = chooseScheme(scheme);
  const args = [argument("executed", executed), argument("budget", budget)];
  return eachCell(
    [...args, ...optional("points", points)],
    ([spent = null, given = null, worth = null]) => {
      const full = plainNumber(worth, "points");
      if (full instanceof Fault) return full;
      if (full?.lt(0)) return invalid("negative", "points", { text: full.toFixed() });
      return executionScoreOf(spent, given, full, chosen);
    }
  );
}
