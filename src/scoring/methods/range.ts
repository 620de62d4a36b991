import type { Proportion } from "../proportion";
import type { Scheme } from "../scheme";
import type { Verdict } from "../verdict";

/**
 * A target range: full points inside, outside in proportion to the nearer end.
 * This tool's own convention. Example: 85% beside 90%~95% earns 85 / 90.
 */
export function range(completion: Proportion, scheme: Scheme): Verdict {
  const rule = scheme.range.source;
  return { method: "range", completion, earned: completion, band: null, rule };
}
