import type { Sourced } from "../../evaluation/cell-ref";
import type { Paragraph } from "../document";
import { plainWords } from "./plain-words";
import { figure, joined, paragraph } from "../text";

/**
 * Texts of the sheets as paragraphs, word for word but for punctuation and marks (`plainWords`): a line break or the next number of a numbered list starts a new
 * paragraph. `numbered`: several cells that carry no numbers of their own are numbered 1. 2. 3.
 * Blank texts give no paragraph. Each paragraph is one run with its cell.
 */
export function narrativeParagraphs(
  texts: readonly Sourced<string>[],
  numbered = false
): readonly Paragraph[] {
  const entries = texts
    .map((entry) => ({ cells: entry.cells, pieces: narrativePieces(plainWords(entry.value)) }))
    .filter(({ pieces }) => pieces.length > 0);
  const addNumbers =
    numbered && entries.length > 1 && !entries.some(({ pieces }) => pieces.some(hasNumber));
  return entries.flatMap(({ cells, pieces }, index) =>
    pieces.map((piece, line) => {
      const number = addNumbers && line === 0 ? `${index + 1}.` : "";
      return paragraph(joined([number, figure(piece, cells)]));
    })
  );
}

/** "前言：1.甲。2.乙" → ["前言：", "1.甲。", "2.乙"]; a text without lists or line breaks stays whole. */
export function narrativePieces(words: string): readonly string[] {
  return words
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .flatMap(splitAtNumbers);
}

/** The forms of list numbers; a number opens an item only at the start or after a stop. */
const listNumbers = [
  /(^|[。；;：:])\s*(\d{1,2})[.．、](?!\d)/g,
  /(^|[。；;：:])\s*[（(](\d{1,2})[）)]/g,
  /(^|[。；;：:])\s*([①-⑳])/g,
];

/** Only a list counted 1, 2, … is one: "1.5万平方米；3.2公里" has no items. */
function splitAtNumbers(line: string): readonly string[] {
  for (const pattern of listNumbers) {
    const starts: number[] = [];
    for (const match of line.matchAll(pattern)) {
      if (countOf(match[2] ?? "") === starts.length + 1) {
        starts.push(match.index + (match[1] ?? "").length);
      }
    }
    if (starts.length > 1) {
      return [0, ...starts]
        .map((start, index) => line.slice(start, starts[index]).trim())
        .filter((piece) => piece !== "");
    }
  }
  return [line];
}

function countOf(number: string): number {
  const circled = number.codePointAt(0) ?? 0;
  return circled >= 0x2460 ? circled - 0x2460 + 1 : Number(number);
}

function hasNumber(piece: string): boolean {
  return /^(\d{1,2}[.．、]|[（(](\d{1,2}|[一二三四五六七八九十]+)[）)]|[①-⑳]|[一二三四五六七八九十]+[、是])/.test(
    piece
  );
}
