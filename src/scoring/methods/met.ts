import type { Citation } from "../../evaluation/citation";
import { full } from "../proportion";
import type { Proportion } from "../proportion";
import type { Verdict } from "../verdict";

/** Target reached: full points, however far it was passed. `citations.caiyu202010.scoring`. Example: 150 of ≥100 earns all. */
export function met(completion: Proportion | null, rule: Citation): Verdict {
  return { method: "met", completion, earned: full, band: null, rule };
}
