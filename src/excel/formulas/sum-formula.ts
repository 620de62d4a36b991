import { columnLetters } from "../../evaluation/a1";
import type { ScoreRow, ScoreTable, SumRow } from "./score-table";

/**
 * The rows a sub-total or total row adds up, by the row's label: rows of the level it names ("产出指标小计"); else the rows
 * above it up to the last sum that stands as far left or further; for a sum above its rows, those below it. Several
 * 合计, each under its own rows, are sub-totals.
 */
export function summedRows(sum: SumRow, { rows }: Pick<ScoreTable, "rows">): readonly ScoreRow[] {
  const scored = rows.filter(({ kind }) => kind === "indicator" || kind === "execution");
  if (sum.kind === "total" && isWhole(sum, rows)) return scored;
  const named = rowsNamed(sum, rows);
  if (named.length > 0) return named;
  const bounds = rows.filter((other) => (other.kind === "subtotal" || other.kind === "total") && other.label.column <= sum.label.column); // prettier-ignore
  const before = Math.max(-1, ...bounds.map(({ row }) => row).filter((row) => row < sum.row));
  const above = scored.filter(({ row }) => row > before && row < sum.row);
  if (above.length > 0) return above;
  const after = Math.min(Infinity, ...bounds.map(({ row }) => row).filter((row) => row > sum.row));
  return scored.filter(({ row }) => row > sum.row && row < after);
}

/**
 * A native sum over score cells, neighbours as one stretch; rows between that are no sums belong to it, since SUM passes
 * over blanks and texts.
 *
 * @param others - cells elsewhere, as references.
 * @example sumFormula([3, 4, 6], [5], 7, []) // "=SUM(H4:H5,H7)": row 5 (counted from 0) is a sum of its own
 */
export function sumFormula(
  summed: readonly number[],
  sums: readonly number[],
  column: number,
  others: readonly string[]
): string {
  const letters = columnLetters(column);
  const stretches: { from: number; to: number }[] = [];
  for (const row of summed.toSorted((a, b) => a - b)) {
    const open = stretches.at(-1);
    const isCut = open === undefined || sums.some((sum) => sum > open.to && sum < row);
    if (isCut) stretches.push({ from: row, to: row });
    else open.to = row;
  }
  const ranges = stretches.map(({ from, to }) =>
    from === to ? `${letters}${from + 1}` : `${letters}${from + 1}:${letters}${to + 1}`
  );
  return `=SUM(${[...ranges, ...others].join(",")})`;
}

/** The only total, one on top of all rows, or one with no row between it and the sum before. */
export function isWhole(total: ScoreRow, rows: readonly ScoreRow[]): boolean {
  const totals = rows.filter(({ kind }) => kind === "total");
  const index = rows.indexOf(total);
  const above = rows.slice(0, index);
  return (
    totals.length === 1 ||
    above.every(({ kind }) => kind === "total") ||
    (above.at(-1)?.kind === "total" && index === rows.length - 1)
  );
}

function rowsNamed(sum: SumRow, rows: readonly ScoreRow[]): readonly ScoreRow[] {
  const name = plainName(sum.label.text);
  if (name === "") return [];
  const level = [0, 1].find((depth) =>
    rows.some(
      (row) =>
        row.kind === "indicator" && plainName(row.scored.indicator.path[depth] ?? "") === name
    )
  );
  if (level === undefined) return [];
  return rows.filter(
    (row) => row.kind === "indicator" && plainName(row.scored.indicator.path[level] ?? "") === name
  );
}

/** "一、产出指标（50分）小计：" -> "产出". */
function plainName(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s|[(][^()]*[)]|[:：]$|^[一二三四五六七八九十\d]+[、.]/gu, "")
    .replace(/(?:小计分|小计|合计|分计)$/u, "")
    .replace(/指标$/u, "");
}
