import type { Finding } from "../../evaluation/finding";
import { currencyUnitIn } from "../quantity/read-amount";
import type { Cell, Sheet } from "../grid/sheet";

/**
 * Where no budget was found, the first cell outside the tables that names money over amounts of its own, such as
 * "资金安排（万元）". Empty where the sheets say nothing of money.
 */
export function fundsNotRead(sheets: readonly Sheet[], taken: ReadonlySet<Cell>): Finding[] {
  for (const sheet of sheets)
    for (let row = 0; row < sheet.rowCount; row += 1)
      for (const cell of sheet.row(row)) {
        if (taken.has(cell) || !namesFunds(cell)) continue;
        const values = { label: cell.text };
        return [{ code: "funds-not-read", severity: "warning", cells: [cell.ref], values }];
      }
  return [];
}

function namesFunds({ key, text }: Cell): boolean {
  return currencyUnitIn(text) !== null && /资金|预算|支出|投入|经费|拨款/u.test(key);
}
