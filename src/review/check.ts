import type { CellRef } from "../evaluation/cell-ref";
import type { Evaluation } from "../evaluation/evaluation";
import type { Finding, Severity } from "../evaluation/finding";
import type { Scorecard } from "../scoring/scorecard";

/** One thing a reviewer looks for. To add one: a file in checks/ and its line in checks/index.ts. */
export interface Check {
  /** Code of its findings. */
  readonly code: string;
  readonly severity: Severity;
  /** The text or practice that makes it an objection, as it may be shown. */
  readonly basis: string;
  /** Every place where the objection holds; empty where all is well. Never throws on faulty data. */
  readonly find: (evaluation: Evaluation, scorecard: Scorecard) => readonly Objection[];
}

/** A place where a check objects. */
export type Objection = Pick<Finding, "cells" | "values">;

/** The cells of several sourced values, each once; null ones have none. */
export function cellsOf(
  ...sources: readonly ({ readonly cells: readonly CellRef[] } | null | undefined)[]
): readonly CellRef[] {
  return [...new Set(sources.flatMap((source) => source?.cells ?? []))];
}
