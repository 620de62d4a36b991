import { Decimal } from "../../evaluation/decimal";
import type { Finding } from "../../evaluation/finding";
import { halfWidth } from "../words/half-width";
import { inUnit, type AmountUnit } from "../quantity/read-amount";
import type { Cell, Sheet } from "../grid/sheet";

/** An amount with the unit its heading gives it. */
export interface WrittenAmount {
  readonly cell: Cell;
  readonly value: Decimal;
  readonly unit: AmountUnit;
  /** True where the cell itself names the unit. */
  readonly isOwnUnit: boolean;
  /** True for the whole, false for a source's share. */
  readonly isWhole: boolean;
}

/**
 * Findings about a unit that is written but hardly goes with the amounts: ten 亿 or more that no text of the sheets
 * confirms, nothing but amounts below a thousand 元, a text that names the same figure in another unit, and wholes that
 * lie ten thousand times apart. The unit stands as written.
 *
 * Example: 500000 under 万元 beside "投入50万元" is `currency-unit-text`.
 */
export function currencyDoubts(amounts: readonly WrittenAmount[], sheets: readonly Sheet[]): readonly Finding[] {
  const bare = amounts.filter(({ isOwnUnit, value }) => !isOwnUnit && !value.isZero());
  const told = bare.length > 0 ? amountsInTexts(sheets) : noTexts;
  return [...unlikelySize(bare, told), ...otherUnitInText(bare, told), ...wholesApart(amounts)];
} // prettier-ignore

/** No project of a single office is likely to reach it. */
const unlikelyYuan = 1_000_000_000;

function unlikelySize(amounts: readonly WrittenAmount[], told: Texts): Finding[] {
  const isLarge = (amount: WrittenAmount): boolean =>
    amount.unit !== "元" && yuan(amount).abs().gte(unlikelyYuan) && !told.has(key(yuan(amount)));
  const large = amounts.filter(isLarge);
  const inYuan = amounts.filter(({ unit }) => unit === "元");
  const small = inYuan.every(({ value }) => value.abs().lt(1000)) ? inYuan : [];
  return [large, small].flatMap((cells) => {
    const [largest] = [...cells].sort((a, b) => b.value.abs().comparedTo(a.value.abs()));
    const values = { unit: largest?.unit ?? "", largest: largest?.value.toString() ?? "" };
    return largest ? [doubt("currency-unit-doubtful", cells, values)] : [];
  });
}

/** A text that names the figure itself in 元 where the heading says 万元, or in 万元 where it says 元. */
function otherUnitInText(amounts: readonly WrittenAmount[], told: Texts): Finding[] {
  for (const amount of amounts) {
    if (told.has(key(yuan(amount)))) continue;
    // Small figures in 元 are prices per head and say nothing of the budget.
    const other = amount.unit === "元" ? amount.value.times(10_000) : amount.value.gte(10_000) ? amount.value : null; // prettier-ignore
    const named = other && told.get(key(other));
    if (!named) continue;
    const { cell, unit } = amount;
    const values = { unit, amount: cell.text, text: named.text };
    return [{ code: "currency-unit-text", severity: "warning", cells: [cell.ref, named.cell.ref], values }]; // prettier-ignore
  }
  return [];
}

/** 40 beside 380000 under one unit: about ten thousand times apart, as 元 and 万元 are. */
function wholesApart(amounts: readonly WrittenAmount[]): Finding[] {
  const wholes = amounts.filter(({ isWhole, value }) => isWhole && value.gt(0));
  const [least, ...others] = [...wholes].sort((a, b) => yuan(a).comparedTo(yuan(b)));
  const most = others.at(-1);
  if (!least || !most) return [];
  const ratio = yuan(most).div(yuan(least));
  if (ratio.lt(2000) || ratio.gt(50_000)) return [];
  const values = { amount: least.cell.text, other: most.cell.text, unit: least.unit };
  return [doubt("currency-unit-mixed", [least, most], values)];
}

/** Amounts named in the sheets' texts, by their size in 元. */
type Texts = ReadonlyMap<string, { readonly text: string; readonly cell: Cell }>;

const noTexts: Texts = new Map();

function amountsInTexts(sheets: readonly Sheet[]): Texts {
  const told = new Map<string, { readonly text: string; readonly cell: Cell }>();
  for (const sheet of sheets)
    for (let row = 0; row < sheet.rowCount; row += 1)
      for (const cell of sheet.row(row))
        if (typeof cell.value === "string" && cell.text.includes("元"))
          for (const found of halfWidth(cell.text).matchAll(inText)) {
            const [text, number = "", multiple = ""] = found;
            const amount = { value: new Decimal(number.replace(/,/gu, "")), unit: null };
            const size = key(inUnit(amount, `${multiple}元` as AmountUnit, "元"));
            if (!told.has(size)) told.set(size, { text, cell });
          }
  return told;
}

/** Bounded repeats: a cell may hold 32,767 digits. */
const inText = /(?<![\d.,])(\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,6})?)(亿|[百千]?万|)元(?!\/)/gu;

function yuan({ value, unit }: WrittenAmount): Decimal {
  return inUnit({ value, unit: null }, unit, "元");
}

function key(size: Decimal): string {
  return size.toString();
}

function doubt(code: string, amounts: readonly WrittenAmount[], values: Finding["values"]): Finding {
  return { code, severity: "warning", cells: amounts.map(({ cell }) => cell.ref), values };
} // prettier-ignore
