import type { Sourced } from "../../evaluation/cell-ref";
import type { Pair } from "./find-pairs";
import { isProse } from "../words/prose";
import { isBlank, isErrorValue } from "../quantity/read-quantity";
import type { Sheet } from "../grid/sheet";
import { termKey } from "../words/term-index";

/** A project that a sheet names. */
export interface ProjectName {
  readonly name: Sourced<string>;
  /** The name as names are compared. */
  readonly key: string;
  readonly row: number;
}

/** The projects a sheet names, top down: one beside each label, or all names listed under a header 项目名称. */
export function projectNames(sheet: Sheet, pairs: readonly Pair[]): readonly ProjectName[] {
  const named = pairs.filter(({ role }) => role === "name");
  const cells = named.flatMap(({ label, value }) =>
    value.row > label.bottom ? [value, ...listedBelow(sheet, value.row, value.column)] : [value]
  );
  return cells
    .filter(({ text }) => !isBlank(text) && !isErrorValue(text) && !isProse(text))
    .map(({ text, ref, row }) => ({
      name: { value: text, text, cells: [ref] },
      key: termKey(text),
      row,
    })) // prettier-ignore
    .sort((a, b) => a.row - b.row);
}

function listedBelow(sheet: Sheet, row: number, column: number): ReturnType<Sheet["row"]> {
  const cell = sheet.own(row + 1, column);
  return cell ? [cell] : [];
}
