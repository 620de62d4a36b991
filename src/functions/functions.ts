import { answer } from "./answer";
import { isOmitted, matrixOf } from "./cell-input";
import { chooseScheme } from "./choose-scheme";
import { eachCell } from "./each-cell";
import { executionRates, executionScores } from "./execution-cells";
import { gradeCells } from "./grade-cells";
import { withTables } from "./load-tables";
import { quantityInUnit } from "./quantity-in-unit";
import { satisfactionRates } from "./satisfaction-rate";
import { argument, completionCells, explainCells, optional, scoreCells } from "./score-cells";
import { sumUnderLevel } from "./sum-under-level";
import { totalOf } from "./total-of";

// The metadata generator reads this file: a function's tags say its id and options, its parameters their order, shape
// and whether they may be left out. What users read about them is in strings/functions.ts, in both languages.
// An argument that a formula leaves out arrives as null. New parameters go last and are optional; none is ever moved.

/**
 * Score of an indicator; without target, actual and points that of the row the formula stands in.
 *
 * @customfunction SCORE
 * @helpurl score
 * @requiresAddress
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
  return answer(() => scoreCells({ target, actual, points, rule, scheme }, invocation.address));
}

/**
 * How far a target was reached, as a ratio.
 *
 * @customfunction COMPLETION
 * @helpurl completion
 * @param target
 * @param actual
 * @param [rule]
 * @returns {any[][]}
 */
export function completion(target: unknown[][], actual: unknown[][], rule: unknown[][]) {
  return answer(() => completionCells({ target, actual, rule }));
}

/**
 * Budget execution rate, as a ratio.
 *
 * @customfunction EXECRATE
 * @helpurl execrate
 * @param executed
 * @param budget
 * @returns {any[][]}
 */
export function execrate(executed: unknown[][], budget: unknown[][]) {
  return answer(() => executionRates(executed, budget));
}

/**
 * Score of the budget execution rate.
 *
 * @customfunction EXECSCORE
 * @helpurl execscore
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
  scheme: unknown
) {
  return answer(() => executionScores(executed, budget, points, scheme));
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
 * @param score
 * @param [scale]
 * @returns {any[][]}
 */
export function grade(score: unknown[][], scale: unknown[][]) {
  return answer(() => gradeCells(score, scale));
}

/**
 * The number in a text, in the unit wanted.
 *
 * @customfunction QUANTITY
 * @helpurl quantity
 * @param text
 * @param [unit]
 * @returns {any[][]}
 */
export function quantity(text: unknown[][], unit: unknown[][]) {
  return answer(() =>
    eachCell([argument("text", text), ...optional("unit", unit)], ([cell = null, wanted = null]) =>
      quantityInUnit(cell, wanted)
    )
  );
}

/**
 * Satisfaction rate from questionnaire counts, as a ratio.
 *
 * @customfunction SATISFACTION
 * @helpurl satisfaction
 * @param counts
 * @param [weights]
 * @returns {any[][]}
 */
export function satisfaction(counts: unknown[][], weights: unknown[][]) {
  return answer(() => {
    const values = isOmitted(weights) ? null : matrixOf(weights);
    return satisfactionRates(argument("counts", counts).cells, values);
  });
}

/**
 * One sentence that tells a score.
 *
 * @customfunction EXPLAIN
 * @helpurl explain
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
  scheme: unknown
) {
  return answer(() => explainCells({ target, actual, points, rule, scheme }));
}

/**
 * What a reviewer would object to in a table.
 *
 * @customfunction REVIEW
 * @helpurl review
 * @requiresParameterAddresses
 * @param table
 * @returns {any[][]}
 */
export function review(table: unknown[][], invocation: CustomFunctions.Invocation) {
  return answer(() => {
    const { cells } = argument("table", table);
    const [address] = invocation.parameterAddresses ?? [];
    return withTables(({ reviewTable }) => reviewTable(cells, address, chooseScheme(null)));
  });
}

/**
 * What the report says about a first-level indicator of a table.
 *
 * @customfunction NARRATE
 * @helpurl narrate
 * @param table
 * @param part
 * @returns {any[][]}
 */
export function narrate(table: unknown[][], part: unknown[][]) {
  return answer(() => {
    const { cells } = argument("table", table);
    const parts = argument("part", part);
    return withTables(({ narrateTable }) =>
      eachCell([parts], ([wanted = null]) => narrateTable(cells, wanted, chooseScheme(null)))
    );
  });
}
