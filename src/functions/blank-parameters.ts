/**
 * The parameters of each function in which a blank means something else than a 0, by their place from 0. Many an Excel hands
 * a blank cell over as 0, so these are what a formula guards (`IF(E5="","",E5)`) and what a call asks the workbook about. In
 * all others it makes no difference: a name, rule, scheme or unit is never 0, and where scores or counts are added up both
 * add nothing.
 */
export const blankParameters: Readonly<Record<string, readonly number[]>> = {
  SCORE: [0, 1, 2],
  COMPLETION: [0, 1],
  EXECRATE: [0, 1],
  EXECSCORE: [0, 1, 2],
  SUBTOTAL: [],
  TOTAL: [],
  GRADE: [0, 1],
  QUANTITY: [0],
  SATISFACTION: [1],
  EXPLAIN: [0, 1, 2],
  REVIEW: [0],
  NARRATE: [0],
};
