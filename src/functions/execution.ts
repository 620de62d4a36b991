import type { Budget, Money } from "../evaluation/budget";
import { Decimal } from "../evaluation/decimal";
import type { Measure } from "../evaluation/unit";
import { comparable, inBaseUnit } from "../evaluation/unit";
import { exactNumber } from "../reading/quantity/exact-number";
import { readQuantity } from "../reading/quantity/read-quantity";
import { executionRate } from "../scoring/execution-rate";
import type { Scheme } from "../scoring/scheme";
import { scoreExecution } from "../scoring/score-execution";
import { CellError, type CellInput } from "./cell-input";
import { Fault, invalid, notAvailable } from "./fault";
import { isPlain } from "./plain-number";

/** What was spent and what was given, in one unit, with their rate. */
interface Spending {
  readonly executed: Decimal;
  readonly budget: Decimal;
  readonly rate: Decimal;
}

/** The execution rate as a ratio, unrounded. @example rateOf(772.85, 772.85) // 1 */
export function rateOf(executed: CellInput, budget: CellInput): Decimal | Fault {
  const spending = spendingOf(executed, budget);
  return spending instanceof Fault ? spending : spending.rate;
}

/**
 * The score of the execution rate by the scheme, never above the points.
 *
 * @param points - null takes the scheme's own, 10 by 财预〔2020〕10号.
 * @example executionScoreOf(86.2, 100, null, scheme) // 8.62
 */
export function executionScoreOf(
  executed: CellInput,
  budget: CellInput,
  points: Decimal | null,
  scheme: Scheme
): Decimal | Fault {
  const spending = spendingOf(executed, budget);
  if (spending instanceof Fault) return spending;
  const { execution } = scoreExecution(budgetOf(spending, points), scheme);
  return execution.computed ?? invalid("unexpected");
}

function spendingOf(executed: CellInput, budget: CellInput): Spending | Fault {
  const [spent, given] = [amountOf(executed, "executed"), amountOf(budget, "budget")];
  if (spent instanceof Fault) return spent;
  if (given instanceof Fault) return given;
  const pair = comparable(spent, given);
  if (!pair) {
    const values = { executed: String(executed), budget: String(budget) };
    return invalid("currency-mismatch", undefined, values);
  }
  if (pair.a.lt(0)) return invalid("negative", "executed", { text: pair.a.toFixed() });
  const rate = executionRate(pair.a, pair.b);
  if (rate) return { executed: pair.a, budget: pair.b, rate };
  return pair.b.isZero() ? notAvailable("budget-zero") : invalid("budget-negative", undefined, { text: pair.b.toFixed() }); // prettier-ignore
}

function amountOf(cell: CellInput, argument: "executed" | "budget"): Measure | Fault {
  if (cell === null) return notAvailable("blank", argument);
  if (typeof cell === "number") return { magnitude: exactNumber(cell), unit: "" };
  const text = cell instanceof CellError ? cell.text : cell;
  const quantity = readQuantity(text);
  if (quantity.kind === "blank") return notAvailable("blank", argument);
  if (quantity.kind === "number" && isPlain(quantity) && isMoney(quantity)) return quantity;
  return invalid("not-number", argument, { text, units: "元、万元" });
}

/** No unit, or one of money. */
function isMoney({ unit }: Measure): boolean {
  return unit === "" || ["", "元"].includes(inBaseUnit({ magnitude: new Decimal(1), unit }).unit);
}

/** The amount given is the denominator whichever the scheme asks for: the formula says which cell it is. */
function budgetOf({ executed, budget }: Spending, points: Decimal | null): Budget {
  const given = money(budget);
  return {
    initial: given,
    fullYear: given,
    received: given,
    executed: money(executed),
    currencyUnit: "万元",
    sources: [],
    points: points && { value: points, text: "", cells: [] },
    reportedScore: null,
    reportedRate: null,
    asOf: null,
    note: null,
  };
}

function money(value: Decimal): Money {
  return { value, text: "", cells: [], label: "" };
}
