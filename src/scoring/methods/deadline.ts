import { daysOf } from "../../evaluation/partial-date";
import type { DateQuantity } from "../../evaluation/quantity";
import { full } from "../proportion";
import type { Scheme } from "../scheme";
import type { Verdict } from "../verdict";
import { bandOf, inBand } from "./qualitative";

/** Whether the actual date keeps the deadline; "unclear" where a missing part of a date leaves it open. */
export type Punctuality = "in-time" | "late" | "unclear";

/**
 * Compares two dates by their last day. A missing year is the project's, else the other date's.
 * Example: 2018年11月底 beside 2018年10月底 is late.
 */
export function punctuality(
  target: DateQuantity,
  actual: DateQuantity,
  projectYear: number | null
): Punctuality {
  // Without any year only month and day are compared; every year will do.
  const year = projectYear ?? target.to.year ?? actual.to.year ?? 2000;
  const deadline = daysOf(target.to, year).last;
  const { first, last } = daysOf(actual.to, year);
  if (last <= deadline) return "in-time";
  return first > deadline ? "late" : "unclear";
}

/**
 * A deadline: full points when kept. Late is scored in the scheme's band (the text has no figure for it; this tool's
 * own convention: partly reached) until a person decides. Example: late earns 0.7 of the points.
 */
export function deadline(kept: boolean, scheme: Scheme): Verdict {
  const rule = scheme.late.source;
  if (kept) {
    const source = scheme.positive.source;
    return { method: "deadline", completion: null, earned: full, band: null, rule: source };
  }
  const late = inBand(bandOf(scheme, scheme.late.value), rule);
  return { ...late, method: "deadline" };
}
