import { answer } from "./answer";
import { withBlanks } from "./ask-blanks";
import { argument, optional } from "./cell-arguments";
import { isOmitted, matrixOf } from "./cell-input";
import { chooseScheme } from "./choose-scheme";
import { eachCell } from "./each-cell";
import { executionRates, executionScores } from "./execution-cells";
import { gradeCells } from "./grade-cells";
import { withTables } from "./load-tables";
import { quantityInUnit } from "./quantity-in-unit";
import { satisfactionRates } from "./satisfaction-rate";
import { completionCells, explainCells, scoreCells } from "./score-cells";
import { sumUnderLevel } from "./sum-under-level";
import { totalOf } from "./total-of";

// The metadata generator reads this file: a function's tags say its id and options, its parameters their order, shape
// and whether they may be left out. What users read about them is in strings/functions.ts, in both languages.
// An argument that a formula leaves out arrives as null. New parameters go last and are optional; none is ever moved.
// A blank cell arrives as null or, in many an Excel, as 0: the arguments of `withBlanks` are those in which that makes a
// difference (`blankParameters`).

/**
 * Score of an indicator; without target, actual and points that of the row the formula stands in.
 *
 * @customfunction SCORE
 * @helpurl score
 * @requiresAddress
 * @requiresParameterAddresses
 * @param [target]
 * @param [actual]
 * @param [points]
 * @param [rule]
 * @param [scheme]
 * @returns {any[][]}
 */
export function score(
  target: unknown[][],
  actual: unknown[][],
  points: unknown[][],
  rule: unknown[][],
  scheme: unknown,
  invocation: CustomFunctions.Invocation
) {
  return answer(() =>
    withBlanks([target, actual, points], invocation, ([wanted, reached, worth]) =>
      scoreCells(
        { target: wanted, actual: reached, points: worth, rule, scheme },
        invocation.address
      )
    )
  );
}

/**
 * How far a target was reached, as a ratio.
 *
 * @customfunction COMPLETION
 * @helpurl completion
 * @requiresParameterAddresses
 * @param target
 * @param actual
 * @param [rule]
 * @returns {any[][]}
 */
export function completion(
  target: unknown[][],
  actual: unknown[][],
  rule: unknown[][],
  invocation: CustomFunctions.Invocation
) {
  return answer(() =>
    withBlanks([target, actual], invocation, ([wanted, reached]) =>
      completionCells({ target: wanted, actual: reached, rule })
    )
  );
}

/**
 * Budget execution rate, as a ratio.
 *
 * @customfunction EXECRATE
 * @helpurl execrate
 * @requiresParameterAddresses
 * @param executed
 * @param budget
 * @returns {any[][]}
 */
export function execrate(
  executed: unknown[][],
  budget: unknown[][],
  invocation: CustomFunctions.Invocation
) {
  return answer(() =>
    withBlanks([executed, budget], invocation, ([spent, given]) => executionRates(spent, given))
  );
}

/**
 * Score of the budget execution rate.
 *
 * @customfunction EXECSCORE
 * @helpurl execscore
 * @requiresParameterAddresses
 * @param executed
 * @param budget
 * @param [points]
 * @param [scheme]
 * @returns {any[][]}
 */
export function execscore(
  executed: unknown[][],
  budget: unknown[][],
  points: unknown[][],
  scheme: unknown,
  invocation: CustomFunctions.Invocation
) {
  return answer(() =>
    withBlanks([executed, budget, points], invocation, ([spent, given, worth]) =>
      executionScores(spent, given, worth, scheme)
    )
  );
}

/**
 * Sum of the scores under a level name.
 *
 * @customfunction SUBTOTAL
 * @helpurl subtotal
 * @param levels
 * @param scores
 * @param level
 * @returns {any[][]}
 */
export function subtotal(levels: unknown[][], scores: unknown[][], level: unknown[][]) {
  return answer(() => {
    const [names, values] = [argument("levels", levels), argument("scores", scores)];
    return eachCell([argument("level", level)], ([wanted = null]) =>
      sumUnderLevel(names.cells, values.cells, wanted)
    );
  });
}

