import type { CellRef, Sourced } from "../evaluation/cell-ref";
import type { Citation } from "../evaluation/citation";
import { citationText } from "../strings/citations";
import type { Gap, Paragraph, Run } from "./document";
import { plainWords, withoutCodes } from "./sentences/plain-words";

/** A piece of a sentence: words, one run, or several. */
export type Piece = string | Run | readonly Run[];

/**
 * A sentence with its figures kept apart from its words, so that each figure keeps its cells:
 * text`自评得分${figure("97.00", cells)}分` → three runs.
 */
export function text(words: TemplateStringsArray, ...pieces: readonly Piece[]): readonly Run[] {
  return joined(words.flatMap((word, index) => [word, pieces[index] ?? ""]));
}

/** Pieces one after another, with `separator` between them; empty pieces are left out. */
export function joined(pieces: readonly Piece[], separator = ""): readonly Run[] {
  const filled = pieces.map(runsOf).filter((runs) => runs.length > 0);
  // Grown in place: a sentence may name thousands of indicators.
  const joinedRuns: Run[] = [];
  filled.forEach((runs, index) => {
    for (const run of index > 0 ? [...runsOf(separator), ...runs] : runs) append(joinedRuns, run);
  });
  return joinedRuns;
}

/** A number or word that can be traced to cells, to a rule, or to both. With neither it is plain text. */
export function figure(shown: string, cells: readonly CellRef[], rule?: Citation): Run {
  const distinct = distinctCells(cells);
  if (distinct.length === 0 && rule === undefined) {
    return { text: shown };
  }
  return {
    text: shown,
    figure:
      rule === undefined ? { cells: distinct } : { cells: distinct, rule: citationText(rule) },
  };
}

/** Words of a sheet set into a sentence of the report: on one line, without the stop at their end. */
export function quoted(words: Sourced<string>): Run {
  return figure(inSentence(words.value), words.cells);
}

/** The same for a name of a project or an office. */
export function quotedName(name: Sourced<string>): Run {
  return figure(inSentence(withoutCodes(name.value)), name.cells);
}

/**
 * Text on one line, without the form's marks and codes, without punctuation at its end or blanks between characters:
 * "★经济效益 指标。\n" → "经济效益指标".
 */
export function inSentence(words: string): string {
  return plainWords(words)
    .trim()
    .replace(/([\u4e00-\u9fff])[ \u3000]+(?=[\u4e00-\u9fff])/g, "$1")
    .replace(/([。；，、：;,:])?\s*\n\s*/g, (_, stop: string | undefined) => stop ?? "；")
    .replace(/[ \u3000]*([（）“”《》，。；：])[ \u3000]*/g, "$1")
    .replace(/(?:[。．；，、！!;,\s]|(?<!\.)\.(?!\.))+$/u, "");
}

/** Words in quotation marks; marks that the words hold become single ones (GB/T 15834): “供水“一户一表””→ “供水‘一户一表’”. */
export function inQuotes(run: Run): readonly Run[] {
  const words = run.text.replace(/“/g, "‘").replace(/”/g, "’");
  return text`“${{ ...run, text: words }}”`;
}

export function paragraph(runs: readonly Run[]): Paragraph {
  return { kind: "paragraph", runs };
}

/** A part the sheets hold nothing for. `subject` is what is missing, `place` the sheet to add it in. */
export function gap(subject: string, place: string): Gap {
  return {
    kind: "gap",
    text: `尚未填写${subject}。`,
    advice: `请在${place}中补充，再重新生成报告。`,
  };
}

/** The same cells, each once, in the order of their first use. */
function distinctCells(cells: readonly CellRef[]): readonly CellRef[] {
  return [...new Map(cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell])).values()];
}

function runsOf(piece: Piece): readonly Run[] {
  if (typeof piece === "string") {
    return piece === "" ? [] : [{ text: piece }];
  }
  return "text" in piece ? (piece.text === "" ? [] : [piece]) : piece;
}

/** Plain words join the plain words before them. */
function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  const isPlain = last !== undefined && last.figure === undefined && run.figure === undefined;
  if (isPlain) runs[runs.length - 1] = { text: last.text + run.text };
  else runs.push(run);
}
