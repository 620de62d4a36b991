import type { DateQuantity } from "../evaluation/quantity";
import type { Measured } from "./measured";
import { assessOutcome, incomparable, saysTheSame } from "./assess-words";
import { deadline, punctuality } from "./methods/deadline";
import type { Scheme } from "./scheme";
import { notScorable } from "./verdict";
import type { Assessment } from "./verdict";

/** A deadline, answered by a date or by words ("按时完成"). */
export function assessDate(
  row: Measured,
  target: DateQuantity,
  scheme: Scheme,
  projectYear: number | null
): Assessment {
  const { value } = row.actual;
  const kept: Assessment = { verdict: deadline(true, scheme), remarks: [] };
  if (saysTheSame(row)) return kept;
  if (value.kind === "phrase") {
    return value.outcome === "met" ? kept : assessOutcome(row, value.outcome, scheme);
  }
  if (value.kind !== "date") return notScorable(scheme.citation, incomparable);
  switch (punctuality(target, value, projectYear)) {
    case "in-time":
      return kept;
    case "late":
      return {
        verdict: deadline(false, scheme),
        remarks: [{ code: "deadline-missed", severity: "warning", about: "actual" }],
      };
    case "unclear":
      return notScorable(scheme.citation, {
        code: "deadline-unclear",
        severity: "warning",
        about: "actual",
      });
  }
}
