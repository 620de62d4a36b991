import type { Sourced } from "../../evaluation/cell-ref";
import type { Decimal } from "../../evaluation/decimal";
import type { Fact, Survey } from "../../evaluation/evaluation";
import type { Finding } from "../../evaluation/finding";
import type { Pair } from "./find-pairs";
import { readInterviews } from "./read-interviews";
import { readPlainNumber } from "../quantity/read-points";
import { isBlank, isErrorValue, readQuantity } from "../quantity/read-quantity";
import { readRate } from "../quantity/read-rate";
import { readSurveyOptions } from "./read-survey-options";
import { isRespondents } from "./respondents";
import type { Sheet } from "../grid/sheet";
import type { LabelRole } from "../words/terms/labels";
import { answerHeaders } from "../words/terms/survey-words";

/** What the sheets say of a satisfaction survey and of interviews; null where they say nothing. */
export function readSurvey(
  pairs: readonly Pair[],
  facts: readonly Fact[],
  sheets: readonly Sheet[],
  findings: Finding[]
): Survey | null {
  const filled = pairs.filter(({ value }) => !isErrorValue(value.text) && !isBlank(value.text));
  const rated = filled.find(({ role }) => role === "satisfaction");
  const single = {
    distributed: count(filled, "distributed"),
    returned: count(filled, "returned"),
    valid: count(filled, "valid"),
    satisfaction: rated ? readRate(rated.value, findings) : null,
    interviews: readInterviews(filled, facts),
  };
  const several = {
    options: readSurveyOptions(sheets),
    opinions: filled
      .filter((pair) => isRespondents(pair) && !answerHeaders.includes(pair.value.key))
      .map(({ value }) => ({ value: value.text, text: value.text, cells: [value.ref] })),
  };
  const isThere =
    Object.values(single).some((value) => value !== null) ||
    Object.values(several).some((values) => values.length > 0);
  return isThere ? { ...single, ...several } : null;
}

const surveyRoles = ["distributed", "returned", "valid", "satisfaction", "interviews"] as const;

/** The role, where it is one of a survey; a sheet that is read for its survey gives that and no more. */
export function surveyTopic(role: LabelRole | null): readonly (typeof surveyRoles)[number][] {
  return surveyRoles.filter((known) => known === role);
}

function count(pairs: readonly Pair[], role: LabelRole): Sourced<Decimal> | null {
  for (const { role: found, value } of pairs) {
    if (found !== role) continue;
    const quantity = readQuantity(value.text);
    const number = readPlainNumber(value) ?? (quantity.kind === "number" ? quantity.magnitude : null); // prettier-ignore
    if (number) return { value: number, text: value.text, cells: [value.ref] };
  }
  return null;
}
