import type { Indicator } from "../../evaluation/indicator";
import type { Quantity } from "../../evaluation/quantity";
import { Fault } from "../../functions/fault";
import { readRule } from "../../functions/rules";
import { pointsOf, scorePair } from "../../functions/score-pair";
import { exactNumber } from "../../reading/quantity/exact-number";
import type { Cell } from "../../reading/grid/sheet";
import { isUpperLimit } from "../../scoring/completion";
import { direction } from "../../scoring/direction";
import type { ScoredIndicator } from "../../scoring/scorecard";
import type { Scheme } from "../../scoring/scheme";
import { guarded } from "../formula-text/guarded-formula";
import {
  argumentOf,
  isPercentCell,
  plainValue,
  withUnit,
  type FormulaArgument,
} from "./formula-argument";

/** The cells of one row that its score is made from. */
export interface RowCells {
  readonly target: readonly Cell[];
  /** Cells of the unit column that belong behind the target and the actual value. */
  readonly targetUnit: readonly Cell[];
  readonly actual: readonly Cell[];
  readonly actualUnit: readonly Cell[];
  /** 指标性质; null where there is none or it says nothing. */
  readonly sign: Cell | null;
  /** Null where the points stand in a heading. */
  readonly points: Cell | null;
}

/**
 * The formula of one row's score: `=PERF.SCORE(target, actual, points[, rule][, scheme])` over the row's own cells, the
 * first three guarded against being taken for 0 while they are blank. It is tried on what the cells hold now, and where it would not give what the row scores in the report, the form without
 * arguments is taken, which reads the row by the table's headers: "=PERF.SCORE()".
 *
 * @param isDefault - true for the scheme a formula means without naming it.
 * @example scoreFormula(cells of row 4, scored, defaultScheme, true) // '=PERF.SCORE(IF(E4="","",E4),IF(F4="","",F4),IF(G4="","",G4))'
 */
export function scoreFormula(
  cells: RowCells,
  { indicator, computed }: ScoredIndicator,
  scheme: Scheme,
  isDefault: boolean
): string {
  const whole = isDefault ? "=PERF.SCORE()" : `=PERF.SCORE(,,,,"${scheme.id}")`;
  const points = indicator.points?.value;
  if (!points || hasUnfinishedDate(indicator)) return whole;
  const bothPercent = [cells.target, cells.actual].every(isOnePercent);
  const target = argumentOf(cells.target, cells.targetUnit, bothPercent);
  const actual = actualArgument(cells, indicator, bothPercent);
  const weight = pointsArgument(cells.points, points.toFixed());
  const rule = ruleArgument(cells.sign, indicator);
  const value = pointsOf(weight.value);
  const scored = value instanceof Fault ? value : scorePair({ target: target.value, actual: actual.value, rule: rule.value }, value, scheme); // prettier-ignore
  const score = scored instanceof Fault ? null : scored.scored.computed;
  const isRight = score === null || computed === null ? score === computed : score.eq(computed);
  if (!isRight) return whole;
  const rest = [rule.text, isDefault ? "" : `"${scheme.id}"`];
  const used = rest.slice(0, rest.findLastIndex((each) => each !== "") + 1);
  return `=PERF.SCORE(${[target.text, actual.text, weight.text, ...used].join(",")})`;
}

/** The cell of a sign that the function's rule takes as it stands. */
export function ruleCell(cell: Cell): Cell | null {
  return cell.text !== "" && !(readRule(cell.text) instanceof Fault) ? cell : null;
}

/**
 * The row's own sign cell; without one, 反向 where the indicator's name makes its target an upper limit (投诉率: 2%), which
 * the function cannot know.
 */
function ruleArgument(sign: Cell | null, indicator: Indicator): FormulaArgument {
  if (sign) return { text: sign.ref.address, value: sign.text };
  const { target } = indicator;
  const isUpper = target?.value.kind === "number" && isUpperLimit(direction(indicator, target.value).comparator); // prettier-ignore
  const isSaid = target?.value.kind !== "number" || target.value.comparator !== null || target.value.magnitude.isZero(); // prettier-ignore
  return isUpper && !isSaid ? { text: '"反向"', value: "反向" } : { text: "", value: null };
}

/** A date without its year is completed by the project's year, which no argument tells. */
function hasUnfinishedDate({ target, actual }: ScoredIndicator["indicator"]): boolean {
  return [target, actual].some(
    (side) => side?.value.kind === "date" && side.value.to.year === null
  );
}

/**
 * A bare number takes the target's unit, which is the column's. It must name the unit itself beside a target with a unit
 * of its own, and as a percentage, which 0.5 beside 90% would be taken for 50 of.
 */
function actualArgument(
  { actual, actualUnit }: RowCells,
  { target, actual: reached }: Indicator,
  bothPercent: boolean
): FormulaArgument {
  const [only, ...others] = actual;
  const [unit] = actualUnit;
  const [wanted, own] = [unitOf(target?.value), unitOf(reached?.value)];
  const isNamed = unit !== undefined && (own === "%" || own !== wanted);
  return only && others.length === 0 && isNamed
    ? withUnit(only, unit)
    : argumentOf(actual, [], bothPercent);
}

function unitOf(quantity: Quantity | undefined): string {
  return quantity && "unit" in quantity ? quantity.unit : "";
}

function isOnePercent(cells: readonly Cell[]): boolean {
  const [only, ...others] = cells;
  return only !== undefined && others.length === 0 && isPercentCell(only);
}

/** Points as the number of points: a percent cell of 10% and a share of 0.1 are 10. */
function pointsArgument(cell: Cell | null, points: string): FormulaArgument {
  if (cell === null) return { text: points, value: points };
  const place = cell.ref.address;
  const isShare = typeof cell.value === "number" && exactNumber(cell.value).times(100).eq(points);
  return isShare
    ? { text: guarded(place, `${place}*100`), value: points }
    : { text: guarded(place), value: plainValue(cell) };
}
