import type {
  Budget,
  BudgetAmounts,
  CurrencyUnit,
  FundSource,
  Money,
} from "../../evaluation/budget";
import type { Sourced } from "../../evaluation/cell-ref";
import { Decimal } from "../../evaluation/decimal";
import type { Finding } from "../../evaluation/finding";
import { adjustmentKind, fullYearBudget, type AdjustmentKind } from "./adjusted-budget";
import { readDeduction, scoreAfter } from "../quantity/deduction";
import { findCurrencyUnit } from "./find-currency-unit";
import type { FundsBlock, FundsLine, FundsPair } from "./find-funds-block";
import { halfWidth } from "../words/half-width";
import { currencyUnitIn, inUnit, readAmount, type AmountUnit } from "../quantity/read-amount";
import { readPoints } from "../quantity/read-points";
import type { ExecutionRow } from "../indicators/read-indicators";
import { rivalAmounts } from "./rival-amounts";
import { readRate } from "../quantity/read-rate";
import { isBlank } from "../quantity/read-quantity";
import type { Cell } from "../grid/sheet";
import { unreadable } from "../quantity/unreadable";
import { wholeAmount, type AmountRole, type MoneyReader } from "./whole-amount";
import { allAmountRoles, type FundRole } from "../words/terms/budget-words";
import { unusedWords } from "../words/terms/row-marks";

/** Everything the sheets say about the funds. */
export interface FundsSources {
  readonly block: FundsBlock | null;
  readonly pairs: readonly FundsPair[];
  readonly execution: ExecutionRow | null;
  readonly asOf: Sourced<string> | null;
  /** What a person answered; it beats what headings name. */
  readonly answeredUnit?: CurrencyUnit | null;
}

/**
 * The budget, from the funds block, else from single labels, its execution points also from a row of the indicator
 * table. Sources are never added to a total that is there. Null where the sheets say nothing of funds.
 */
export function readBudget(sources: FundsSources, findings: Finding[]): Budget | null {
  const { block, pairs, execution, asOf, answeredUnit = null } = sources;
  if (!block && !execution && !pairs.some(({ role }) => isAmount(role))) return null;
  for (const role of block?.doubtful ?? []) findings.push(...byWording(block, role));
  findings.push(...(block ? unclearAmounts(block) : []));
  const written = findCurrencyUnit(block, pairs, findings, answeredUnit);
  const currencyUnit = written === "元" ? "元" : "万元";
  const money = moneyReader(written, currencyUnit, answeredUnit, findings);
  const total = block && totalLine(block);
  const parts = block ? block.lines.filter((line) => line !== total && !line.isTotal) : [];
  const amountOf = (role: AmountRole): Money | null => {
    const inBlock = block && wholeAmount(role, block, total, parts, money, findings);
    const beside = pairs
      .filter((pair) => pair.role === role)
      .sort((a, b) => a.rank - b.rank)
      .flatMap(({ value, label }) => money(value, label.text) ?? []);
    const best = inBlock ?? beside[0] ?? null;
    const rivals = block ? rivalAmounts(role, block, total, money) : [];
    for (const other of [...rivals, ...beside])
      if (best && !best.value.eq(other.value)) findings.push(conflict(best, other));
    return best;
  };
  const first = (role: FundRole): Cell | undefined =>
    [total, ...parts].map((line) => line?.cells[role]).find((cell) => cell && !isBlank(cell.text)); // prettier-ignore
  const besideRate = (role: FundRole): Cell | undefined =>
    pairs.find((pair) => pair.role === role && pair.label.key.includes("执行"))?.value;
  const points = pointsOf(first("points") ?? besideRate("points"), "points", findings) ?? headerPoints(block); // prettier-ignore
  const lost = first("deduction");
  const left = points && lost ? scoreAfter(points, readDeduction(lost, findings)) : null;
  const score = pointsOf(first("score") ?? besideRate("score"), "score", findings) ?? left;
  if (execution && points) findings.push(repeated(execution, points));
  const rate = first("rate") ?? pairs.find(({ role }) => role === "rate")?.value;
  const note = total?.cells.note ?? pairs.find(({ role }) => role === "note")?.value;
  const reportedRate = (rate && readRate(rate, findings)) ?? rateOf(execution);
  const amounts = amountsOf(amountOf);
  const [adjusted, added] = [amountOf("adjusted"), amountOf("adjustment")];
  const beside = { ...amounts, rate: reportedRate?.value ?? null };
  const kind = adjusted ? adjustmentKind(adjusted, beside) : "change";
  const fullYear = fullYearBudget(adjusted ?? added, kind, beside, findings);
  return {
    currencyUnit,
    ...amounts,
    fullYear,
    sources: parts.map((line) => sourceOf(line, block, money, kind)),
    points: points ?? present(execution?.points),
    reportedScore: score ?? present(execution?.score),
    reportedRate,
    asOf,
    note: note ? { value: note.text, text: note.text, cells: [note.ref] } : null,
  };
}

