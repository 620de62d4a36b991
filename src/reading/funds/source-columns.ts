import type { FundsHeaders } from "../columns/funds-headers";
import type { Cell, Sheet } from "../grid/sheet";
import type { FundRole } from "../words/terms/budget-words";

/** A source of funds with its amount of each kind. */
export interface SourceColumns {
  readonly label: Cell;
  readonly cells: Readonly<Partial<Record<FundRole, Cell>>>;
}

/**
 * The sources that have columns of their own beside 小计, with what a row holds under them: 全年预算数 and 全年执行数, each
 * over 小计, 财政拨款 and 其他资金, give two. None where the headers stand over one column each.
 */
export function sourceColumns(
  sheet: Sheet,
  row: number,
  headers: FundsHeaders
): readonly SourceColumns[] {
  const sources = new Map<string, SourceColumns>();
  for (const [role, { beside = [] }] of Object.entries(headers))
    for (const label of beside) {
      const source = sources.get(label.key) ?? { label, cells: {} };
      const cell = sheet.own(row, label.column);
      sources.set(label.key, cell ? { label, cells: { ...source.cells, [role]: cell } } : source);
    }
  return [...sources.values()];
}
