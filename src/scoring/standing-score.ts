import type { Decimal } from "../evaluation/decimal";

/** Which score counts where the sheet and the scheme both have one. */
export type Preference = "reported" | "computed";

export interface StandingScore {
  readonly score: Decimal | null;
  readonly scoreFrom: "reported" | "computed" | "none";
}

/** The score that counts: the preferred one, else the other, else none. */
export function standingScore(
  reported: Decimal | null,
  computed: Decimal | null,
  prefer: Preference
): StandingScore {
  const own: StandingScore = { score: reported, scoreFrom: "reported" };
  const scheme: StandingScore = { score: computed, scoreFrom: "computed" };
  const order = prefer === "reported" ? [own, scheme] : [scheme, own];
  return order.find(({ score }) => score !== null) ?? { score: null, scoreFrom: "none" };
}