/**
 * Total of all scores.
 *
 * @customfunction TOTAL
 * @helpurl total
 * @param scores
 * @returns {any[][]}
 */
export function total(scores: unknown[][][]) {
  return answer(() => [[totalOf(scores)]]);
}

/**
 * Grade word of a total score.
 *
 * @customfunction GRADE
 * @helpurl grade
 * @requiresParameterAddresses
 * @param score
 * @param [scale]
 * @returns {any[][]}
 */
export function grade(
  score: unknown[][],
  scale: unknown[][],
  invocation: CustomFunctions.Invocation
) {
  return answer(() =>
    withBlanks([score, scale], invocation, ([scores, bands]) => gradeCells(scores, bands))
  );
}

/**
 * The number in a text, in the unit wanted.
 *
 * @customfunction QUANTITY
 * @helpurl quantity
 * @requiresParameterAddresses
 * @param text
 * @param [unit]
 * @returns {any[][]}
 */
export function quantity(
  text: unknown[][],
  unit: unknown[][],
  invocation: CustomFunctions.Invocation
) {
  return answer(() =>
    withBlanks([text], invocation, ([texts]) =>
      eachCell(
        [argument("text", texts), ...optional("unit", unit)],
        ([cell = null, wanted = null]) => quantityInUnit(cell, wanted)
      )
    )
  );
}

/**
 * Satisfaction rate from questionnaire counts, as a ratio.
 *
 * @customfunction SATISFACTION
 * @helpurl satisfaction
 * @requiresParameterAddresses
 * @param counts
 * @param [weights]
 * @returns {any[][]}
 */
export function satisfaction(
  counts: unknown[][],
  weights: unknown[][],
  invocation: CustomFunctions.Invocation
) {
  return answer(() =>
    withBlanks([null, weights], invocation, ([, values]) =>
      satisfactionRates(
        argument("counts", counts).cells,
        isOmitted(values) ? null : matrixOf(values)
      )
    )
  );
}

/**
 * One sentence that tells a score.
 *
 * @customfunction EXPLAIN
 * @helpurl explain
 * @requiresParameterAddresses
 * @param target
 * @param actual
 * @param points
 * @param [rule]
 * @param [scheme]
 * @returns {any[][]}
 */
export function explain(
  target: unknown[][],
  actual: unknown[][],
  points: unknown[][],
  rule: unknown[][],
  scheme: unknown,
  invocation: CustomFunctions.Invocation
) {
  return answer(() =>
    withBlanks([target, actual, points], invocation, ([wanted, reached, worth]) =>
      explainCells({ target: wanted, actual: reached, points: worth, rule, scheme })
    )
  );
}

/**
 * What a reviewer would object to in a table.
 *
 * @customfunction REVIEW
 * @helpurl review
 * @requiresParameterAddresses
 * @param table
 * @param [place] - the range whose values `table` holds, where a formula has changed them.
 * @returns {any[][]}
 */
export function review(
  table: unknown[][],
  place: unknown[][],
  invocation: CustomFunctions.Invocation
) {
  return answer(() =>
    withBlanks([table], invocation, ([given]) => {
      const { cells } = argument("table", given);
      const [own, original] = invocation.parameterAddresses ?? [];
      return withTables(({ reviewTable }) =>
        reviewTable(cells, isOmitted(place) ? own : original, chooseScheme(null))
      );
    })
  );
}

/**
 * What the report says about a first-level indicator of a table.
 *
 * @customfunction NARRATE
 * @helpurl narrate
 * @requiresParameterAddresses
 * @param table
 * @param part
 * @returns {any[][]}
 */
export function narrate(
  table: unknown[][],
  part: unknown[][],
  invocation: CustomFunctions.Invocation
) {
  return answer(() =>
    withBlanks([table], invocation, ([given]) => {
      const { cells } = argument("table", given);
      const parts = argument("part", part);
      return withTables(({ narrateTable }) =>
        eachCell([parts], ([wanted = null]) => narrateTable(cells, wanted, chooseScheme(null)))
      );
    })
  );
}
