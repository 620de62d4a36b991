import type { Outcome } from "../evaluation/quantity";
import type { Measured } from "./measured";
import { met } from "./methods/met";
import { qualitative } from "./methods/qualitative";
import type { Scheme } from "./scheme";
import { notScorable } from "./verdict";
import type { Assessment, Remark } from "./verdict";

/** A figure or a date answered by something it can't be held against. */
export const incomparable: Remark = {
  code: "not-comparable",
  severity: "warning",
  about: "actual",
};

/** A target in words: reached when the actual value repeats it, else by what the actual words say. */
export function assessWords(row: Measured, scheme: Scheme): Assessment {
  if (saysTheSame(row)) return { verdict: qualitative("met", scheme), remarks: [] };
  const { value } = row.actual;
  if (value.kind === "phrase") return assessOutcome(row, value.outcome, scheme);
  return notScorable(scheme.citation, incomparable);
}

/** The qualitative score of an outcome; an unknown one is left to the person, whose score may already stand. */
export function assessOutcome(row: Measured, outcome: Outcome | null, scheme: Scheme): Assessment {
  if (outcome !== null) return { verdict: qualitative(outcome, scheme), remarks: [] };
  const decided = (row.indicator.reportedScore?.value ?? null) !== null;
  return notScorable(scheme.citation, {
    code: "outcome-unknown",
    severity: decided ? "notice" : "warning",
    about: "actual",
  });
}

/** A number wanted, words given: "已完成" is taken as met, other words leave the row without a computed score. */
export function assessPhraseForNumber(outcome: Outcome | null, scheme: Scheme): Assessment {
  if (outcome === "met") {
    const remark: Remark = { code: "phrase-for-number", severity: "warning", about: "actual" };
    return { verdict: met(null, scheme.positive.source), remarks: [remark] };
  }
  return notScorable(scheme.citation, {
    code: "number-expected",
    severity: "warning",
    about: "actual",
  });
}

/** Same text but for blanks and full-width forms. */
export function saysTheSame({ target, actual }: Measured): boolean {
  return plain(target.text) === plain(actual.text);
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "");
}
