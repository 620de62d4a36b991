import type { Sourced } from "../../evaluation/cell-ref";
import type { Fact, Subproject } from "../../evaluation/evaluation";
import { cellQuantity } from "../quantity/cell-quantity";
import { labelRole } from "../words/label-role";
import { labelUnit } from "../quantity/label-unit";
import type { Cell, Sheet } from "../grid/sheet";
import { termIndex, withoutBrackets } from "../words/term-index";
import { listWords, measureEndings, type ListRole } from "../words/terms/list-words";
import { subtotalEndings, totalWords } from "../words/terms/row-marks";

/** The nested lists of a sheet. */
export interface Lists {
  readonly subprojects: readonly Subproject[];
  /** Titles with their document number: "《…办法》（昆政发〔2021〕1号）". */
  readonly documents: readonly Sourced<string>[];
  readonly institutions: readonly Sourced<string>[];
  readonly evidence: readonly Sourced<string>[];
  /** What total rows of sub-projects state: the measures of a row 合计. */
  readonly totals: readonly Fact[];
}

/**
 * Reads lists with a header row of known words: sub-projects (a name, and a measured or a content column), documents,
 * institutions, evidence. A list ends at a blank name; a total row is no entry. Cells read are added to `taken`.
 */
export function readLists(sheet: Sheet, taken: Set<Cell>): Lists {
  const lists = {
    subprojects: [] as Subproject[],
    documents: [] as Sourced<string>[],
    institutions: [] as Sourced<string>[],
    evidence: [] as Sourced<string>[],
    totals: [] as Fact[],
  };
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const headers = sheet.row(row).filter((cell) => !taken.has(cell));
    const name = nameHeader(headers);
    if (!name) continue;
    const rows = bodyRows(sheet, name.header, taken);
    if (!rows.some((line) => hasEntries(sheet, line, name, headers))) continue;
    for (const line of rows) {
      const named = sheet.own(line, name.header.column);
      if (!named) continue;
      if (isTotal(named)) {
        if (name.role === "subproject" && totalWords.includes(named.key))
          lists.totals.push(...subproject(sheet, line, named, headers).measures);
      } else if (name.role === "subproject")
        lists.subprojects.push(subproject(sheet, line, named, headers));
      else listOf(lists, name.role).push(titled(sheet, line, named, headers));
    }
    for (const line of [row, ...rows]) for (const cell of sheet.row(line)) taken.add(cell);
    row = rows.at(-1) ?? row;
  }
  return lists;
}

type NameRole = "subproject" | "document" | "institution" | "evidence";

interface NameHeader {
  readonly role: NameRole;
  readonly header: Cell;
}

const listRole = termIndex<ListRole>(listWords);

/** The header of the names, if the row is a list's header: the others must be header words, too. */
function nameHeader(headers: readonly Cell[]): NameHeader | null {
  if (headers.length < 2 || headers.some((cell) => cell.key === "")) return null;
  for (const header of headers) {
    const role = listRole(header.key)?.role;
    if (role !== "subproject" && role !== "document" && role !== "institution" && role !== "evidence") continue; // prettier-ignore
    const others = headers.filter((cell) => cell !== header);
    const fits = role === "subproject" ? isMeasureOrContent : isListWord;
    if (others.some(fits) && (role === "subproject" || others.every(fits))) return { role, header };
  }
  return null;
}

function isMeasureOrContent(cell: Cell): boolean {
  const key = withoutBrackets(cell.key);
  return listRole(cell.key)?.role === "content" || measureEndings.some((ending) => key.endsWith(ending)); // prettier-ignore
}

function isListWord(cell: Cell): boolean {
  return listRole(cell.key) !== null;
}

function bodyRows(sheet: Sheet, header: Cell, taken: ReadonlySet<Cell>): number[] {
  const rows: number[] = [];
  for (let row = header.bottom + 1; row < sheet.rowCount; row += 1) {
    const name = sheet.own(row, header.column);
    const others = sheet.row(row).filter((cell) => cell.column > header.right);
    if (
      !name ||
      taken.has(name) ||
      labelRole(name.key) ||
      (others.length === 0 && sheet.row(row).length < 2)
    )
      break;
    rows.push(row);
  }
  return rows;
}

/** A sub-project has something measured or described; a title is enough elsewhere. */
function hasEntries(
  sheet: Sheet,
  row: number,
  name: NameHeader,
  headers: readonly Cell[]
): boolean {
  if (name.role !== "subproject") return true;
  return headers.some((header) => {
    const cell = sheet.at(row, header.column);
    if (header === name.header || !isMeasureOrContent(header) || !cell) return false;
    return listRole(header.key)?.role === "content" ? cell.text !== "" : /\d/u.test(cell.text);
  });
}

function isTotal(cell: Cell): boolean {
  return totalWords.includes(cell.key) || subtotalEndings.includes(cell.key);
}

function subproject(sheet: Sheet, row: number, named: Cell, headers: readonly Cell[]): Subproject {
  const contentHeader = headers.find((cell) => listRole(cell.key)?.role === "content");
  const content = contentHeader && sheet.at(row, contentHeader.column);
  const measures = headers.flatMap((header): Fact[] => {
    const cell = sheet.at(row, header.column);
    const role = listRole(header.key)?.role;
    if (!cell || cell === named || cell === content || role === "ignored") return [];
    const value = cellQuantity(cell, { unit: labelUnit(header.text).unit });
    const isMeasured = value.kind === "number" || value.kind === "range" || value.kind === "date";
    const label = labelUnit(header.text).label;
    return isMeasured ? [{ label, value, text: cell.text, cells: [cell.ref] }] : [];
  });
  return {
    name: { value: named.text, text: named.text, cells: [named.ref] },
    content: content && content.text !== "" ? { value: content.text, text: content.text, cells: [content.ref] } : null, // prettier-ignore
    measures,
  };
}

function titled(sheet: Sheet, row: number, named: Cell, headers: readonly Cell[]): Sourced<string> {
  const header = headers.find((cell) => listRole(cell.key)?.role === "documentNumber");
  const number = header && sheet.own(row, header.column);
  const text = number ? `${named.text}（${number.text}）` : named.text;
  return { value: text, text, cells: number ? [named.ref, number.ref] : [named.ref] };
}

function listOf(
  lists: Record<"documents" | "institutions" | "evidence", Sourced<string>[]>,
  role: Exclude<NameRole, "subproject">
): Sourced<string>[] {
  if (role === "document") return lists.documents;
  return role === "institution" ? lists.institutions : lists.evidence;
}
