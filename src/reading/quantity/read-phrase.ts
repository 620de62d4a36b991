import type { Outcome } from "../../evaluation/quantity";
import { phraseRules } from "../words/terms/quantity-words";

/**
 * What a qualitative phrase says about reaching the target. Null where the words alone do not tell (显著, 无, 好) and for
 * sentences longer than a phrase.
 *
 * Example: `readPhrase("部分达成预期指标并具有一定效果")` is "partly".
 */
export function readPhrase(phrase: string): Outcome | null {
  const words = phrase.replace(/[\s。.,，;；!！"“”'‘’()（）]/gu, "");
  if (words.length > longestPhrase) return null;
  const rule = phraseRules.find(
    ({ exactly = [], contains = [], startsWith = [] }) =>
      exactly.includes(words) ||
      contains.some((part) => words.includes(part)) ||
      startsWith.some((start) => words.startsWith(start))
  );
  return rule?.outcome ?? null;
}

const longestPhrase = 30;
