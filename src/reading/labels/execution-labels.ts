import { columnRole } from "../columns/column-role";
import { fundRole } from "../columns/funds-headers";
import type { Cell, Sheet } from "../grid/sheet";
import { labelRole } from "../words/label-role";
import { termKey, withoutBrackets } from "../words/term-index";
import { executionScoreWords } from "../words/terms/budget-words";

/** A single label of the execution rate or of its score. */
export interface ExecutionLabel {
  readonly kind: "rate" | "score";
  readonly label: Cell;
  /** The cell that holds, or is to hold, the value; null where no cell beside the label is its own. */
  readonly place: Cell | null;
}

/**
 * The single labels of the execution rate and its score on a form's sheets, outside the cells that its tables have taken. A bare 得分 counts in
 * the row of such a rate.
 */
export function executionLabels(
  sheets: readonly Sheet[],
  taken: ReadonlySet<Cell>
): readonly ExecutionLabel[] {
  return sheets.flatMap((sheet) =>
    Array.from({ length: sheet.rowCount }, (_, row) =>
      labelsAt(
        sheet,
        sheet.row(row).filter((cell) => !taken.has(cell))
      )
    ).flat()
  );
}

function labelsAt(sheet: Sheet, cells: readonly Cell[]): readonly ExecutionLabel[] {
  const hasRate = cells.some((cell) => kindOf(cell, false) === "rate");
  return cells.flatMap((label) => {
    const kind = kindOf(label, hasRate);
    return kind ? [{ kind, label, place: placeOf(sheet, label) }] : [];
  });
}

function kindOf({ text }: Cell, besideRate: boolean): ExecutionLabel["kind"] | null {
  const key = withoutBrackets(termKey(text.split(/[:：]/u)[0] ?? ""));
  if (executionScoreWords.includes(key)) return "score";
  const role = fundRole(key)?.role;
  return role === "rate" || (role === "score" && besideRate) ? role : null;
}

/** The cell right of a label, unless it is a header among others or holds its value itself. */
function placeOf(sheet: Sheet, { row, column, right, text }: Cell): Cell | null {
  const [before, after] = [sheet.at(row, column - 1), sheet.at(row, right + 1)];
  const holdsValue = /[:：]\s*\S/u.test(text);
  if (holdsValue || !after || after.row !== row || isWord(before) || isWord(after)) return null;
  return after;
}

const isWord = (cell: Cell | undefined): boolean =>
  cell !== undefined && (labelRole(cell.key) ?? fundRole(cell.key) ?? columnRole(cell.key)) !== null; // prettier-ignore
