import type { CellRef } from "../evaluation/cell-ref";
import { joinedCells } from "../evaluation/join-cells";
import type { SkippedCell } from "../excel/undo/command-result";
import { commandLine } from "../strings/command-line";
import { fill } from "../strings/fill";
import { skipReasons, type SkipReason } from "../strings/formula-results";
import type { ChangedFile } from "./change-file";
import { conversionNotes } from "./conversion-notes";
import { fileNoteSentence } from "./file-note-sentence";
import { printFindings } from "./print-findings";
import { printQuestions } from "./print-questions";
import { printTraffic } from "./print-result";
import { cellText } from "./to-json";

/** The terminal's account of a file whose cells were changed: which, which not and why, findings, what was written. */
export function printChanges(result: ChangedFile): string {
  const { file, command, changed, skipped, findings, uncalculated } = result;
  return [
    file,
    ...conversionNotes(result.conversion),
    changed.length === 0
      ? commandLine.unchanged
      : fill(commandLine.changed[command], counted(changed)),
    ...printSkipped(skipped),
    ...(uncalculated.length === 0 ? [] : [fill(commandLine.uncalculated, counted(uncalculated))]),
    ...printFindings(findings),
    ...printQuestions(result.reading?.questions ?? []),
    ...result.outputs.map((path) => fill(commandLine.written, { path })),
    ...result.notes.map(fileNoteSentence),
    printTraffic(result.counts),
  ].join("\n");
}

function counted(cells: readonly CellRef[]): Readonly<Record<"count" | "cells", string>> {
  return { count: String(cells.length), cells: listed(cells) };
}

function listed(cells: readonly CellRef[]): string {
  return joinedCells(cells).map(cellText).join("、");
}

/** A line a reason. */
function printSkipped(skipped: readonly SkippedCell[]): string[] {
  if (skipped.length === 0) return [];
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  return [
    fill(commandLine.skipped, { count: String(skipped.length) }),
    ...reasons.map((reason) => {
      const cells = skipped.filter((each) => each.reason === reason).map(({ cell }) => cell);
      return `  ${listed(cells)}　${skipReasons["zh-CN"][reason]}`;
    }),
    ...(reasons.some((reason) => mayBeOverwritten.has(reason)) ? [commandLine.howToOverwrite] : []),
  ];
}

const mayBeOverwritten: ReadonlySet<SkipReason> = new Set<SkipReason>([
  "typed-score",
  "own-formula",
  "changed-since",
]);
