import type { Proportion } from "../proportion";
import type { Scheme } from "../scheme";
import type { Verdict } from "../verdict";
import { met } from "./met";

/** `completion` is target / actual. */
const rules: Record<Scheme["reverse"]["value"], (completion: Proportion) => Proportion> = {
  ratio: (completion) => completion,
};

/**
 * An upper limit (≤, <): full points when kept, else in proportion to target / actual.
 * Form notes of 四川, 安徽, 宁夏 and 湖北. Example: 5830 beside ≤5300 earns 5300 / 5830.
 */
export function reverse(completion: Proportion, scheme: Scheme): Verdict {
  const rule = scheme.reverse.source;
  if (completion.part.gte(completion.whole)) return met(completion, rule);
  const earned = rules[scheme.reverse.value](completion);
  return { method: "reverse", completion, earned, band: null, rule };
}
