import type { Finding } from "../evaluation/finding";
import type { FundsBlock, FundsPair } from "./find-funds-block";
import { currencyUnitIn, readAmount, type AmountUnit } from "./read-amount";
import type { Cell, Sheet } from "./sheet";

/**
 * The unit the amounts are written in: by the headings of the block or the labels, by a cell that names it beside its
 * amount, by a 单位 note of the sheet. Otherwise by size (100000 or more is 元), with a Finding that says so; a named
 * unit that does not go with the size of the amounts is kept, with a Finding.
 */
export function findCurrencyUnit(
  block: FundsBlock | null,
  pairs: readonly FundsPair[],
  findings: Finding[]
): AmountUnit {
  const cells = [...(block ? amountCells(block) : []), ...pairs.map(({ value }) => value)];
  const labels = [...(block ? headingsOf(block) : []), ...pairs.map(({ label }) => label)];
  const sheets = new Set<Sheet>(block ? [block.sheet] : pairs.map(({ sheet }) => sheet));
  const named =
    firstOf(labels, (cell) => currencyUnitIn(cell.text)) ??
    firstOf(cells, (cell) => readAmount(cell)?.unit) ??
    firstOf([...sheets], unitNote);
  const amounts = cells.flatMap((cell) => readAmount(cell) ?? []);
  if (named) {
    const bare = cells.filter((cell) => readAmount(cell)?.unit === null);
    findings.push(...doubtfulSize(named, bare));
    return named;
  }
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

/** A hundred 亿 written in 万元, or all amounts below a thousand 元: the heading may be another form's. */
function doubtfulSize(unit: AmountUnit, cells: readonly Cell[]): Finding[] {
  const sizes = cells.flatMap((cell) => readAmount(cell)?.value.abs().toNumber() ?? []);
  const largest = Math.max(0, ...sizes);
  const isDoubtful = (unit === "万元" && largest >= 1_000_000) || (unit === "元" && largest > 0 && largest < 1000); // prettier-ignore
  const values = { unit, largest: String(largest) };
  return isDoubtful ? [{ code: "currency-unit-doubtful", severity: "warning", cells: cells.map(({ ref }) => ref), values }] : []; // prettier-ignore
}

function firstOf<Item, Value>(
  items: readonly Item[],
  read: (item: Item) => Value | null | undefined
): Value | null {
  // prettier-ignore
  for (const item of items) {
    const value = read(item);
    if (value !== null && value !== undefined) return value;
  }
  return null;
}

function amountCells({ lines }: FundsBlock): Cell[] {
  return lines.flatMap(({ cells }) => [cells.initial, cells.fullYear, cells.received, cells.executed].filter((cell) => cell !== undefined)); // prettier-ignore
}

/** Headers, row labels, and whatever stands left of and right above the block. */
function headingsOf({ sheet, headers, lines, top, bottom }: FundsBlock): Cell[] {
  const headings = [...Object.values(headers), ...lines.map(({ label }) => label)];
  const left = Math.min(...headings.map(({ column }) => column));
  for (let row = Math.max(top - 2, 0); row <= bottom; row += 1)
    for (let column = 0; column <= (row < top ? sheet.columnCount - 1 : left); column += 1) {
      const cell = sheet.at(row, column);
      if (cell && cell.text !== "") headings.push(cell);
    }
  return headings;
}

/** "单位：万元" anywhere on the sheet. */
function unitNote(sheet: Sheet): AmountUnit | null {
  for (let row = 0; row < sheet.rowCount; row += 1)
    for (const cell of sheet.row(row)) {
      if (cell.text.length > 40 || !cell.text.includes("单位")) continue;
      const unit = currencyUnitIn(cell.text);
      if (unit) return unit;
    }
  return null;
}
