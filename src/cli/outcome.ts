import type { Answers } from "../evaluation/answers";
import { noAnswers } from "../evaluation/answers";
import type { ChangedFile } from "./change-file";
import { changesJson } from "./changes-json";
import { printChanges } from "./print-changes";
import { printResult } from "./print-result";
import type { ProcessedFile } from "./process-file";
import { toJson } from "./to-json";

/** What a command did with a file, or with one form of it, ready to be told. */
export interface Outcome {
  readonly text: string;
  /** The same for other programs. */
  readonly json: object;
  /** True where there was nothing to work on. */
  readonly failed: boolean;
  readonly outputs: readonly string[];
  /** Answers the file was read with. */
  readonly answers: Answers;
}

/** A file without anything to score has failed. */
export function resultOutcome(result: ProcessedFile): Outcome {
  const { file, outputs, notes, conversion, answers, evaluation } = result;
  return {
    text: printResult(result),
    json: toJson(file, result, outputs, conversion, notes),
    failed: evaluation.indicators.length === 0,
    outputs,
    answers,
  };
}

/** One with nothing to change has not failed, but where an error keeps it from being read. */
export function changeOutcome(result: ChangedFile): Outcome {
  const isUnread = result.findings.some(({ severity }) => severity === "error");
  return {
    text: printChanges(result),
    json: changesJson(result),
    failed: result.changed.length === 0 && isUnread,
    outputs: result.outputs,
    answers: result.reading?.answers ?? noAnswers,
  };
}
