import type { CellValue, SheetGrid } from "../../src/reading/grid/sheet-grid";
import { gridOf, letter } from "./grid-of";
import { fieldOf, type PublishedCase, type PublishedIndicator } from "./published-case";

export interface LayOutOptions {
  /** Numbers and percentages as typed cells with a number format, as Excel makes them; else everything is text. */
  readonly typed?: boolean;
}

/**
 * Lays a published table out as the one-sheet form: title, year, project, unit, funds block, goals, indicators in their
 * published column order with the level names merged, total and grade.
 */
export function layOutCase(
  published: PublishedCase,
  { typed = true }: LayOutOptions = {}
): SheetGrid[] {
  const { layout, budget, indicators } = published;
  const rows: string[][] = [];
  const merges: string[] = [];
  const width = 1 + Math.max(layout.indicator_header.length, layout.budget_header.length + 2);
  const last = letter(width - 1);
  const wide = (text: string): void => {
    rows.push([text]);
    merges.push(`A${rows.length}:${last}${rows.length}`);
  };
  const down = (column: number, from: number, to: number): void => {
    if (to > from) merges.push(`${letter(column)}${from}:${letter(column)}${to}`);
  };
  wide(published.title);
  wide(`（${published.year}年度）`);
  rows.push(["项目名称", published.project], ["实施单位", published.unit]);
  merges.push(`B3:${last}3`, `B4:${last}4`);

  if (budget.rows.length > 0) {
    const top = rows.length + 1;
    rows.push([`项目资金（${budget.currency_unit}）`, "", "", ...layout.budget_header]);
    for (const row of budget.rows)
      rows.push([
        "",
        row.label ?? "",
        "",
        ...layout.budget_header.map((header) => row[header] ?? ""),
      ]);
    down(0, top, rows.length);
    for (let row = top; row <= rows.length; row += 1) merges.push(`B${row}:C${row}`);
  }

  const top = rows.length + 1;
  rows.push(["绩效指标", ...layout.indicator_header]);
  for (const indicator of indicators)
    rows.push(["", ...layout.indicator_header.map((header) => indicator[fieldOf(header)] ?? "")]);
  down(0, top, rows.length);
  for (const [header, names] of [
    ["一级指标", ["l1"]],
    ["二级指标", ["l1", "l2"]],
  ] as const) {
    const column = layout.indicator_header.indexOf(header) + 1;
    if (column === 0) continue;
    for (const [from, to] of runsOf(indicators, names)) {
      for (let row = from + 1; row <= to; row += 1) (rows[top + row] ?? [])[column] = "";
      down(column, top + 1 + from, top + 1 + to);
    }
  }
  if (published.published_total?.score !== undefined) rows.push(totalRow(published));
  if (published.published_grade !== null) rows.push(["自评等级", published.published_grade]);
  return [typed ? typedGrid(rows, merges) : gridOf("自评表", rows, { merges })];
}

/** Index ranges of neighbours with the same names, [first, last]. */
function runsOf(
  indicators: readonly PublishedIndicator[],
  names: readonly (keyof PublishedIndicator)[]
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  indicators.forEach((indicator, index) => {
    const run = runs.at(-1);
    const before = indicators[index - 1];
    if (run && before && names.every((name) => before[name] === indicator[name])) run[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

function totalRow({ layout, published_total: total }: PublishedCase): string[] {
  const cells = layout.indicator_header.map((header) => {
    if (fieldOf(header) === "weight_raw") return total?.weight ?? "";
    return fieldOf(header) === "score_raw" ? (total?.score ?? "") : "";
  });
  return ["总分", ...cells];
}

function typedGrid(rows: readonly (readonly string[])[], merges: readonly string[]): SheetGrid {
  const formats: Record<string, string> = {};
  const values = rows.map((row, rowIndex) =>
    row.map((text, column): CellValue => {
      const percent = /^(\d+)(?:\.(\d+))?%$/.exec(text);
      if (!percent)
        return /^\d+(?:\.\d+)?$/.test(text) && String(Number(text)) === text ? Number(text) : text;
      formats[`${letter(column)}${rowIndex + 1}`] =
        percent[2] === undefined ? "0%" : `0.${"0".repeat(percent[2].length)}%`;
      return Number(text.slice(0, -1)) / 100;
    })
  );
  return gridOf("自评表", values, { merges, formats });
}
