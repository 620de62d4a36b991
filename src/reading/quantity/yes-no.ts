import type { PhraseQuantity } from "../../evaluation/quantity";

/**
 * 是 and 否 as an actual value beside a target of 否: where 否 is wanted, 否 is met. Null for any other pair.
 *
 * Example: `yesNoOutcome("否", "否")` is a phrase that is met.
 */
export function yesNoOutcome(target: string, actual: string): PhraseQuantity | null {
  if (target !== "否" || (actual !== "是" && actual !== "否")) return null;
  return { kind: "phrase", outcome: actual === "否" ? "met" : "unmet" };
}