function byWording(block: FundsBlock | null, role: FundRole): Finding[] {
  const header = block?.headers[role];
  if (!header) return [];
  const values = { header: header.text, role };
  return [{ code: "column-by-wording", severity: "notice", cells: [header.ref], values }];
}

function unclearAmounts({ headers, lines }: FundsBlock): Finding[] {
  return lines.flatMap(({ unclear }) =>
    (Object.entries(unclear) as [FundRole, readonly Cell[]][]).map(([role, cells]): Finding => {
      const values = { header: headers[role]?.text ?? "", texts: cells.map(({ text }) => text).join("、") };
      return { code: "amount-columns-unclear", severity: "error", cells: cells.map(({ ref }) => ref), values };
    })
  );
} // prettier-ignore

function moneyReader(
  written: AmountUnit,
  unit: CurrencyUnit,
  answered: CurrencyUnit | null,
  findings: Finding[]
): MoneyReader {
  const named = new Set<Cell>();
  return (cell, label) => {
    const amount = cell && readAmount(cell);
    if (cell && amount) {
      const value = inUnit(amount, answered ?? currencyUnitIn(label) ?? written, unit);
      return { value, text: cell.text, cells: [cell.ref], label };
    }
    if (cell && !named.has(cell) && !isBlank(cell.text) && !unusedWords.includes(cell.key)) {
      named.add(cell);
      findings.push(unreadable("amount", cell.text, [cell.ref]));
    }
    return null;
  };
}

function isAmount(role: FundRole): boolean {
  return allAmountRoles.some((amount) => amount === role);
}

function amountsOf(read: (role: keyof BudgetAmounts) => Money | null): BudgetAmounts {
  return {
    initial: read("initial"),
    fullYear: read("fullYear"),
    received: read("received"),
    executed: read("executed"),
  };
}

/** The line of the whole: by its label; a single line; or a first line that is no source. */
function totalLine(block: FundsBlock): FundsLine | null {
  const named = block.lines.find((line) => line.isTotal);
  const [only, ...others] = block.lines;
  return named ?? (only && others.length === 0 ? only : null);
}

/** A source's amounts; what an adjustment gives is told for the whole, so here it raises nothing. */
function sourceOf(
  line: FundsLine,
  block: FundsBlock | null,
  money: MoneyReader,
  kind: AdjustmentKind
): FundSource {
  const amountOf = (role: AmountRole): Money | null =>
    money(line.cells[role], block?.headers[role]?.text ?? "");
  const amounts = amountsOf(amountOf);
  const adjustment = amountOf("adjusted") ?? amountOf("adjustment");
  const fullYear = fullYearBudget(adjustment, kind, { ...amounts, rate: null }, []);
  return { name: line.label.text, ...amounts, fullYear };
}

function conflict(used: Money, other: Money): Finding {
  return {
    code: "budget-conflict",
    severity: "warning",
    cells: [...used.cells, ...other.cells],
    values: { label: used.label, used: used.text, otherLabel: other.label, other: other.text },
  };
}

/** "得分(20分*执行率)", "执行率(10分)", "分值(10分)". */
function headerPoints(block: FundsBlock | null): Sourced<Decimal> | null {
  const headers = [block?.headers.points, block?.headers.score, block?.headers.rate];
  for (const header of headers) {
    const points = header && /(\d+(?:\.\d+)?)分/u.exec(halfWidth(header.text))?.[1];
    if (header && points !== undefined)
      return { value: new Decimal(points), text: header.text, cells: [header.ref] };
  }
  return null;
}

function pointsOf(
  cell: Cell | undefined,
  what: "points" | "score",
  findings: Finding[]
): Sourced<Decimal> | null {
  return cell ? present(readPoints(cell, what, findings)) : null;
}

/** The execution rate stands in the funds block and as a row of the indicator table: it counts once. */
function repeated({ points, name }: ExecutionRow, inBlock: Sourced<Decimal>): Finding {
  const same = points?.value?.eq(inBlock.value) ?? true;
  return {
    code: "execution-row-repeated",
    severity: same ? "notice" : "warning",
    cells: [...inBlock.cells, ...name.cells],
    values: { used: inBlock.text, other: points?.text ?? "" },
  };
}

function present(field: Sourced<Decimal | null> | null | undefined): Sourced<Decimal> | null {
  return field?.value ? { ...field, value: field.value } : null;
}

/** The actual value of an execution row: "97.3%" or 97.3. */
function rateOf(execution: ExecutionRow | null): Sourced<Decimal> | null {
  const actual = execution?.actual;
  if (actual?.value.kind !== "number") return null;
  const { magnitude, unit } = actual.value;
  const value = unit === "%" || magnitude.gt(2) ? magnitude.div(100) : magnitude;
  return { ...actual, value: new Decimal(value) };
}
