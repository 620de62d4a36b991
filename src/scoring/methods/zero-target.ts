import type { Proportion } from "../proportion";
import type { Scheme } from "../scheme";
import type { Verdict } from "../verdict";

/**
 * A target of 0 is never divided by: full points when kept, else none.
 * Rules of a deployed provincial system. Example: 1 accident beside a target of 0 earns nothing.
 */
export function zeroTarget(completion: Proportion, scheme: Scheme): Verdict {
  const rule = scheme.zeroTarget.source;
  return { method: "zero-target", completion, earned: completion, band: null, rule };
}
