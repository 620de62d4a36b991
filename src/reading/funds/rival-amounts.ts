import type { Money } from "../../evaluation/budget";
import type { FundsBlock, FundsLine } from "./find-funds-block";
import { fundRole } from "../columns/funds-headers";
import type { Cell } from "../grid/sheet";
import type { AmountRole, MoneyReader } from "./whole-amount";

/**
 * What the whole's row holds under other headers for an amount that the block has a column for: 预算数 beside 全年预算数.
 * A heading over the column itself, a label left of the rows' labels and a column of another year are no rivals.
 */
export function rivalAmounts(
  role: AmountRole,
  { sheet, headers, top }: FundsBlock,
  total: FundsLine | null,
  money: MoneyReader
): readonly Money[] {
  const [header, used] = [headers[role], total?.cells[role]];
  if (!header || !used || !total) return [];
  const rows = Array.from({ length: used.row - top }, (_, step) => top + step);
  return rows
    .flatMap((row) => sheet.row(row))
    .filter((cell) => fundRole(cell.key)?.role === role && isRival(cell, header, total.label))
    .flatMap((cell) => money(sheet.own(used.row, cell.column), cell.text) ?? []);
}

function isRival(cell: Cell, header: Cell, label: Cell): boolean {
  const isOver = cell.column <= header.column && header.column <= cell.right;
  const [own, other] = [cell, header].map(({ key }) => /20\d\d/u.exec(key)?.[0]);
  return !isOver && cell.column > label.right && own === other;
}
