import type { CellValue, SheetGrid } from "../../../src/reading/grid/sheet-grid";
import { gridOf, letter } from "../grid-of";

/**
 * A sheet from text, one line a row, cells parted by "|". "<" belongs to the merged cell on its left, "^" to the one
 * above. Figures are numbers unless "'" stands before them; "¶" is a line break in a cell; in braces behind a value stands
 * its number format, or with "=" its formula: 0.96{0%}, 97.5{=SUM(G5:G9)}.
 */
export function drawSheet(name: string, text: string, { hidden = false } = {}): SheetGrid {
  const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== ""); // prettier-ignore
  const cells = lines.map((line) => (line === "_" ? [] : line.split("|").map((cell) => cell.trim()))); // prettier-ignore
  const formats: Record<string, string> = {};
  const formulas: Record<string, string> = {};
  const rows = cells.map((line, row) =>
    line.map((cell, column) => {
      const [, shown = "", extra = ""] = /^(.*?)(?:\{(.+)\})?$/u.exec(cell) ?? [];
      const address = `${letter(column)}${row + 1}`;
      if (extra.startsWith("=")) formulas[address] = extra;
      else if (extra !== "") formats[address] = extra;
      return valueOf(shown);
    })
  );
  return gridOf(name, rows, { merges: mergesOf(cells), formats, formulas, hidden });
}

function valueOf(shown: string): CellValue {
  if (shown === "<" || shown === "^") return "";
  if (/^-?\d+(\.\d+)?$/u.test(shown)) return Number(shown);
  return shown.replace(/^'/u, "").replaceAll("¶", "\n");
}

function mergesOf(cells: readonly (readonly string[])[]): readonly string[] {
  const merges: string[] = [];
  for (const [row, line] of cells.entries())
    for (const [column, cell] of line.entries()) {
      if (cell === "<" || cell === "^") continue;
      const [right, bottom] = [spanRight(line, column), spanDown(cells, row, column)];
      if (right > column || bottom > row)
        merges.push(`${letter(column)}${row + 1}:${letter(right)}${bottom + 1}`);
    }
  return merges;
}

function spanRight(line: readonly string[], column: number): number {
  let right = column;
  while (line[right + 1] === "<") right += 1;
  return right;
}

function spanDown(cells: readonly (readonly string[])[], row: number, column: number): number {
  let bottom = row;
  while (cells[bottom + 1]?.[column] === "^") bottom += 1;
  return bottom;
}
