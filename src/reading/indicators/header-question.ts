import { parseAddress } from "../../evaluation/a1";
import type { Option, Question } from "../../evaluation/recognition";
import { columnRole } from "../columns/column-role";
import type { Cell, Sheet } from "../grid/sheet";

/**
 * Asks where the indicator table's header is, where none was found: rows of several words over rows with a number are
 * offered, those with the most known words first. Null where no row looks like a header.
 */
export function headerQuestion(sheets: readonly Sheet[]): Question | null {
  const rows = sheets.flatMap((sheet) => candidates(sheet));
  const [first, ...others] = rows.sort((a, b) => b.weight - a.weight).slice(0, offered);
  if (!first) return null;
  return {
    id: "table",
    kind: "table",
    finding: "no-indicator-table",
    cell: null,
    text: "",
    options: [optionOf(first), ...others.map(optionOf)],
    assumed: null,
  };
}

interface Candidate {
  readonly cells: readonly Cell[];
  readonly weight: number;
}

function candidates(sheet: Sheet): readonly Candidate[] {
  const rows = Array.from({ length: Math.min(sheet.rowCount, searched) }, (_, row) => row);
  return rows.flatMap((row): Candidate[] => {
    const cells = sheet.row(row);
    const below = sheet.row(row + 1);
    const isHeader = cells.length >= 3 && cells.every(isWord);
    if (!isHeader || below.length < 2 || below.every(isWord)) return [];
    const known = cells.filter(({ key }) => columnRole(key) !== null).length;
    return [{ cells, weight: 10 * known + cells.length }];
  });
}

function isWord({ value, text }: Cell): boolean {
  return typeof value === "string" && text.length <= 30 && !/^[≥≤<>=]?\d/u.test(text);
}

function optionOf({ cells }: Candidate): Option {
  const [cell] = cells;
  const sheet = cell?.ref.sheet ?? "";
  const headerRow = (parseAddress(cell?.ref.address ?? "")?.top ?? 0) + 1;
  return {
    value: `${sheet}!${headerRow}`,
    text: cells.map(({ text }) => text).join("、"),
    cell: cell?.ref ?? null,
    answers: { layouts: {}, table: { sheet, headerRow } },
  };
}

const searched = 300;
const offered = 5;
