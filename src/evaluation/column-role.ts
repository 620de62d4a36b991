/** What a column of the indicator table may hold. The last two are known only so that they are not taken for another. */
export const columnRoles = [
  "project",
  "level1",
  "level2",
  "level3",
  "level4",
  "name",
  "target",
  "adjustedTarget",
  "sign",
  "unit",
  "actual",
  "points",
  "score",
  "deduction",
  "deviation",
  "criterion",
  "reviewScore",
  "ignored",
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/**
 * What a column, a row or a label of the funds block may hold. `adjusted`: 调整预算数, which may be the budget after its
 * adjustment or the adjustment alone; `adjustment`: what was added or taken away.
 */
export const fundRoles = [
  "initial",
  "fullYear",
  "received",
  "executed",
  "adjusted",
  "adjustment",
  "rate",
  "points",
  "score",
  "deduction",
  "note",
] as const;

export type FundRole = (typeof fundRoles)[number];
