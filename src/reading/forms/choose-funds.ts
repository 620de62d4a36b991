import type { Budget } from "../../evaluation/budget";
import type { Finding } from "../../evaluation/finding";
import { findFundsBlock, type FundsBlock } from "../funds/find-funds-block";
import type { IndicatorTable } from "../indicators/find-indicator-tables";
import { headOf } from "./form-end";
import type { Cell, Sheet } from "../grid/sheet";
import { detailTitles } from "../words/terms/budget-words";

/** The funds on a form's sheets. */
export interface Funds {
  /** The form's own; null where there are none. */
  readonly block: FundsBlock | null;
  readonly details: readonly FundsDetail[];
}

/** A table of a part of the money, from its title down. */
export interface FundsDetail extends Pick<FundsBlock, "sheet" | "top" | "bottom"> {
  readonly title: Cell;
}

/**
 * Tells the funds of the form itself from the tables of funds beside it: a block with points or a score goes first, then
 * one that does not stand over the form, then the upper one. A table of a part of the money, as its title says, is none.
 *
 * Example: 县级配套资金明细 under a form is a detail, however like a funds block it looks.
 */
export function chooseFunds(sheets: readonly Sheet[], table: IndicatorTable | null): Funds {
  const all = sheets.flatMap((sheet) => blocksOf(sheet, table));
  const ranked = all
    .filter((block) => detailOf(block).length === 0)
    .map((block) => ({ block, rank: (isScored(block) ? 0 : 2) + (isOverForm(block) ? 1 : 0) }))
    .sort((one, other) => one.rank - other.rank);
  return { block: ranked[0]?.block ?? null, details: all.flatMap(detailOf) };
}

/** Where the sheets give no other amount, each table of a part of the money is named: its figures are not used. */
export function detailsNotRead(
  details: readonly FundsDetail[],
  budget: Budget | null
): readonly Finding[] {
  const amounts = [budget?.initial, budget?.fullYear, budget?.received, budget?.executed];
  if (amounts.some((amount) => amount)) return [];
  return details.map(({ title }) => ({ code: "funds-not-read", severity: "warning", cells: [title.ref], values: { label: title.text } })); // prettier-ignore
}

function blocksOf(sheet: Sheet, table: IndicatorTable | null): readonly FundsBlock[] {
  const headers = table?.sheet === sheet ? [table.headerRow] : [];
  const blocks: FundsBlock[] = [];
  for (let block = findFundsBlock(sheet, headers); block;) {
    blocks.push(block);
    block = findFundsBlock(sheet, headers, block.bottom + 1);
  }
  return blocks;
}

function isScored({ headers }: FundsBlock): boolean {
  return headers.points !== undefined || headers.score !== undefined;
}

function isOverForm({ sheet, top }: FundsBlock): boolean {
  return top < headOf(sheet);
}

/** The block with the line alone in its row right over it, where that names a part of the money. */
function detailOf({ sheet, top, bottom }: FundsBlock): readonly FundsDetail[] {
  const [title, ...others] = sheet.row(top - 1);
  const isDetail = title !== undefined && others.length === 0 && detailTitles.test(title.key);
  return isDetail ? [{ sheet, top: title.row, bottom, title }] : [];
}
