/**
 * How many of a function's first parameters mean something else by a blank than by a 0. Many an Excel hands a blank cell
 * over as 0, so these are what a formula guards (`IF(E5="","",E5)`) and what a call asks the workbook about. In all others
 * it makes no difference: a name, rule, scheme or unit is never 0, and where scores or counts are added up both add nothing.
 */
export const blankParameters: Readonly<Record<string, number>> = {
  SCORE: 3,
  COMPLETION: 2,
  EXECRATE: 2,
  EXECSCORE: 3,
  SUBTOTAL: 0,
  TOTAL: 0,
  GRADE: 2,
  QUANTITY: 1,
  SATISFACTION: 0,
  EXPLAIN: 3,
  REVIEW: 1,
  NARRATE: 1,
};
