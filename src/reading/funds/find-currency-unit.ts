import type { CurrencyUnit } from "../../evaluation/budget";
import type { Finding } from "../../evaluation/finding";
import type { FundsBlock, FundsPair } from "./find-funds-block";
import { currencyDoubts, type WrittenAmount } from "./currency-doubts";
import { currencyUnitIn, readAmount, type AmountUnit } from "../quantity/read-amount";
import type { Cell, Sheet } from "../grid/sheet";
import { amountCells, statedUnit, type StatedUnit } from "./stated-unit";
import { amountRoles } from "../words/terms/budget-words";

/**
 * The unit the amounts are written in: what a person answered, else what the sheets name (see `stated-unit`). Otherwise
 * by size (100000 or more is 元), with a Finding that says so; a named
 * unit that hardly goes with the amounts is kept, with a Finding: see `currency-doubts`.
 */
export function findCurrencyUnit(
  block: FundsBlock | null,
  pairs: readonly FundsPair[],
  findings: Finding[],
  answered: CurrencyUnit | null = null
): AmountUnit {
  const cells = amountCells(block, pairs);
  const stated = statedUnit(block, pairs);
  if (answered) {
    if (stated && stated.by !== "cell" && stated.unit !== answered)
      findings.push(answeredOtherwise(answered, stated));
    return answered;
  }
  if (stated) {
    const sheets = new Set<Sheet>(block ? [block.sheet] : pairs.map(({ sheet }) => sheet));
    findings.push(...currencyDoubts(writtenAmounts(block, pairs, stated.unit), [...sheets]));
    return stated.unit;
  }
  const amounts = cells.flatMap((cell) => readAmount(cell) ?? []);
  const guess = amounts.some(({ value }) => value.abs().gte(100_000)) ? "元" : "万元";
  if (amounts.length > 0)
    findings.push({
      code: "currency-unit-guessed",
      severity: "notice",
      cells: cells.filter((cell) => readAmount(cell)).map(({ ref }) => ref),
      values: { unit: guess },
    });
  return guess;
}

/** All amounts with the unit each is read in. */
function writtenAmounts(
  block: FundsBlock | null,
  pairs: readonly FundsPair[],
  named: AmountUnit
): readonly WrittenAmount[] {
  const written = (cell: Cell, heading: string, isWhole: boolean): WrittenAmount[] => {
    const amount = readAmount(cell);
    const unit = amount?.unit ?? currencyUnitIn(heading) ?? named;
    return amount ? [{ cell, value: amount.value, unit, isOwnUnit: amount.unit !== null, isWhole }] : []; // prettier-ignore
  };
  const lines = block?.lines ?? [];
  const inBlock = lines.flatMap(({ cells, isTotal }) =>
    amountRoles.flatMap((role) => {
      const cell = cells[role];
      return cell ? written(cell, block?.headers[role]?.text ?? "", isTotal || lines.length === 1) : []; // prettier-ignore
    })
  );
  const beside = pairs.filter(({ role }) => amountRoles.some((amount) => amount === role));
  return [...inBlock, ...beside.flatMap(({ value, label }) => written(value, label.text, true))];
}

/** The answer stands, but nobody shall overlook that the sheet names another unit. */
function answeredOtherwise(answered: CurrencyUnit, { unit, cell }: StatedUnit): Finding {
  const values = { unit: answered, stated: unit };
  return { code: "currency-unit-answered", severity: "warning", cells: [cell.ref], values };
}
