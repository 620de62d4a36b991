import type { Run } from "../report/document";
import { lineBreak } from "./text-runs";

/**
 * The paragraphs of a text: a line break in a narrative cell begins a new one. Blanks at its beginning are a person's
 * own first-line indent, which the style gives already; lines of blanks only are left out.
 *
 * @example narrativeLines([{ text: "　　一\n" }, { text: "二" }]) is [[{ text: "一" }], [{ text: "二" }]]
 */
export function narrativeLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split(lineBreak).forEach((piece, index) => {
      if (index > 0) lines.push([]);
      const line = lines.at(-1) ?? [];
      const text = line.length === 0 ? piece.trimStart() : piece;
      if (text !== "") line.push({ ...run, text });
    });
  }
  return lines.filter((line) => line.length > 0);
}
