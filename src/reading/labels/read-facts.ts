import type { Fact } from "../../evaluation/evaluation";
import { cellQuantity } from "../quantity/cell-quantity";
import type { Pair } from "./find-pairs";
import { labelRole } from "../words/label-role";
import { fundRole } from "../columns/funds-headers";
import { columnRole } from "../columns/column-role";
import { labelUnit } from "../quantity/label-unit";
import type { Cell, Sheet } from "../grid/sheet";
import { beginsNote } from "../grid/note-line";
import { readQuantity } from "../quantity/read-quantity";
import { unitHeaders, valueHeaders } from "../words/terms/list-words";

/**
 * Label/value pairs that hold a quantity and have no other place: a short text with a number, a range or a date beside
 * it, outside everything that was read before. A unit may stand in the label's brackets or in a 单位 column.
 */
export function readFacts(
  sheets: readonly Sheet[],
  pairs: readonly Pair[],
  taken: ReadonlySet<Cell>
): readonly Fact[] {
  const used = new Set<Cell>([...taken, ...pairs.flatMap(({ label, value }) => [label, value])]);
  return sheets.flatMap((sheet) => {
    const facts: Fact[] = [];
    const unitColumn = findUnitColumn(sheet);
    for (let row = 0; row < sheet.rowCount; row += 1)
      for (const label of sheet.row(row)) {
        const value = sheet.own(row, label.right + 1);
        if (!value || used.has(label) || used.has(value) || !isLabel(label)) continue;
        const fact = factOf(label, value, unitColumn === null ? "" : (sheet.own(row, unitColumn)?.text ?? "")); // prettier-ignore
        if (!fact) continue;
        facts.push(fact);
        used.add(value);
      }
    return facts;
  });
}

function factOf(label: Cell, value: Cell, unitBeside: string): Fact | null {
  const { label: name, unit } = labelUnit(label.text);
  const isUnit = unitBeside !== value.text && readQuantity(unitBeside).kind === "phrase";
  const quantity = cellQuantity(value, { unit: unit === "" && isUnit ? unitBeside : unit });
  const isFact =
    quantity.kind === "number" || quantity.kind === "range" || quantity.kind === "date";
  return isFact ? { label: name, value: quantity, text: value.text, cells: [value.ref] } : null;
}

function isLabel(cell: Cell): boolean {
  const isKnown = labelRole(cell.key) ?? fundRole(cell.key) ?? columnRole(cell.key);
  return isKnown === null && !beginsNote(cell) && cell.key.length > 1 && cell.key.length <= 30 && /^\p{Script=Han}/u.test(cell.key) && readQuantity(cell.text).kind === "phrase"; // prettier-ignore
}

/** The column of a list 名称 | 数值 | 单位 that holds the units. */
function findUnitColumn(sheet: Sheet): number | null {
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const cells = sheet.row(row);
    const unit = cells.find((cell) => unitHeaders.includes(cell.key));
    if (unit && cells.some((cell) => valueHeaders.includes(cell.key))) return unit.column;
  }
  return null;
}
