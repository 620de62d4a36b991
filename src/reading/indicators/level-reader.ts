import type { CellRef } from "../../evaluation/cell-ref";
import type { IndicatorPath } from "../../evaluation/indicator";
import type { IndicatorTable } from "./find-indicator-tables";
import type { Cell } from "../grid/sheet";
import { withoutBrackets } from "../words/term-index";
import { executionWords } from "../words/terms/row-marks";
import { blocksOf, tableField } from "../columns/table-field";

/** The level names of one row. */
export interface Levels {
  readonly path: IndicatorPath;
  readonly cells: readonly [CellRef | null, CellRef | null, CellRef | null];
  /** The name at the deepest level; "" where the row has none. */
  readonly ownName: string;
  /** True where the first level itself is the execution rate. */
  readonly isExecution: boolean;
}

interface Level {
  readonly text: string;
  readonly cell: CellRef;
}

/** Reads level names row after row and carries a name down to the blank cells below it. Rows must come in order. */
export function levelReader(table: IndicatorTable): {
  read(row: number): Levels;
  /** Takes a heading over the whole width as the first level of a table without such a column. */
  enterSection(row: number): void;
} {
  const columns = (["level1", "level2", "level3"] as const).map((role) => table.columns[role]);
  const deepest = columns.findLastIndex((column) => column !== undefined);
  const shallowest = columns.findIndex((column) => column !== undefined);
  let carried: readonly (Level | null)[] = [null, null, null];
  let section: Level | null = null;

  const read = (row: number): Levels => {
    let isNew = false;
    const levels = columns.map((column, index): Level | null => {
      const field = tableField(table.sheet, row, column);
      if (!field) return index === 0 ? section : null;
      const block =
        index === shallowest ? widelyNamed(table, row, blocksOf(field)) : blocksOf(field);
      const [first] = block;
      const before = carried[index];
      if (first) {
        const text = textOf(block);
        isNew ||= text !== before?.text;
        return { text, cell: first.ref };
      }
      const isBlank = table.sheet.at(row, column?.column ?? 0)?.text === "";
      return before && isBlank && !isNew && index < deepest
        ? before
        : { text: "", cell: field.place };
    });
    carried = levels;
    const [first = null, second = null, third = null] = levels;
    return {
      path: [first?.text ?? null, second?.text ?? null, third?.text ?? null],
      cells: [first?.cell ?? null, second?.cell ?? null, third?.cell ?? null],
      ownName: levels[deepest]?.text ?? "",
      isExecution: isExecution(columns[0] ? widelyNamed(table, row, ownCells(table.sheet.own(row, columns[0].column))) : []), // prettier-ignore
    };
  };
  const enterSection = (row: number): void => {
    const [heading] = table.sheet.row(row);
    if (heading) section = { text: heading.text, cell: heading.ref };
    carried = [section, null, null];
  };
  return { read, enterSection };
}

/** 预算执行率 merged from the side label's column over the levels names the row, too. */
function widelyNamed(table: IndicatorTable, row: number, block: readonly Cell[]): readonly Cell[] {
  const column = (["level1", "level2", "level3"] as const).flatMap((role) => table.columns[role]?.column ?? [])[0]; // prettier-ignore
  const cell = column === undefined ? undefined : table.sheet.at(row, column);
  const isWide = cell?.row === row && cell.column < (column ?? 0) && cell.text !== "";
  return block.length === 0 && isWide ? [cell] : block;
}

function ownCells(cell: Cell | undefined): readonly Cell[] {
  return cell ? [cell] : [];
}

function isExecution([first]: readonly Cell[]): boolean {
  return first !== undefined && executionWords.includes(withoutBrackets(first.key));
}

function textOf(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join("");
}
