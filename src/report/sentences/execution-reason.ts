import type { Evaluation } from "../../evaluation/evaluation";
import type { Run } from "../document";
import { quoted } from "./text";

/** Why the budget was not spent as planned, in the sheet's words; null where it does not say. */
export function executionReason({ budget }: Evaluation): Run | null {
  const reason = budget?.note ? quoted(budget.note) : null;
  return reason === null || reason.text === "" ? null : reason;
}
