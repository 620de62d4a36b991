import type { Evaluation } from "../../evaluation/evaluation";
import type { Run } from "../document";
import { quoted } from "../text";

/**
 * Why the budget was not spent as planned, in the sheet's words; null where it does not say. Where the budget was
 * adjusted the sheet's one reason may be that of the adjustment: it explains no deduction for certain.
 */
export function executionReason({ budget }: Evaluation): Run | null {
  const { note, initial, fullYear } = budget ?? {};
  const isAdjusted = initial && fullYear && !initial.value.equals(fullYear.value);
  const reason = note && !isAdjusted ? quoted(note) : null;
  return reason === null || reason.text === "" ? null : reason;
}
