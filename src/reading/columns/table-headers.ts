import { cellsUnder } from "../grid/cells-under";
import type { Cell, Sheet } from "../grid/sheet";
import type { ColumnClaim, TableColumn } from "./table-columns";
import { termKey } from "../words/term-index";

/** A column of a table with the name it has in answers. */
export interface TableHeader extends TableColumn {
  /** The header's words without years; for an empty header the key before it and "+1", "+2", …. Unique in its table. */
  readonly key: string;
}

/** Where a table's header stands: from its first row to the row before `bodyRow`. */
export interface HeaderRows {
  readonly headerRow: number;
  readonly bodyRow: number;
}

/**
 * All columns of a table, left to right: those with a header word, known or not, and those between or right beside them
 * that hold something under an empty header. A label that reaches down beside the rows is no header.
 */
export function tableHeaders(
  sheet: Sheet,
  rows: HeaderRows,
  claims: readonly ColumnClaim[]
): readonly TableHeader[] {
  const worded = wordedColumns(sheet, rows, claims);
  const first = worded[0]?.column ?? 0;
  const last = worded.at(-1)?.right ?? -1;
  const blanks = blankColumns(sheet, rows, worded, Math.max(first - 1, 0), last + 1);
  const columns = [...worded, ...blanks].sort((a, b) => a.column - b.column);
  const used = new Set<string>();
  let [before, apart] = ["", 0];
  return columns.map((column) => {
    const words = headerWords(column.header);
    apart = words === "" ? apart + 1 : 0;
    const key = unused(words === "" ? `${before}+${apart}` : words, used);
    if (words !== "") before = key;
    return { ...column, key };
  });
}

/**
 * What a layout is known by: the words of its headers in order. Where the table stands, its sheet's name, blank columns
 * and years make no difference.
 *
 * Example: 三级指标, 2023年度指标值 and 得分 give "三级指标|指标值|得分".
 */
export function fingerprintOf(headers: readonly TableHeader[]): string {
  return headers
    .flatMap(({ header }) => (headerWords(header) === "" ? [] : [headerWords(header)]))
    .join("|");
}

function wordedColumns(sheet: Sheet, rows: HeaderRows, claims: readonly ColumnClaim[]): TableColumn[] {
  const columns: TableColumn[] = [];
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const claim = claims.find((each) => each.column === column);
    const found = claim ?? wordedAt(sheet, rows, column);
    if (found) columns.push({ column, right: found.right, header: found.header });
    column = found?.right ?? column;
  }
  return columns;
} // prettier-ignore

/** The lowest header that begins in a column; none where a label beside the rows stands there. */
function wordedAt(sheet: Sheet, { headerRow, bodyRow }: HeaderRows, column: number): TableColumn | null {
  for (let row = bodyRow - 1; row >= headerRow; row -= 1) {
    const header = sheet.at(row, column);
    if (!header || header.text === "") continue;
    if (header.column !== column || header.bottom >= bodyRow) return null;
    // Over a blank cell of a lower row a heading stands for its first column only.
    return { column, right: header.bottom === bodyRow - 1 ? header.right : column, header };
  }
  return null;
} // prettier-ignore

function blankColumns(
  sheet: Sheet,
  { bodyRow }: HeaderRows,
  worded: readonly TableColumn[],
  from: number,
  to: number
): TableColumn[] {
  const covered = new Set<number>();
  for (const { column, right } of worded)
    for (let each = column; each <= right; each += 1) covered.add(each);
  const columns: TableColumn[] = [];
  for (let column = from; column <= to; column += 1) {
    const header = sheet.at(bodyRow - 1, column);
    const isSideLabel = header && header.bottom >= bodyRow && header.text !== "";
    if (!header || covered.has(column) || isSideLabel) continue;
    if (cellsUnder(sheet, bodyRow, column).length > 0)
      columns.push({ column, right: column, header });
  }
  return columns;
}

/** The header's words as answers name them; "" for an empty cell. */
export function headerWords({ text }: Cell): string {
  const words = termKey(text.slice(0, longest));
  const undated = words.replace(/(?:(?:19|20)\d\d|本)?年度|(?:19|20)\d\d年?/gu, "");
  return undated === "" ? words : undated;
}

function unused(key: string, used: Set<string>): string {
  let unique = key;
  for (let number = 2; used.has(unique); number += 1) unique = `${key}#${number}`;
  used.add(unique);
  return unique;
}

const longest = 60;
