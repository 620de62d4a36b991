import type { Comparator } from "../../evaluation/quantity";
import type { Proportion } from "../proportion";
import type { Scheme } from "../scheme";
import type { Verdict } from "../verdict";
import { met } from "./met";

const rules: Record<Scheme["positive"]["value"], (completion: Proportion) => Proportion> = {
  ratio: (completion) => completion,
};

/**
 * A target to reach (≥, >, =): full points when reached, else in proportion. "=" passed by counts as reached.
 * `citations.caiyu202010.scoring`. Example: 97.3 of ≥100 earns 97.3 / 100.
 */
export function ratio(completion: Proportion, comparator: Comparator, scheme: Scheme): Verdict {
  const passed = completion.part.gt(completion.whole);
  if (completion.part.gte(completion.whole)) {
    const rule = comparator === "=" && passed ? scheme.equal : scheme.positive;
    return met(completion, rule.source);
  }
  const earned = rules[scheme.positive.value](completion);
  return { method: "ratio", completion, earned, band: null, rule: scheme.positive.source };
}
