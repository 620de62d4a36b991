import type { CellRef } from "../evaluation/cell-ref";
import type { Ground } from "../evaluation/citation";
import type { Evaluation } from "../evaluation/evaluation";
import type { Finding, Severity } from "../evaluation/finding";
import type { Scheme } from "../scoring/scheme";
import type { Scorecard } from "../scoring/scorecard";

/** One thing a reviewer looks for. To add one: a file in checks/ and its line in checks/index.ts. */
export interface Check {
  /** Code of its findings. */
  readonly code: string;
  readonly severity: Severity;
  /** The texts or practice that make it an objection; a figure of the scheme brings its own. */
  readonly basis: (scheme: Scheme) => readonly Ground[];
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
