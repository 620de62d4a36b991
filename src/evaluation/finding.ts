import type { CellRef } from "./cell-ref";

/** error: a figure is missing or wrong; warning: a reviewer would object; notice: worth knowing. */
export type Severity = "error" | "warning" | "notice";

/**
 * Something a person must look at. `code` is kebab-case and stable; `values` fill the sentence of that code in
 * strings/. Numbers are given as they shall be shown.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly cells: readonly CellRef[];
  readonly values: Readonly<Record<string, string>>;
}
