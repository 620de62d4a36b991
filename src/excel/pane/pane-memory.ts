import { noAnswers, parseAnswers, type Answers } from "../../evaluation/answers";
import type { Report } from "../../report/document";
import type { Memory } from "../workbook-memory";
import { isReport } from "./report-shape";

/** What the pane remembers with a workbook, beside what other parts of the add-in keep there. */
export interface PaneMemory {
  /** Id of the chosen scheme; null: never chosen. */
  readonly scheme: string | null;
  readonly answers: Answers;
  /** What a person wrote about a finding, by `findingKey`. */
  readonly explained: Readonly<Record<string, string>>;
  /** The report as it was composed for the sheet the last time, before a person's changes; null before the first. */
  readonly report: Report | null;
}

export const emptyPaneMemory: PaneMemory = {
  scheme: null,
  answers: noAnswers,
  explained: {},
  report: null,
};

/** The pane's part of a workbook's memory. Total: what is not understood counts as not remembered. */
export function paneMemory(memory: Memory): PaneMemory {
  const { scheme, answers, explained, report } = memory;
  return {
    scheme: typeof scheme === "string" ? scheme : null,
    answers: parseAnswers(answers),
    explained: isRecord(explained)
      ? Object.fromEntries(
          Object.entries(explained).filter(
            (entry): entry is [string, string] => typeof entry[1] === "string"
          )
        )
      : {},
    report: isReport(report) ? report : null,
  };
}

/** A workbook's memory with the pane's part replaced; other parts stay. What is empty takes no place in the file. */
export function withPaneMemory(memory: Memory, part: PaneMemory): Memory {
  const others = Object.entries(memory).filter(([name]) => !(name in emptyPaneMemory));
  const { scheme, answers, explained, report } = part;
  const hasAnswers =
    Object.keys(answers.layouts).length > 0 ||
    answers.form !== undefined ||
    answers.table !== undefined;
  return {
    ...Object.fromEntries(others),
    ...(scheme !== null && { scheme }),
    ...(hasAnswers && { answers }),
    ...(Object.keys(explained).length > 0 && { explained }),
    ...(report !== null && { report }),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
