import { halfWidth } from "../words/half-width";
import type { Cell, Sheet } from "../grid/sheet";
import { labelRole } from "../words/label-role";
import { termKey } from "../words/term-index";
import { fundRole } from "../columns/funds-headers";
import { columnRole } from "../columns/column-role";
import type { LabelRole } from "../words/terms/labels";

/** A known label with one value. */
export interface Pair {
  readonly sheet: Sheet;
  readonly role: LabelRole | null;
  readonly label: Cell;
  /** The label's words, without what follows in the same cell. */
  readonly labelText: string;
  /** The value's cell; where label and value share a cell, that cell with the value's text alone. */
  readonly value: Cell;
  /** True for the header of a list's column with the first of its entries. */
  readonly isListed: boolean;
}

/**
 * Finds the labels of a sheet outside the cells that a table has taken, each with its values: in the same cell after a
 * colon, to the right, or below. A label merged over several rows has a value in each; a heading alone in its row has
 * the lines below it, numbered in a cell of their own or not, down to the next label.
 */
export function findPairs(sheet: Sheet, taken: ReadonlySet<Cell>): readonly Pair[] {
  const pairs: Pair[] = [];
  const values = new Set<Cell>();
  for (let row = 0; row < sheet.rowCount; row += 1)
    for (const cell of sheet.row(row)) {
      if (taken.has(cell) || values.has(cell)) continue;
      const inline = inlinePairs(sheet, cell);
      pairs.push(...inline);
      if (inline.length > 0 || !isLabel(cell)) continue;
      for (const value of valuesOf(sheet, cell, taken)) {
        if (values.has(value)) continue;
        values.add(value);
        pairs.push({
          sheet,
          role: labelRole(cell.key)?.role ?? null,
          label: cell,
          labelText: cell.text,
          value,
          isListed: value.row > cell.bottom && isListHeader(sheet, cell, value),
        });
      }
    }
  return pairs;
}

function isLabel(cell: Cell): boolean {
  return (labelRole(cell.key) !== null || fundRole(cell.key) !== null) && !numbersForm(cell);
}

/** 附件2 over a form's title says where the form belongs; it is no list of evidence. */
function numbersForm({ key, row }: Cell): boolean {
  return /^附[件表]\d+$/u.test(key) || (row === 0 && /^附[件表]$/u.test(key));
}

/** A word of a header or a label is never a value. */
function isKnownWord(cell: Cell): boolean {
  return isLabel(cell) || columnRole(cell.key) !== null;
}

function valuesOf(sheet: Sheet, label: Cell, taken: ReadonlySet<Cell>): readonly Cell[] {
  const right: Cell[] = [];
  for (let row = label.row; row <= label.bottom; row += 1) {
    const value = rightOf(sheet, row, label.right + 1);
    const isValue = value && value.row >= label.row && !taken.has(value) && !isKnownWord(value) && !startsInline(sheet, value); // prettier-ignore
    if (isValue && !right.includes(value)) right.push(value);
  }
  const looksDown = right.length === 0 && labelRole(label.key)?.role !== "ignored";
  return looksDown ? below(sheet, label, taken) : right;
}

/** The next text of a row, at most a few blank cells away. */
function rightOf(sheet: Sheet, row: number, from: number): Cell | null {
  for (let column = from; column < from + 4; column += 1) {
    const cell = sheet.at(row, column);
    if (cell && cell.text !== "") return cell;
  }
  return null;
}

function below(sheet: Sheet, label: Cell, taken: ReadonlySet<Cell>): readonly Cell[] {
  const neighbour = rightOf(sheet, label.row, label.right + 1);
  const inHeaderRow = neighbour !== null || sheet.row(label.row).some((cell) => cell !== label && isKnownWord(cell)); // prettier-ignore
  const lines: Cell[] = [];
  let row = label.bottom + 1;
  for (;;) {
    const cell = sheet.own(row, label.column);
    if (!cell || taken.has(cell) || isKnownWord(cell) || startsInline(sheet, cell)) return lines;
    if (inHeaderRow) return isKnownWord(sheet.row(row)[0] ?? cell) ? lines : [cell];
    const entry = listEntry(sheet.row(row));
    if (!entry) return lines;
    lines.push(entry);
    row = cell.bottom + 1;
  }
}

/** Over entries of several rows, or beside 序号. A heading alone in its row heads no list. */
function isListHeader(sheet: Sheet, label: Cell, value: Cell): boolean {
  const beside = sheet.row(label.row).filter((cell) => cell !== label);
  if (beside.length === 0) return false;
  const next = sheet.own(value.bottom + 1, label.column);
  const goesOn = next !== undefined && !isKnownWord(next) && sheet.row(next.row).length > 1;
  return goesOn || beside.some(({ key }) => key === "序号");
}

/** The text of a row that holds nothing else but, before it, a number: "1 | 立项批复". */
function listEntry([first, second, ...more]: readonly Cell[]): Cell | null {
  if (!first || more.length > 0) return null;
  if (!second) return first;
  return /^[(（]?\d{1,2}[)）.、．]?$/u.test(first.text) ? second : null;
}

function startsInline(sheet: Sheet, cell: Cell): boolean {
  return inlinePairs(sheet, cell).length > 0;
}

/** "项目名称：旧改   主管部门：住建局": each known label before a colon begins a pair; the first begins the cell. */
function inlinePairs(sheet: Sheet, cell: Cell): readonly Pair[] {
  if (typeof cell.value !== "string") return [];
  const plain = halfWidth(cell.text);
  const firstColon = plain.indexOf(":");
  if (firstColon < 1 || firstColon > 30) return [];
  const starts: { readonly from: number; readonly colon: number; readonly role: LabelRole | null }[] = []; // prettier-ignore
  let boundary = 0;
  for (
    let colon = firstColon;
    colon >= 0 && starts.length < 12;
    colon = plain.indexOf(":", colon + 1)
  ) {
    const from = starts.length === 0 ? 0 : labelStart(plain, boundary, colon);
    const key = termKey(plain.slice(from, colon));
    const role = labelRole(key)?.role ?? null;
    if (role !== null || fundRole(key) !== null) {
      starts.push({ from, colon, role });
      boundary = colon + 1;
    }
    if (starts.length === 0) return [];
  }
  return starts.flatMap(({ from, colon, role }, index) => {
    const text = cell.text.slice(colon + 1, starts[index + 1]?.from).replace(/(?<![\s;；,，、。(（])[\s;；,，、。(（]+$/u, "").trim(); // prettier-ignore
    const labelText = cell.text.slice(from, colon).trim();
    const value: Cell = { ...cell, value: text, text, key: termKey(text) };
    return text === "" ? [] : [{ sheet, role, label: cell, labelText, value, isListed: false }];
  });
}

/** Where the label before a colon begins: after the last blank or stop; 实施单位(盖章) is one label. */
function labelStart(text: string, boundary: number, colon: number): number {
  const gap =
    /[^\s;,、。)]*(?:\([^()\s]{1,8}\))?$/u.exec(text.slice(boundary, colon))?.[0].length ?? 0;
  return colon - gap;
}
