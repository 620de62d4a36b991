import type { Indicator } from "../evaluation/indicator";
import { assessDate } from "./assess-date";
import { assessNumber, assessRange } from "./assess-number";
import { assessWords } from "./assess-words";
import type { Measured } from "./measured";
import type { Scheme } from "./scheme";
import { notScorable } from "./verdict";
import type { Assessment, Remark } from "./verdict";

/**
 * Chooses the scoring method by what the target is (number, range, date, words) and applies it. `projectYear`
 * completes dates without a year. A row without a target or actual column, or with a blank, can't be scored.
 */
export function assess(
  indicator: Indicator,
  scheme: Scheme,
  projectYear: number | null
): Assessment {
  const { target, actual } = indicator;
  if (!target || !actual) return notScorable(scheme.citation);
  const row: Measured = { indicator, target, actual };
  if (actual.value.kind === "blank") return notScorable(scheme.citation, ...blanks(row));
  switch (target.value.kind) {
    case "blank":
      return notScorable(scheme.citation, ...blanks(row));
    case "number":
      return assessNumber(row, target.value, scheme);
    case "range":
      return assessRange(row, target.value, scheme);
    case "date":
      return assessDate(row, target.value, scheme, projectYear);
    case "phrase":
    case "unreadable":
      return assessWords(row, scheme);
  }
}

/** A blank only matters where the row carries points. */
function blanks({ indicator, target, actual }: Measured): readonly Remark[] {
  if (!indicator.points?.value?.gt(0)) return [];
  return [
    ...(target.value.kind === "blank" ? [blank("target")] : []),
    ...(actual.value.kind === "blank" ? [blank("actual")] : []),
  ];
}

function blank(about: "target" | "actual"): Remark {
  return { code: `${about}-blank`, severity: "warning", about };
}
